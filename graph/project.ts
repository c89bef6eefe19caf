import type { Inquiry } from './inquiry.ts';
import { asItIs, type Column, type ReadAt, type Reader, rowAt, rowOf } from './reader.ts';
import type { Selections } from './selection.ts';
import { type Endpoints, type Expression, expressionOf, type Parts, type Shape } from './shape.ts';

/** What is fetched of a value: a Cypher list, how it is read, and the columns it is made of. */
export interface Projection {
  readonly cypher: string;
  readonly read: Reader;
  /** Variables that must be bound before, in this order: `expression AS variable`. */
  readonly columns: readonly string[];
  /** The values of the list, for a list that they may be part of. */
  readonly parts: Parts;
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
export const returning = ({ columns, cypher }: Pick<Projection, 'columns' | 'cypher'>): string =>
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

/**
 * The row of some fields. A row in it that is always there, as the end of a relationship is, needs no
 * list of its own: to write and read one takes as long as its values do.
 */
function rowFor(fields: readonly FieldValue[], inquiry: Inquiry): Projection {
  const { list, columns } = bindColumns(
    fields.map(([, value]) => value),
    inquiry,
  );
  const parts = fields.map(([name, { parts: row, column, read = asItIs }], index) => {
    if (row && !column) {
      return { values: row.values, column: { name, width: row.values.length, readAt: row.readAt } };
    }
    return { values: [list[index] ?? ''], column: valueColumn(name, read) };
  });
  const values = parts.flatMap((part) => part.values);
  const readAt = rowAt(parts.map((part) => part.column));
  return { ...listed(values, readAt), columns };
}

const valueColumn = (name: string, read: Reader): Column => ({
  name,
  width: 1,
  readAt: read === asItIs ? undefined : (values, at) => read(values[at]),
});

/** Values as one list, and how it is read. */
export const listed = (values: readonly string[], readAt: ReadAt) => ({
  cypher: `[${values.join(', ')}]`,
  read: rowOf(readAt),
  parts: { values, readAt },
});

/** Expressions as they stand in one list: those that are better columns are bound before. */
export function bindColumns(values: readonly Expression[], { binding }: Inquiry) {
  const bound: string[] = [];
  const list = values.map(({ cypher, column, columns = [] }) => {
    bound.push(...columns);
    if (!column) return cypher;
    const variable = binding.name('c');
    bound.push(`${cypher} AS ${variable}`);
    return variable;
  });
  // Fields may be made of the same column: it is bound once.
  return { list, columns: [...new Set(bound)] };
}
