import type { Inquiry } from './inquiry.ts';
import type { Page } from './page.ts';
import { project, type Projection } from './project.ts';
import { asItIs, eachOf, type Reader, valuesOf } from './reader.ts';
import type { Selection, Selections } from './selection.ts';
import type { Endpoints, Expression, Shape } from './shape.ts';

/**
 * The rows of a page, fetched once for all that is asked of them: `nodes`, `edges` and `pageInfo`,
 * each under as many aliases as the asker likes.
 */
export interface PageRows {
  /** What is fetched of a row; null where nothing asks for rows. */
  readonly projection: Fetched | null;
  /** Whether one row more than the page is needed: that it is there says that there are more. */
  readonly looksAhead: boolean;
  /** Where one row more is fetched, the size of the page stands beside the rows. */
  readonly size: readonly Expression[];
  /** Makes the fields of the connection of the rows, and of the size of the page where it stands there. */
  readonly read: (
    rows: readonly unknown[],
    size: unknown,
  ) => readonly (readonly [string, unknown])[];
}

/** A value that is fetched of a row. */
export type Fetched = Omit<Projection, 'parts'>;

/** The rows that a page is cut from: their variable, their ends, where one stands in their order. */
export interface RowsOf {
  readonly item: string;
  readonly ends?: Endpoints | undefined;
  readonly position: () => string;
  readonly page: Page;
}

/** How one field of a connection is made of the rows of its page. */
type RowsReader = (rows: readonly unknown[], hasMore: boolean) => unknown;

export function pageRows(
  target: Shape,
  wanted: Selections,
  { item, ends, position, page }: RowsOf,
  inquiry: Inquiry,
): PageRows {
  const columns: Fetched[] = [];
  const fields: [key: string, read: RowsReader][] = [];

  /** Fetches a value of each row. @returns how it is read from a row */
  const fetch = (column: Fetched): Reader => {
    const index = columns.push(column) - 1;
    return (row) => {
      if (columns.length === 1) return column.read(row);
      return column.read(valuesOf(row)[index]);
    };
  };
  const fetchPosition = () => fetch({ cypher: position(), read: asItIs, columns: [] });
  const fetchNode = (below: Selections) => fetch(project(target, below, item, inquiry, ends));

  const write: Readonly<Record<string, (selection: Selection) => RowsReader>> = {
    nodes: ({ below }) => {
      const read = eachOf(fetchNode(below));
      return (rows) => read(rows);
    },
    edges: ({ below }) => {
      const parts = (below[`${target.name}Edge`] ?? []).map(({ field, key, below: node }) => {
        const read = field === 'cursor' ? fetchPosition() : fetchNode(node);
        return [key, read] as const;
      });
      return (rows) =>
        rows.map((row) => Object.fromEntries(parts.map(([k, read]) => [k, read(row)])));
    },
    pageInfo: ({ below }) => {
      const asked = new Set((below['PageInfo'] ?? []).map(({ field }) => field));
      const read =
        asked.has('startCursor') || asked.has('endCursor') ? fetchPosition() : () => null;
      return (rows, hasMore) => ({
        hasNextPage: page.backward ? page.before !== undefined : hasMore,
        hasPreviousPage: page.backward ? hasMore : page.after !== undefined,
        startCursor: rows.length > 0 ? read(rows[0]) : null,
        endCursor: rows.length > 0 ? read(rows.at(-1)) : null,
      });
    },
  };
  const selections = wanted[`${target.name}Connection`] ?? [];
  const looksAhead = selections
    .flatMap(({ below }) => below['PageInfo'] ?? [])
    .some(({ field }) => field === 'hasNextPage' || field === 'hasPreviousPage');
  for (const selection of selections) {
    const read = write[selection.field]?.(selection);
    if (read) fields.push([selection.key, read]);
  }
  return {
    projection: columns.length > 0 || looksAhead ? together(columns) : null,
    looksAhead,
    size: looksAhead ? [{ cypher: inquiry.binding.param(page.size) }] : [],
    read: (rows, size) => {
      const most = looksAhead ? Number(size) : rows.length;
      const asked = rows.length > most || page.backward ? rows.slice(0, most) : rows;
      const inOrder = page.backward ? asked.toReversed() : asked;
      return fields.map(([key, read]) => [key, read(inOrder, rows.length > most)]);
    },
  };
}

function together(columns: readonly Fetched[]): Fetched {
  const [column, ...others] = columns;
  if (column && others.length === 0) return column;
  return {
    cypher: `[${columns.map(({ cypher }) => cypher).join(', ')}]`,
    columns: columns.flatMap((each) => each.columns),
    read: asItIs,
  };
}
