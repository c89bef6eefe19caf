import type { CoverageState } from '../words.ts';

/**
 * The rules of coverage, in order (docs/coverage.md, "The state of a country on a day"): the first one
 * that finds a fact gives the state, and the facts that it finds are the reasons. A rule is written
 * over what is on record of a country on a day:
 *
 * - `t`, a team that covers it: `role`, `status`, and `home`, whether the team is based there;
 * - `k`, a claim about it: `statement`.
 *
 * The last rule always holds.
 */
export interface CoverageRule {
  readonly state: CoverageState;
  /** Which teams make the rule hold; null where teams say nothing to it. */
  readonly teams: string | null;
  /** Which claims make the rule hold; null where claims say nothing to it. */
  readonly claims: string | null;
}

/** Claims stand newest first. Compared by id: two claims may say the same. */
const isNewest = 'k.id = claims[0].id';

export const COVERAGE_RULES: readonly CoverageRule[] = [
  {
    state: 'NATIONAL',
    teams: `t.role = 'NATIONAL' AND t.status = 'ACTIVE' AND t.home`,
    claims: null,
  },
  {
    state: 'COVERED_FROM_ABROAD',
    teams: `t.role = 'NATIONAL' AND t.status = 'ACTIVE' AND NOT t.home`,
    claims: null,
  },
  {
    state: 'ESTABLISHING',
    teams: `t.role = 'NATIONAL' AND t.status = 'PLANNED'`,
    claims: `${isNewest} AND k.statement = 'ESTABLISHING'`,
  },
  {
    state: 'REPORTED',
    teams: null,
    claims: `k.statement = 'EXISTS'`,
  },
  {
    state: 'GOVERNMENT_ONLY',
    teams: `t.role = 'GOVERNMENT' AND t.status = 'ACTIVE'`,
    claims: null,
  },
  {
    state: 'ABSENT',
    teams: null,
    claims: `${isNewest} AND k.statement = 'NONE'`,
  },
  {
    state: 'UNKNOWN',
    teams: `t.role = 'NATIONAL'`,
    claims: 'true',
  },
];

/** The states of a country that has a national CIRT. */
export const COVERED = ['NATIONAL', 'COVERED_FROM_ABROAD'] as const satisfies CoverageState[];

/** The states of a country that is counted as having none. */
export const COUNTED_ABSENT = [
  'ABSENT',
  'ESTABLISHING',
  'GOVERNMENT_ONLY',
] as const satisfies CoverageState[];
