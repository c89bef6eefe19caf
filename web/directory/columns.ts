import type { TeamOrderField } from './words.ts';

/** What the list can say of a team beside its name. */
export const COLUMNS = [
  'country',
  'kind',
  'constituency',
  'status',
  'networks',
  'sectors',
  'contact',
  'host',
  'languages',
  'since',
  'evidence',
  'asOf',
] as const;
export type Column = (typeof COLUMNS)[number];

export const FIRST_COLUMNS: readonly Column[] = [
  'country',
  'constituency',
  'status',
  'networks',
  'contact',
  'asOf',
];

/** What teams can be sorted by: a column, or the name. */
export const SORTS = ['country', 'name', 'kind', 'status', 'since', 'asOf'] as const;
export type Sort = (typeof SORTS)[number];

/** The order of the API for each. */
export const ORDER: Readonly<Record<Sort, TeamOrderField>> = {
  country: 'COUNTRY',
  name: 'NAME',
  kind: 'KIND',
  status: 'STATUS',
  since: 'SINCE',
  asOf: 'AS_OF',
};

/** Dates are looked at from the newest. */
export const startsDescending = (sort: Sort): boolean => sort === 'since' || sort === 'asOf';
