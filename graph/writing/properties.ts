import neo4j from 'neo4j-driver';
import type { PartialDate } from '../partial-date.ts';

/** What a caller may give for a property: null takes it away, undefined leaves it as it is. */
type Value = string | boolean | readonly string[] | PartialDate | null | undefined;

/** Properties as the driver takes them, for `SET it += $set`. */
export type Properties = Readonly<Record<string, unknown>>;

/** Properties that are dates known in part, and say beside them how much of the date is known. */
const PARTIAL_DATES = ['since', 'until', 'asOf', 'published', 'securedUntil'];

/** Accepted values as the properties of a node or relationship. */
export function propertiesOf(values: Readonly<Record<string, Value>>): Properties {
  const properties: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    const date = isPartialDate(value) ? value : undefined;
    properties[name] = date ? storedDay(date.day) : value;
    if (date || PARTIAL_DATES.includes(name)) {
      properties[`${name}Precision`] = date?.precision ?? null;
    }
  }
  return properties;
}

/** A day, YYYY-MM-DD, as Neo4j keeps it. */
export function storedDay(day: string) {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return new neo4j.types.Date(year, month, date);
}

const isPartialDate = (value: Value): value is PartialDate =>
  typeof value === 'object' && value !== null && 'precision' in value;
