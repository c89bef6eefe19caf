import type { ResultOf } from 'gql.tada';
import type { COUNTRY } from './panel/query.ts';
import type { CHANGES, COUNTRIES, HISTORY, NETWORKS, TOTALS } from './query.ts';

export type AtlasCountry = ResultOf<typeof COUNTRIES>['countries']['nodes'][number];
export type Totals = ResultOf<typeof TOTALS>;
export type CountryDetail = NonNullable<ResultOf<typeof COUNTRY>['country']>;
export type Change = ResultOf<typeof CHANGES>['coverageChanges']['nodes'][number];
export type HistoryPoint = ResultOf<typeof HISTORY>['coverageHistory']['points'][number];
export type AtlasNetwork = ResultOf<typeof NETWORKS>['networks']['nodes'][number];
