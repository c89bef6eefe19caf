import type { RecordShape } from 'neo4j-driver';
import { z } from 'zod';
import type { Inquiry } from '../inquiry.ts';
import { knownPart } from '../partial-date.ts';
import { kindOf, type RecordKind } from './kinds.ts';

/** What a record says at a moment, under the names of the API; what is not said is not there. */
export type Fields = Readonly<Record<string, unknown>>;

/** A record as it is read from the graph. */
export interface Stored extends RecordShape {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly links: Readonly<Record<string, unknown>>;
}

/** Properties that say nothing of what the record is about: how it is found, kept and searched for; and secrets. */
const OWN_AFFAIRS = new Set([
  ...['id', 'iso2', 'version', 'write', 'origin', 'createdAt', 'changedAt', 'lock', 'tlp'],
  ...['sectorsServed', 'hash', 'lastUsedOn', 'imported', 'removedAt'],
  // The key itself: its fingerprint says which it is.
  ...['keyRead', 'keyAddresses', 'keyArmored'],
  // It is never changed, and is long: the report itself has it.
  'report',
]);

/** The properties and links of a record in the variable `item`, as a Cypher map. */
export function storedOf(kind: RecordKind, item: string, inquiry: Inquiry): string {
  const links = Object.entries(kindOf(kind).links ?? {}).map(
    ([field, of]) => `${field}: ${of(item, inquiry)}`,
  );
  return `{properties: properties(${item}), links: {${links.join(', ')}}}`;
}

/** What a record says. */
export function fieldsOf(kind: RecordKind, { properties, links }: Stored): Fields {
  const { fields = {}, labelled } = kindOf(kind);
  const said = Object.entries(properties).flatMap(([name, value]): [string, unknown][] => {
    if (OWN_AFFAIRS.has(name) || name.startsWith('search') || name.endsWith(PRECISION)) return [];
    return [[fields[name] ?? name, plain(value, properties[`${name}${PRECISION}`])]];
  });
  const label: [string, unknown][] = labelled ? [['tlp', properties['tlp'] ?? 'CLEAR']] : [];
  const all = [...said, ...label, ...Object.entries(links)];
  const given = all.filter(([, value]) => !isNothing(value));
  return Object.fromEntries(given.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Dates and moments of the database say what they are. */
const dates = z.coerce.string();
const PRECISION = 'Precision';

/** A value as the API tells it: dates as text, as far as they are known. */
function plain(value: unknown, precision: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => plain(one, undefined));
  if (typeof value !== 'object' || value === null) return value;
  return knownPart(dates.parse(value), precision);
}

/** An empty list says no more than none. */
const isNothing = (value: unknown) =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/** One field that says something else than before; null where it said, or says, nothing. */
export interface FieldChange {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** What differs between two moments of a record; one of them may be that it was not there. */
export function differences(before: Fields = {}, after: Fields = {}): readonly FieldChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names
    .map((field) => ({ field, from: before[field] ?? null, to: after[field] ?? null }))
    .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to));
}
