import type { OfficeAssignmentRow } from '../../graph/entities/office-assignment.ts';
import type { OfficeRow } from '../../graph/entities/office.ts';
import { all } from '../../graph/queries/list.ts';
import type { OfficeKind as OfficeKindWord } from '../../graph/words.ts';
import { ask } from '../ask.ts';
import { builder } from '../builder.ts';
import { related } from '../select.ts';
import { connectionOf, paging } from './connection.ts';
import { Country } from './country.ts';
import { Fact } from './fact.ts';
import { Node } from './node.ts';
import { Region } from './region.ts';

const OfficeKind = builder.enumType('OfficeKind', {
  description: 'What kind of ITU office it is.',
  values: {
    REGIONAL: { description: 'The office of a whole ITU region.' },
    AREA: { description: 'An office for a part of a region.' },
  } satisfies Record<OfficeKindWord, object>,
});

export const Office = builder.objectRef<OfficeRow>('Office');
export const OfficeAssignment = builder.objectRef<OfficeAssignmentRow>('OfficeAssignment');
const OfficeAssignmentConnection = connectionOf('OfficeAssignment', OfficeAssignment);

Office.implement({
  description: 'An ITU regional or area office, with which a country raises its needs.',
  interfaces: [Node, Fact],
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
      description: 'The countries that it serves, by name, each with the source that says so.',
      args: paging,
      resolve: related('assignments'),
    }),
  }),
});

OfficeAssignment.implement({
  description: 'That an ITU office serves a country.',
  interfaces: [Fact],
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
    type: [Office],
    description: 'All ITU regional and area offices, by region, regional ones first.',
    resolve: (_root, _args, context, info) =>
      ask<OfficeRow>((asked) => all('offices', asked), context, info),
  }),
);
