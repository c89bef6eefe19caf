import type { Inquiry } from './inquiry.ts';
import { asItIs, type Reader, rowOf } from './reader.ts';
import type { Selections } from './selection.ts';
import { type Endpoints, type Expression, expressionOf, type Shape } from './shape.ts';

/** What is fetched of a value: a Cypher list, how it is read, and the columns it is made of. */
export interface Projection {
  readonly cypher: string;
  readonly read: Reader;
  /** Variables that must be bound before, in this order: `expression AS variable`. */
  readonly columns: readonly string[];
}

/**
 * The list that fetches what is wanted of the value bound to `variable`, however deep the selection
 * goes.
 */
export const project = (
  shape: Shape,
  wanted: Selections,
  variable: string,
  inquiry: Inquiry,
  ends?: Endpoints,
): Projection => rowFor(fieldsOf(shape, wanted, variable, inquiry, ends), inquiry);

/** As `project`, led by the name of the shape: for values that may be of several shapes. */
export const projectNamed = (
  shape: Shape,
  wanted: Selections,
  variable: string,
  inquiry: Inquiry,
): Projection => {
  const name: FieldValue = ['__typename', { cypher: `'${shape.name}'` }];
  return rowFor([name, ...fieldsOf(shape, wanted, variable, inquiry)], inquiry);
};

/** The end of a query that answers a projection: a column for each subquery, then the list. */
export const returning = ({ columns, cypher }: Omit<Projection, 'read'>): string =>
  [...columns.map((column) => `WITH *, ${column} `), `RETURN ${cypher}`].join('');

type FieldValue = readonly [key: string, value: Expression];

function fieldsOf(
  shape: Shape,
  wanted: Selections,
  variable: string,
  inquiry: Inquiry,
  ends?: Endpoints,
): readonly FieldValue[] {
  const values = new Map<string, Expression>();
  for (const { field, key, args, below } of wanted[shape.name] ?? []) {
    const write = shape.fields[field];
    if (!write) throw new Error(`The shape ${shape.name} has no field ${field}.`);
    values.set(key, expressionOf(write({ from: variable, args, below, inquiry, ends })));
  }
  return [...values];
}

function rowFor(fields: readonly FieldValue[], inquiry: Inquiry): Projection {
  const values = fields.map(([, value]) => value);
  const read = rowOf(fields.map(([key, { read: readField = asItIs }]) => [key, readField]));
  return { ...listOf(values, inquiry), read };
}

/** Expressions as one list, those that are better columns bound before. */
export function listOf(
  values: readonly Expression[],
  { binding }: Inquiry,
): Omit<Projection, 'read'> {
  const bound: string[] = [];
  const parts = values.map(({ cypher, column, columns = [] }) => {
    bound.push(...columns);
    if (!column) return cypher;
    const variable = binding.name('c');
    bound.push(`${cypher} AS ${variable}`);
    return variable;
  });
  // Fields may be made of the same column: it is bound once.
  return { cypher: `[${parts.join(', ')}]`, columns: [...new Set(bound)] };
}
