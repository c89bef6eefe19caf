import type { Inquiry } from './inquiry.ts';
import { project, projectNamed, type Projection, returning } from './project.ts';
import { anyOf, firstOf, rowIn } from './reader.ts';
import type { Endpoints, Expression, Field, Place, Shape } from './shape.ts';

/** Shapes refer to each other in circles, so a target is named by a thunk. */
export type Target = () => Shape;

/** A Cypher pattern from the owner's variable to the target's. */
export type Pattern = (from: string, to: string, inquiry: Inquiry) => string;

/** A to-one relation; null where there is none, and the first by `orderBy` where there are more. */
export const one =
  (target: Target, pattern: Pattern, orderBy?: (to: string) => string): Field =>
  ({ from, below, inquiry }) => {
    const to = inquiry.binding.name('n');
    const value = project(target(), below, to, inquiry);
    const order = orderBy ? `WITH ${to} ORDER BY ${orderBy(to)} LIMIT 1 ` : '';
    return first(`MATCH ${pattern(from, to, inquiry)} ${order}`, value);
  };

/** The start or the end of a relationship, which is always there. */
export const end =
  (target: Target, endpoint: keyof Endpoints): Field =>
  ({ from, below, inquiry, ends }) => {
    if (ends) return project(target(), below, ends[endpoint], inquiry);
    const to = inquiry.binding.name('n');
    const value = project(target(), below, to, inquiry);
    return { ...value, columns: [`${endpoint}(${from}) AS ${to}`, ...value.columns] };
  };

/** What stands in a map under a name. */
export const part =
  (target: Target, name: string): Field =>
  ({ from, below, inquiry }) => {
    const to = inquiry.binding.name('n');
    const value = project(target(), below, to, inquiry);
    return { ...value, columns: [`${from}.${name} AS ${to}`, ...value.columns] };
  };

/** Every value of a Cypher list, projected as `target` under its name; read one at a time. */
export const eachNamed = (
  target: Shape,
  list: string,
  { below, inquiry }: Pick<Place, 'below' | 'inquiry'>,
): Required<Pick<Expression, 'cypher' | 'read'>> => {
  const item = inquiry.binding.name('n');
  const value = projectNamed(target, below, item, inquiry);
  return {
    cypher: `COLLECT { UNWIND ${list} AS ${item} ${returning(value)} }`,
    read: value.read,
  };
};

/** A node of one of several shapes, led by the name of its shape, which is its label. */
export function either(
  shapes: readonly Shape[],
  { from, below, inquiry }: Pick<Place, 'from' | 'below' | 'inquiry'>,
): Expression {
  const values = shapes.map(
    (shape) => [shape.name, projectNamed(shape, below, from, inquiry)] as const,
  );
  const read = anyOf(Object.fromEntries(values.map(([name, value]) => [name, value.read])));
  if (values.every(([, { columns }]) => columns.length === 0)) {
    const cases = values.map(([name, { cypher }]) => `WHEN ${from}:${name} THEN ${cypher}`);
    return { cypher: `CASE ${cases.join(' ')} END`, read };
  }
  const found = inquiry.binding.name('f');
  const branches = values.map(
    ([name, value]) => `WITH ${from} WHERE ${from}:${name} ${returning(value)} AS ${found}`,
  );
  return {
    cypher: `COLLECT { ${branches.join(' UNION ALL ')} }`,
    read: firstOf(read),
    column: true,
  };
}

function first(clauses: string, { parts, ...value }: Projection): Expression {
  const [only, ...others] = parts.values;
  // The list of the subquery serves as that of a row of one value.
  const isList = only !== undefined && others.length === 0;
  const row = isList ? { ...value, cypher: only } : value;
  return {
    cypher: `COLLECT { ${clauses}${returning(row)} }`,
    read: isList ? rowIn(parts.readAt) : firstOf(value.read),
    column: true,
  };
}
