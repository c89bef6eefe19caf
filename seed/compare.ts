import { isDeepStrictEqual } from 'node:util';
import type { Present, PresentLink } from './present.ts';
import { propertiesOf } from './properties.ts';
import { type Otherwise, otherwiseOf } from './otherwise.ts';
import type { Difference } from './report.ts';
import { keyOf, type Links, type Row } from './row.ts';
import type { Table } from './table.ts';

/** What an earlier import left in the graph for one key. */
export interface Held {
  readonly key: string;
  readonly values: Present['values'];
  readonly links: Links;
}

export interface Change {
  readonly row: Row;
  readonly before: Held;
  readonly differences: readonly Difference[];
}

export interface Comparison {
  readonly created: readonly Row[];
  readonly changed: readonly Change[];
  readonly left: readonly Row[];
  /** Held, but no longer in the file. */
  readonly vanished: readonly Held[];
  /** Rows whose key belongs to a record of another origin. */
  readonly conflicts: readonly Row[];
  /** Records of another origin, with what is to stand beside them from now on. */
  readonly otherwise: readonly Otherwise[];
}

/** Sorts the rows of a table by what has to be done with them. */
export function compare(
  table: Table,
  rows: readonly Row[],
  present: readonly Present[],
): Comparison {
  const names = propertiesOf(table).map(({ name }) => name);
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const held = new Map<string, Held>();
  const foreign = new Map<string, Present>();
  for (const one of present) {
    const { isSeed, values, links } = one;
    const key = keyOf(table, values, keysOf(links));
    if (isSeed) held.set(key, { key, values, links: ours(links, byKey.get(key)) });
    else foreign.set(key, one);
  }
  const changes = rows.flatMap((row) => {
    const before = held.get(row.key);
    return before ? [{ row, before, differences: differences(names, row, before) }] : [];
  });
  const isNew = (row: Row) => !held.has(row.key);
  return {
    created: rows.filter((row) => isNew(row) && !foreign.has(row.key)),
    changed: changes.filter((change) => change.differences.length > 0),
    left: changes.filter((change) => change.differences.length === 0).map(({ row }) => row),
    vanished: [...held.values()].filter(({ key }) => !byKey.has(key)),
    conflicts: rows.filter((row) => isNew(row) && foreign.has(row.key)),
    otherwise: [...foreign].flatMap(([key, one]) =>
      otherwiseOf(table, names, { key, ...one, links: keysOf(one.links) }, byKey.get(key)),
    ),
  };
}

/** The links that imports made, and those of another origin that the row names as well. */
function ours(links: Present['links'], row: Row | undefined): Links {
  return keysOf(links, (column, { key, isSeed }) => isSeed || !!row?.links[column]?.includes(key));
}

function keysOf(
  links: Present['links'],
  keep: (column: string, link: PresentLink) => boolean = () => true,
): Links {
  return Object.fromEntries(
    Object.entries(links).map(([column, those]) => {
      const keys = those.filter((link) => keep(column, link)).map(({ key }) => key);
      return [column, [...new Set(keys)].sort()];
    }),
  );
}

function differences(names: readonly string[], row: Row, before: Held): Difference[] {
  const inValues = names.map((name) => ({
    name,
    from: before.values[name] ?? undefined,
    to: row.values[name],
  }));
  const inLinks = Object.entries(row.links).map(([name, to]) => ({
    name,
    from: before.links[name] ?? [],
    to,
  }));
  return [...inValues, ...inLinks].filter(({ from, to }) => !isDeepStrictEqual(from, to));
}
