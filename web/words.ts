import type { graphql } from './graphql.ts';

export type CoverageState = ReturnType<typeof graphql.scalar<'CoverageState'>>;
export type RegionCode = ReturnType<typeof graphql.scalar<'RegionCode'>>;
export type DevelopmentGroup = ReturnType<typeof graphql.scalar<'DevelopmentGroup'>>;
export type Evidence = ReturnType<typeof graphql.scalar<'Evidence'>>;
export type GapSeverity = ReturnType<typeof graphql.scalar<'GapSeverity'>>;

/** The states in the order in which a reader needs them: what is missing first. */
export const STATES = [
  'ABSENT',
  'ESTABLISHING',
  'GOVERNMENT_ONLY',
  'UNKNOWN',
  'REPORTED',
  'COVERED_FROM_ABROAD',
  'NATIONAL',
] as const satisfies readonly CoverageState[];

/** The states that are counted as absent (design, section 4). */
export const ABSENT_STATES: readonly CoverageState[] = [
  'ABSENT',
  'ESTABLISHING',
  'GOVERNMENT_ONLY',
];

/** Best first. */
export const EVIDENCE = [
  'DOCUMENTED',
  'INDIRECT',
  'UNVERIFIED',
] as const satisfies readonly Evidence[];

export const REGIONS = [
  'AFR',
  'AMS',
  'ARB',
  'ASP',
  'CIS',
  'EUR',
] as const satisfies readonly RegionCode[];

export const GROUPS = [
  'LDC',
  'SIDS',
  'LLDC',
  'IN_TRANSITION',
] as const satisfies readonly DevelopmentGroup[];

/** How severe a gap may be, the worst first. */
export const SEVERITIES = [
  'CRITICAL',
  'HIGH',
  'MEDIUM',
  'LOW',
] as const satisfies readonly GapSeverity[];
