import { STALE_AFTER_YEARS } from '../../graph/gaps/gaps.ts';
import type { GapKind as GapWord } from '../../graph/words.ts';
import { builder } from '../builder.ts';

export const GapKind = builder.enumType('GapKind', {
  description:
    'What a country still lacks, as far as it is on record. A team counts if it is operating: ACTIVE.',
  values: {
    NATIONAL_TEAM: {
      description:
        'A national CIRT: its coverage state is ABSENT, ESTABLISHING or GOVERNMENT_ONLY. UNKNOWN ' +
        'and REPORTED are no gap: nobody knows.',
    },
    POINT_OF_CONTACT: {
      description:
        'A single point of contact: no team that covers it is on record as that. Source: WTSA ' +
        'Resolution 58.',
    },
    GOVERNMENT_TO_GOVERNMENT: {
      description:
        'A team for government-to-government cooperation: no team that covers it is on record as ' +
        'that. Source: WTDC Resolution 69.',
    },
    GOVERNMENT_TEAM: {
      description: 'A government team: none is based there, and none covers it for its government.',
    },
    ACADEMIC_TEAM: { description: 'A team for research and education: none is based there.' },
    INDUSTRY_TEAM: { description: 'A team for firms: none is based there.' },
    SECTOR_TEAM: {
      description:
        'A team for every sector of high criticality (NIS2 annex I): one of them at least has none ' +
        'that is based there.',
    },
    GLOBAL_NETWORK: {
      description:
        'A place in a global network: no team based there is a current member of one, nor does the ' +
        'country itself take part in one.',
    },
    REGIONAL_NETWORK: {
      description:
        'A place in a regional network: no team based there is a current member of one, nor does ' +
        'the country itself take part in one.',
    },
    FRESH_RECORD: {
      description:
        'A record that is up to date: what is known of who covers it, and what sources say about ' +
        `it, is all older than ${STALE_AFTER_YEARS} years.`,
    },
  } satisfies Record<GapWord, object>,
});
