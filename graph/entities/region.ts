import { connection, type ConnectionRow } from '../connection.ts';
import { many } from '../relation.ts';
import { type Shape, stored } from '../shape.ts';
import type { RegionCode } from '../words.ts';
import { countriesBy } from './country-list.ts';
import { country, type CountryRow } from './country.ts';
import { office, type OfficeRow } from './office.ts';

/** One of the six ITU regions. */
export interface RegionRow {
  readonly id: string;
  readonly code: RegionCode;
  readonly name: string;
  readonly [key: `countries@${string}`]: ConnectionRow<CountryRow>;
  readonly [key: `offices@${string}`]: readonly OfficeRow[];
}

export const region: Shape = {
  name: 'Region',
  fields: {
    id: stored('code'),
    code: stored('code'),
    name: stored('name'),
    countries: connection(
      () => country,
      countriesBy((item, from) => `(${from})<-[:IN_REGION]-(${item}:Country)`),
    ),
    offices: many(
      () => office,
      (from, to) => `(${from})<-[:IN_REGION]-(${to}:Office)`,
      (to) => `${to}.kind DESC, ${to}.name`,
    ),
  },
};
