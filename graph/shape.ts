import type { Inquiry } from './inquiry.ts';
import type { ReadAt, Reader } from './reader.ts';
import type { Selections } from './selection.ts';

/** Where a field stands: the Cypher variable that holds its owner, and what was asked of it. */
export interface Place {
  readonly from: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly below: Selections;
  readonly inquiry: Inquiry;
  /** Of a relationship, the variables of its ends, where they are bound. */
  readonly ends?: Endpoints | undefined;
}

export interface Endpoints {
  readonly startNode: string;
  readonly endNode: string;
}

/** A Cypher expression, and how its value is read; as it is where nothing is said. */
export interface Expression {
  readonly cypher: string;
  readonly read?: Reader;
  /**
   * Set where the expression is better a column of its own than a part of another one: Neo4j plans
   * subqueries so, and allows those that count nowhere else.
   */
  readonly column?: boolean;
  /** Columns that the expression is made of, bound before it in this order: `expression AS variable`. */
  readonly columns?: readonly string[];
  /** The values of a row that is always there, which may stand in the list of its owner. */
  readonly parts?: Parts;
}

/** The values of a row, and how the row is read where they stand in a list. */
export interface Parts {
  readonly values: readonly string[];
  readonly readAt: ReadAt;
}

/** What is asked at the root of a question: a place without an owner. */
export type Asked = Omit<Place, 'from' | 'ends'>;

/** A statement's text, and how the column `row` that it answers is read. */
export interface Question {
  readonly text: string;
  readonly read: Reader;
}

/** How the value of a field is written in Cypher: one expression over the owner's variable. */
export type Field = (place: Place) => string | Expression;

/** What a field has written, as an expression. */
export const expressionOf = (written: string | Expression): Expression =>
  typeof written === 'string' ? { cypher: written } : written;

/** A node, a relationship or a map, by the fields that can be asked of it. */
export interface Shape {
  /** The word for it in the schema. */
  readonly name: string;
  readonly fields: Readonly<Record<string, Field>>;
}

export const shape = (name: string, fields: Readonly<Record<string, Field>>): Shape => ({
  name,
  fields,
});

/** A property of the node or relationship, as it is stored. */
export const stored =
  (property: string): Field =>
  ({ from }) =>
    `${from}.${property}`;

/** A list property; absent means empty. */
export const storedList =
  (property: string): Field =>
  ({ from }) =>
    `coalesce(${from}.${property}, [])`;

/** A boolean property; absent means false. */
export const storedFlag =
  (property: string): Field =>
  ({ from }) =>
    `coalesce(${from}.${property}, false)`;

/** An exact date or moment, as ISO text: the driver's own date objects never leave the graph. */
export const storedDate =
  (property: string): Field =>
  ({ from }) =>
    `toString(${from}.${property})`;

/** A date as precise as its source gave it: 2008, 2008-06 or 2008-06-21. */
export const partialDate =
  (property: string): Field =>
  ({ from }) =>
    `left(toString(${from}.${property}), ` +
    `CASE ${from}.${property}Precision WHEN 'YEAR' THEN 4 WHEN 'MONTH' THEN 7 ELSE 10 END)`;
