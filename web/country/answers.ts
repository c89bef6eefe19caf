import type { ResultOf } from 'gql.tada';
import type { GAP_FACTS, GAP_NETWORKS, GAPS, HELPERS } from './gaps-query.ts';
import type { SECTORS, STATE, TEAMS, WORK } from './query.ts';

export type CountryState = NonNullable<ResultOf<typeof STATE>['country']>;
export type CountryTeams = NonNullable<ResultOf<typeof TEAMS>['country']>;
export type Team = CountryTeams['teams']['nodes'][number];
export type Cover = CountryTeams['coveredBy']['nodes'][number];
export type Gap = NonNullable<ResultOf<typeof GAPS>['country']>['gaps'][number];
export type GapKind = Gap['kind'];
export type GapFacts = NonNullable<ResultOf<typeof GAP_FACTS>['country']>['gaps'][number]['facts'];
export type JoinableNetwork = NonNullable<
  ResultOf<typeof GAP_NETWORKS>['country']
>['gaps'][number]['networks'][number];
export type Helper = ResultOf<typeof HELPERS>['priorities']['nodes'][number]['helpers'][number];
export type SectorEntry = NonNullable<
  ResultOf<typeof SECTORS>['country']
>['sectorCoverage'][number];
export type CountryWork = NonNullable<ResultOf<typeof WORK>['country']>;
export type Need = CountryWork['needs']['nodes'][number];
export type Activity = CountryWork['activities']['nodes'][number];
