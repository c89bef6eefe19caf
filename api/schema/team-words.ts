import type {
  Constituency as ConstituencyWord,
  TeamKind as TeamKindWord,
  TeamStatus as TeamStatusWord,
} from '../../graph/words.ts';
import { builder } from '../builder.ts';

export const TeamKind = builder.enumType('TeamKind', {
  description:
    'What a team calls itself. CIRT is a broad term: it takes in all of these. Source: WTSA ' +
    'Resolution 58.',
  values: {
    CERT: { description: 'Computer emergency response (or readiness) team.' },
    CSIRT: { description: 'Computer security incident response team.' },
    CIRT: { description: 'Computer incident response team.' },
    CSC: { description: 'Cyber security centre. Source: Recommendation ITU-T X.1060.' },
    SOC: { description: 'Security operations centre.' },
    PSIRT: { description: 'Product security incident response team.' },
    ISAC: { description: 'Information sharing and analysis centre.' },
  } satisfies Record<TeamKindWord, object>,
});

export const TeamStatus = builder.enumType('TeamStatus', {
  description: 'Whether a team works. Operating means ACTIVE.',
  values: {
    ACTIVE: { description: 'It works.' },
    PLANNED: { description: 'It is planned or being set up.' },
    UNVERIFIED: { description: 'It is on record, but nobody could say that it works today.' },
    CLOSED: { description: 'It has ended.' },
  } satisfies Record<TeamStatusWord, object>,
});

export const Constituency = builder.enumType('Constituency', {
  description: 'Whom a team serves.',
  values: {
    NATIONAL: { description: 'A whole country.' },
    GOVERNMENT: { description: 'A government, or a part of it.' },
    SECTORAL: { description: 'A critical sector.' },
    INDUSTRY: { description: 'Firms: customers, members or an industry.' },
    ACADEMIC: { description: 'Research and education.' },
    MILITARY: { description: 'Armed forces.' },
    INTERNAL: { description: 'Its own organisation alone.' },
  } satisfies Record<ConstituencyWord, object>,
});
