import type { ResultOf } from 'gql.tada';
import type { graphql } from '../graphql.ts';
import type { COUNTRIES, COUNTRY, TOTALS } from './query.ts';

export type CoverageState = ReturnType<typeof graphql.scalar<'CoverageState'>>;
export type RegionCode = ReturnType<typeof graphql.scalar<'RegionCode'>>;
export type DevelopmentGroup = ReturnType<typeof graphql.scalar<'DevelopmentGroup'>>;

export type AtlasCountry = ResultOf<typeof COUNTRIES>['countries']['nodes'][number];
export type Totals = ResultOf<typeof TOTALS>;
export type StateCounts = Totals['total']['total']['states'];
export type CountryDetail = NonNullable<ResultOf<typeof COUNTRY>['country']>;

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
