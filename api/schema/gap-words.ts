import { STALE_AFTER_YEARS } from '../../graph/gaps/freshness.ts';
import type {
  GapCertainty as GapCertaintyWord,
  GapCode as GapCodeWord,
  GapKind as GapWord,
  GapSeverity as GapSeverityWord,
} from '../../graph/words.ts';
import { builder } from '../builder.ts';

export const GapKind = builder.enumType('GapKind', {
  description:
    'What a country lacks, as far as it is on record. A team counts if it operates: it is ACTIVE, ' +
    'and began by the day in question.',
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
    VERIFIED_CONTACT: {
      description:
        'A contact that somebody has verified: no team that covers it has one on record that a check ' +
        'confirms, or whose evidence is better than UNVERIFIED and that no check contradicts.',
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
        'A team for every sector of high criticality (NIS2 annex I): one of them at least is served ' +
        'by no team that is based there or covers it.',
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
    ANSWERED_NEED: {
      description:
        'An answer to each need that it raised: one of them at least is RAISED or ACKNOWLEDGED, and ' +
        'nothing is planned or being done about it.',
    },
    FRESH_RECORD: {
      description:
        'A record that is up to date: what is known of who covers it, and what sources say about ' +
        `it, is all older than ${STALE_AFTER_YEARS} years.`,
    },
  } satisfies Record<GapWord, object>,
});

export const GapSeverity = builder.enumType('GapSeverity', {
  description:
    'How severe a gap is: a rule by its kind and by why there is one, published in docs/gaps.md.',
  values: {
    LOW: { description: 'Something to add once the rest stands, or to look into.' },
    MEDIUM: { description: 'Something that cooperation suffers from.' },
    HIGH: { description: 'Something that the resolutions ask for, and that is missing.' },
    CRITICAL: { description: 'Nobody answers for the country: it has no national CIRT.' },
  } satisfies Record<GapSeverityWord, object>,
});

export const GapCertainty = builder.enumType('GapCertainty', {
  description: 'How sure it is that there is a gap.',
  values: {
    STATED: { description: 'Facts on record say so; the gap names them.' },
    NOT_ON_RECORD: {
      description:
        'Nothing on record says that there is one, and nothing that there is none: a gap in what ' +
        'is known, and perhaps no other.',
    },
  } satisfies Record<GapCertaintyWord, object>,
});

export const GapCode = builder.enumType('GapCode', {
  description: 'Why there is a gap.',
  values: {
    ABSENT: { description: 'The newest claim says that there is no national CIRT.' },
    ESTABLISHING: { description: 'A national CIRT is planned or being set up.' },
    GOVERNMENT_ONLY: { description: 'Only a government team covers the country.' },
    DENIED: {
      description: 'Of every team that covers the country a source says that it is not it.',
    },
    UNVERIFIED: {
      description: 'There is one on record, but nobody has verified it, or that it works today.',
    },
    NOT_OPERATING: { description: 'The teams on record are planned, or closed.' },
    NOT_CURRENT: { description: 'The memberships on record are candidate, suspended or over.' },
    UNANSWERED: { description: 'Nobody has answered a need.' },
    STALE: { description: 'The facts on record are old.' },
    NONE_ON_RECORD: { description: 'There is none on record.' },
  } satisfies Record<GapCodeWord, object>,
});
