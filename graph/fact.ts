import { ascending, type Column, descending } from './connection.ts';
import { type Field, partialDate, stored } from './shape.ts';
import type { Evidence } from './words.ts';

/** What every fact says of itself: who says so, how sure it is, and of when it is. */
export interface FactRow {
  readonly source: string;
  readonly sourceUrl: string | null;
  readonly evidence: Evidence;
  readonly asOf: string | null;
  readonly note: string | null;
}

export const factFields: Readonly<Record<keyof FactRow, Field>> = {
  source: stored('source'),
  sourceUrl: stored('sourceUrl'),
  evidence: stored('evidence'),
  asOf: partialDate('asOf'),
  note: stored('note'),
};

/** The life of a fact: from when to when it holds. */
export interface LifeRow {
  readonly since: string | null;
  readonly until: string | null;
}

export const lifeFields: Readonly<Record<keyof LifeRow, Field>> = {
  since: partialDate('since'),
  until: partialDate('until'),
};

/** The order of facts that a reader wants to see newest first; the key breaks ties. */
export const newestFirst = (item: string): readonly Column[] => [
  ...descending(`coalesce(toString(${item}.asOf), '')`),
  ...ascending(`${item}.id`),
];
