import { connection, type ConnectionRow } from '../connection.ts';
import { type RememberedRow, rememberedFields } from '../revisions/remembered.ts';
import { type Shape, stored } from '../shape.ts';
import type { RegionCode } from '../words.ts';
import { countriesOfRegion } from './country-list.ts';
import { country, type CountryRow } from './country.ts';
import { officesOfRegion } from './office-list.ts';
import { office, type OfficeRow } from './office.ts';

/** One of the six ITU regions. */
export interface RegionRow extends RememberedRow {
  readonly id: string;
  readonly code: RegionCode;
  readonly name: string;
  readonly [key: `countries@${string}`]: ConnectionRow<CountryRow>;
  readonly [key: `offices@${string}`]: ConnectionRow<OfficeRow>;
}

export const region: Shape = {
  name: 'Region',
  fields: {
    ...rememberedFields('Region'),
    id: stored('code'),
    code: stored('code'),
    name: stored('name'),
    countries: connection(() => country, countriesOfRegion),
    offices: connection(() => office, officesOfRegion),
  },
};
