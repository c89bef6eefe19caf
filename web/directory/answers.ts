import type { ResultOf, VariablesOf } from 'gql.tada';
import type { COUNTS, TEAMS } from './query.ts';

export type TeamFilter = NonNullable<VariablesOf<typeof TEAMS>['filter']>;
export type Question = Omit<VariablesOf<typeof TEAMS>, 'first' | 'after'>;
export type TeamsPage = ResultOf<typeof TEAMS>['teams'];
export type TeamRow = TeamsPage['nodes'][number];
export type Counts = ResultOf<typeof COUNTS>['teams']['facets'];
export type CountedValue = Counts['region'][number];
