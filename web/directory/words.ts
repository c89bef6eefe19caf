import type { graphql } from '../graphql.ts';
import {
  type DevelopmentGroup,
  type Evidence,
  GROUPS,
  type RegionCode,
  REGIONS,
} from '../words.ts';

export type Constituency = ReturnType<typeof graphql.scalar<'Constituency'>>;
export type TeamKind = ReturnType<typeof graphql.scalar<'TeamKind'>>;
export type TeamStatus = ReturnType<typeof graphql.scalar<'TeamStatus'>>;
export type TeamOrderField = ReturnType<typeof graphql.scalar<'TeamOrderField'>>;

/** How long ago a source spoke of a team last. */
export type Freshness = 'year' | 'years' | 'old' | 'undated';

/** The closed lists that a reader chooses from. */
export const CLOSED = {
  region: REGIONS satisfies readonly RegionCode[],
  group: GROUPS satisfies readonly DevelopmentGroup[],
  constituency: [
    'NATIONAL',
    'GOVERNMENT',
    'SECTORAL',
    'INDUSTRY',
    'ACADEMIC',
    'MILITARY',
    'INTERNAL',
  ] as const satisfies readonly Constituency[],
  kind: [
    'CERT',
    'CSIRT',
    'CIRT',
    'CSC',
    'SOC',
    'PSIRT',
    'ISAC',
  ] as const satisfies readonly TeamKind[],
  status: ['ACTIVE', 'PLANNED', 'UNVERIFIED', 'CLOSED'] as const satisfies readonly TeamStatus[],
  evidence: ['DOCUMENTED', 'INDIRECT', 'UNVERIFIED'] as const satisfies readonly Evidence[],
  freshness: ['year', 'years', 'old', 'undated'] as const satisfies readonly Freshness[],
} as const;

/** What teams are narrowed down by, in the order in which a reader needs it. */
export const FACETS = [
  'region',
  'country',
  'constituency',
  'status',
  'kind',
  'network',
  'sector',
  'group',
  'language',
  'service',
  'evidence',
  'freshness',
] as const;
export type Facet = (typeof FACETS)[number];

/** In a facet: the teams of which nothing of the kind is on record. */
export const NOTHING = 'none';

/** The facets in which there may be nothing. */
export const MAY_BE_NOTHING = [
  'region',
  'country',
  'constituency',
  'network',
  'sector',
  'group',
  'language',
  'service',
] as const satisfies readonly Facet[];
