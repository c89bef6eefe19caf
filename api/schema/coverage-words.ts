import type {
  CoverageRole as CoverageRoleWord,
  CoverageState as CoverageStateWord,
} from '../../graph/words.ts';
import { builder } from '../builder.ts';

export const CoverageState = builder.enumType('CoverageState', {
  description:
    'Whether a country has a national CIRT: the first of these rules that holds. ABSENT, ' +
    'ESTABLISHING and GOVERNMENT_ONLY are counted as absent; UNKNOWN and REPORTED stand apart.',
  values: {
    NATIONAL: { description: 'An operating team based there covers it as national team.' },
    COVERED_FROM_ABROAD: {
      description: 'An operating team based elsewhere covers it as national team.',
    },
    ESTABLISHING: {
      description: 'A national team is planned or being set up, or the newest claim says so.',
    },
    REPORTED: { description: 'A source says that there is one, but no team on record is it.' },
    GOVERNMENT_ONLY: { description: 'Only a government team covers it.' },
    ABSENT: { description: 'The newest claim says that there is none.' },
    UNKNOWN: { description: 'Nobody says anything, or nothing clear.' },
  } satisfies Record<CoverageStateWord, object>,
});

export const CoverageRole = builder.enumType('CoverageRole', {
  description: 'As what a team covers a country.',
  values: {
    NATIONAL: { description: 'As its national CIRT.' },
    GOVERNMENT: { description: 'For its government.' },
    LAST_RESORT: { description: 'Where no other team is responsible.' },
  } satisfies Record<CoverageRoleWord, object>,
});
