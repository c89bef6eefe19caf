import type { Inquiry } from './inquiry.ts';
import type { Selections } from './selection.ts';

/** Where a field stands: the Cypher variable that holds its owner, and what was asked of it. */
export interface Place {
  readonly from: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly below: Selections;
  readonly inquiry: Inquiry;
}

/** How the value of a field is written in Cypher: one expression over the owner's variable. */
export type Field = (place: Place) => string;

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

/** An exact date, as ISO text: the driver's own date objects never leave the graph. */
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
