import { type FactRow, factFields, type LifeRow, lifeFields } from '../fact.ts';
import { end } from '../relation.ts';
import { type RememberedRow, rememberedFields } from '../revisions/remembered.ts';
import { type Shape, stored } from '../shape.ts';
import { country, type CountryRow } from './country.ts';
import { network, type NetworkRow } from './network.ts';

/** That a country itself takes part in a network: some networks list countries, not teams. */
export interface ParticipationRow extends FactRow, LifeRow, RememberedRow {
  readonly role: string;
  readonly [key: `country@${string}`]: CountryRow;
  readonly [key: `network@${string}`]: NetworkRow;
}

export const participation: Shape = {
  name: 'Participation',
  fields: {
    ...rememberedFields('Participation'),
    ...factFields,
    ...lifeFields,
    role: stored('role'),
    country: end(() => country, 'startNode'),
    network: end(() => network, 'endNode'),
  },
};
