import type { ConnectionRow } from '../../graph/connection.ts';
import type { assignmentOrders } from '../../graph/entities/office-assignment-list.ts';
import type { OfficeAssignmentRow } from '../../graph/entities/office-assignment.ts';
import type { officeOrders } from '../../graph/entities/office-list.ts';
import type { OfficeRow } from '../../graph/entities/office.ts';
import { page } from '../../graph/queries/list.ts';
import { calledBy } from '../access.ts';
import { askOne } from '../ask.ts';
import { builder } from '../builder.ts';
import { related } from '../select.ts';
import { connectionOf, listArgs } from './connection.ts';
import { Country } from './country.ts';
import { Fact } from './fact.ts';
import { needArgs, NeedConnection } from './need.ts';
import { Node } from './node.ts';
import { OfficeAssignmentFilter, OfficeFilter } from './office-filter.ts';
import { OfficeKind } from './office-words.ts';
import { orderOf } from './order.ts';
import { Region } from './region.ts';
import { Remembered } from './remembered.ts';

export const Office = builder.objectRef<OfficeRow>('Office');
const OfficeAssignment = builder.objectRef<OfficeAssignmentRow>('OfficeAssignment');
export const OfficeConnection = connectionOf('Office', Office);
export const OfficeAssignmentConnection = connectionOf('OfficeAssignment', OfficeAssignment);

const OfficeOrder = orderOf('Office', 'offices', {
  NAME: 'The name.',
  SLUG: 'The slug.',
  KIND: 'Regional or area office.',
  CITY: 'The city it is in.',
  REGION: 'The code of the region it works for.',
} satisfies Record<keyof typeof officeOrders, string>);

export const officeArgs = (standard: string) =>
  listArgs({ of: 'offices', filter: OfficeFilter, orderBy: OfficeOrder, standard });

const OfficeAssignmentOrder = orderOf('OfficeAssignment', 'assignments', {
  COUNTRY: 'The name of the country.',
  OFFICE: 'The name of the office.',
  OFFICE_KIND: 'Area or regional office.',
  AS_OF: 'When the source said so: how fresh the record is.',
} satisfies Record<keyof typeof assignmentOrders, string>);

export const assignmentArgs = (standard: string) =>
  listArgs({
    of: 'assignments',
    filter: OfficeAssignmentFilter,
    orderBy: OfficeAssignmentOrder,
    standard,
  });

Office.implement({
  description: 'An ITU regional or area office, with which a country raises its needs.',
  interfaces: [Node, Fact, Remembered],
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'The stable name of the office in links.' }),
    name: t.exposeString('name', { description: 'The name of the office, in English.' }),
    kind: t.expose('kind', { type: OfficeKind, description: 'Regional or area office.' }),
    city: t.exposeString('city', { description: 'The city it is in.' }),
    latitude: t.exposeFloat('latitude', { description: 'Where it is: degrees north.' }),
    longitude: t.exposeFloat('longitude', { description: 'Where it is: degrees east.' }),
    region: t.field({
      type: Region,
      description: 'The region it works for.',
      resolve: related('region'),
    }),
    country: t.field({
      type: Country,
      description: 'The country it is in.',
      resolve: related('country'),
    }),
    assignments: t.field({
      type: OfficeAssignmentConnection,
      description: 'The countries that it serves, each with the source that says so.',
      args: assignmentArgs('by the name of the country'),
      resolve: related('assignments'),
    }),
    needs: t.field({
      type: NeedConnection,
      description: 'Its inbox: what countries have raised with it.',
      args: needArgs(),
      resolve: related('needs'),
    }),
  }),
});

OfficeAssignment.implement({
  description: 'That an ITU office serves a country.',
  interfaces: [Fact, Remembered],
  fields: (t) => ({
    office: t.field({ type: Office, description: 'The office.', resolve: related('office') }),
    country: t.field({
      type: Country,
      description: 'The country served.',
      resolve: related('country'),
    }),
  }),
});

builder.queryField('offices', (t) =>
  t.field({
    ...calledBy('EVERYBODY'),
    type: OfficeConnection,
    description: 'The ITU regional and area offices.',
    args: officeArgs('by region, regional offices first'),
    resolve: (_root, _args, context, info) =>
      askOne<ConnectionRow<OfficeRow>>((asked) => page('offices', asked), context, info),
  }),
);
