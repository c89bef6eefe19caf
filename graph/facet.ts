import type { Inquiry } from './inquiry.ts';
import { type Source, whereOf } from './list.ts';
import { project, returning } from './project.ts';
import { eachOf } from './reader.ts';
import type { Field, Shape } from './shape.ts';

/** How many rows of a list have a value; null stands for those that have none. */
export interface FacetRow {
  readonly value: string | null;
  readonly label: string | null;
  readonly count: number;
}

/** The facets of a list, as the API reads them. */
export type FacetsRow = Readonly<Record<`${string}@${string}`, readonly FacetRow[]>>;

/** A dimension that the rows of a list are counted by. */
export interface Facet {
  /** Cypher that binds each value of the row `item` to `value`; null where it has none. */
  readonly bind: (item: string, value: string, inquiry: Inquiry) => string;
  /** The value as text, and what a reader would call it where that is not the same. */
  readonly text: (value: string) => string;
  readonly label?: (value: string) => string;
}
export type Facets = Readonly<Record<string, Facet>>;

type Expression = (item: string, inquiry: Inquiry) => string;

/** A dimension that is a word. */
export const facetOf = (expression: Expression): Facet => ({
  bind: (item, value, inquiry) => `WITH ${expression(item, inquiry)} AS ${value}`,
  text: (value) => value,
});

/** A dimension that is a list of words, of the row or of what `of` leads to: it counts once for each. */
export const facetOfEach = (
  expression: Expression,
  of?: (item: string, to: string) => string,
): Facet => ({
  bind: (item, value, inquiry) =>
    (of ? `OPTIONAL MATCH ${of(item, `${value}o`)} ` : '') +
    `WITH ${expression(of ? `${value}o` : item, inquiry)} AS ${value}s ` +
    `UNWIND CASE WHEN size(${value}s) > 0 THEN ${value}s ELSE [null] END AS ${value}`,
  text: (value) => value,
});

/** A dimension that is a related node, by its key and under its name. */
export const facetOfRelated = (
  pattern: (item: string, to: string, inquiry: Inquiry) => string,
  key: string,
  name: string,
): Facet => ({
  bind: (item, value, inquiry) => `OPTIONAL MATCH ${pattern(item, value, inquiry)}`,
  text: (value) => `${value}.${key}`,
  label: (value) => `${value}.${name}`,
});

/** The facets of the rows of `source`: each counts under the whole filter, and only if asked for. */
export const facetsField =
  (of: string, facets: Facets, source: Source): Field =>
  ({ below, inquiry }) => {
    const fields = Object.entries(facets).map(([name, facet]): [string, Field] => [
      name,
      facetField(facet, source),
    ]);
    const shape: Shape = { name: `${of}Facets`, fields: Object.fromEntries(fields) };
    return project(shape, below, source.row.item, inquiry);
  };

const facetField =
  ({ bind, text, label }: Facet, { row: { item }, match, conditions, repeats }: Source): Field =>
  ({ below, inquiry }) => {
    const value = inquiry.binding.name('v');
    const count = inquiry.binding.name('c');
    const once = repeats ? `WITH DISTINCT ${item} ` : '';
    const shape: Shape = {
      name: 'Facet',
      fields: {
        value: () => text(value),
        label: () => label?.(value) ?? 'null',
        count: () => count,
      },
    };
    const row = project(shape, below, value, inquiry);
    return {
      cypher:
        `COLLECT { ${match} ${whereOf(conditions)} ${once}${bind(item, value, inquiry)} ` +
        `WITH ${value}, count(*) AS ${count} ORDER BY ${count} DESC, ${text(value)} ` +
        `${returning(row)} }`,
      read: eachOf(row.read),
      column: true,
    };
  };
