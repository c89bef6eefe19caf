import type { Inquiry } from './inquiry.ts';
import type { Page } from './page.ts';
import { project, type Projection } from './project.ts';
import { asItIs, eachOf, type Reader, valuesOf } from './reader.ts';
import type { Selection, Selections } from './selection.ts';
import type { Endpoints, Shape } from './shape.ts';

/**
 * The rows of a page, fetched once for all that is asked of them: `nodes`, `edges` and `pageInfo`,
 * each under as many aliases as the asker likes.
 */
export interface PageRows {
  /** What is fetched of a row; null where nothing asks for rows. */
  readonly projection: Projection | null;
  /** Whether one row more than the page is needed: that it is there says that there are more. */
  readonly looksAhead: boolean;
  /** Makes the fields of the connection of the rows and the size of the page. */
  readonly read: (
    rows: readonly unknown[],
    size: number,
  ) => readonly (readonly [string, unknown])[];
}

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
  const columns: Projection[] = [];
  const fields: [key: string, read: RowsReader][] = [];

  /** Fetches a value of each row. @returns how it is read from a row */
  const fetch = (column: Projection): Reader => {
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
    read: (rows, size) => {
      const asked = rows.slice(0, size);
      if (page.backward) asked.reverse();
      return fields.map(([key, read]) => [key, read(asked, rows.length > size)]);
    },
  };
}

function together(columns: readonly Projection[]): Projection {
  const [column, ...others] = columns;
  if (column && others.length === 0) return column;
  return {
    cypher: `[${columns.map(({ cypher }) => cypher).join(', ')}]`,
    columns: columns.flatMap((each) => each.columns),
    read: asItIs,
  };
}
