import type { ResultOf } from 'gql.tada';
import type { COUNTRIES, COUNTRY, TOTALS } from './query.ts';

export type AtlasCountry = ResultOf<typeof COUNTRIES>['countries']['nodes'][number];
export type Totals = ResultOf<typeof TOTALS>;
export type CountryDetail = NonNullable<ResultOf<typeof COUNTRY>['country']>;
