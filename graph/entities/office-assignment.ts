import { type FactRow, factFields } from '../fact.ts';
import { end } from '../relation.ts';
import { type RememberedRow, rememberedFields } from '../revisions/remembered.ts';
import type { Shape } from '../shape.ts';
import { country, type CountryRow } from './country.ts';
import { office, type OfficeRow } from './office.ts';

/** That an office serves a country: a fact of its own, with its own source. */
export interface OfficeAssignmentRow extends FactRow, RememberedRow {
  readonly [key: `office@${string}`]: OfficeRow;
  readonly [key: `country@${string}`]: CountryRow;
}

export const officeAssignment: Shape = {
  name: 'OfficeAssignment',
  fields: {
    ...rememberedFields('OfficeAssignment'),
    ...factFields,
    office: end(() => office, 'startNode'),
    country: end(() => country, 'endNode'),
  },
};
