import { connection, type ConnectionRow } from '../connection.ts';
import { type FactRow, factFields } from '../fact.ts';
import { one } from '../relation.ts';
import { type RememberedRow, rememberedFields } from '../revisions/remembered.ts';
import { type Shape, stored } from '../shape.ts';
import type { OfficeKind } from '../words.ts';
import { country, type CountryRow } from './country.ts';
import { needsOfOffice } from './need-list.ts';
import { need, type NeedRow } from './need.ts';
import { assignmentsOfOffice } from './office-assignment-list.ts';
import { officeAssignment, type OfficeAssignmentRow } from './office-assignment.ts';
import { region, type RegionRow } from './region.ts';

/** An ITU regional or area office. */
export interface OfficeRow extends FactRow, RememberedRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: OfficeKind;
  readonly city: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly [key: `region@${string}`]: RegionRow;
  readonly [key: `country@${string}`]: CountryRow;
  readonly [key: `assignments@${string}`]: ConnectionRow<OfficeAssignmentRow>;
  readonly [key: `needs@${string}`]: ConnectionRow<NeedRow>;
}

export const office: Shape = {
  name: 'Office',
  fields: {
    ...rememberedFields('Office'),
    ...factFields,
    id: stored('id'),
    slug: stored('id'),
    name: stored('name'),
    kind: stored('kind'),
    city: stored('city'),
    latitude: stored('latitude'),
    longitude: stored('longitude'),
    region: one(
      () => region,
      (from, to) => `(${from})-[:IN_REGION]->(${to}:Region)`,
    ),
    country: one(
      () => country,
      (from, to) => `(${from})-[:SEATED_IN]->(${to}:Country)`,
    ),
    assignments: connection(() => officeAssignment, assignmentsOfOffice),
    needs: connection(() => need, needsOfOffice),
  },
};
