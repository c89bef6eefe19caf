import type { Transaction } from '../graph/client.ts';
import { endOf, linkColumns, linkPattern, ORIGIN } from './pattern.ts';
import { projected, propertiesOf } from './properties.ts';
import { isNodeTable, type NodeTable, type RelationshipTable, type Table } from './table.ts';

/** What the graph holds for one row, in the shape that the row has. */
export interface Present {
  readonly isSeed: boolean;
  /** What an earlier import said beside it, where somebody else has written it. */
  readonly imported: string | null;
  /** Taken off the record by hand: nothing is to be said of it. */
  readonly isGone: boolean;
  readonly values: Readonly<Record<string, unknown>>;
  readonly links: Readonly<Record<string, readonly PresentLink[]>>;
}

export interface PresentLink {
  readonly key: string;
  readonly isSeed: boolean;
}

/**
 * The labels and relationship types that the graph has anything of. Planning a statement costs a
 * fresh database far more than running it, so nothing more is asked about the others.
 */
export async function findPresentKinds(transaction: Transaction): Promise<Set<string>> {
  const rows = await transaction.run<{ kind: string }>(
    `MATCH (n) UNWIND labels(n) AS kind RETURN DISTINCT kind
     UNION
     MATCH ()-[r]->() RETURN DISTINCT type(r) AS kind`,
  );
  return new Set(rows.map(({ kind }) => kind));
}

/** All nodes or relationships of the table's kind that are in the graph. */
export async function readPresent(transaction: Transaction, table: Table): Promise<Present[]> {
  const text = isNodeTable(table) ? nodesOf(table) : relationshipsOf(table);
  const rows = await transaction.run<{ present: Present }>(text, { origin: ORIGIN });
  return rows.map(({ present }) => present);
}

const IS_SEED = 'coalesce(r.origin = $origin, false)';

function nodesOf(table: NodeTable): string {
  const links = linkColumns(table).map(
    ({ column, link, target: { label, key } }) =>
      `${column}: [(n)${linkPattern(link)}(m:${label}) | { key: m.${key}, isSeed: ${IS_SEED} }]`,
  );
  return `
    MATCH (n:${table.label})
    RETURN {
      isSeed: coalesce(n.origin = $origin, false),
      imported: n.imported,
      isGone: n.removedAt IS NOT NULL,
      values: n { ${projection(table, 'n')} },
      links: { ${links.join(', ')} }
    } AS present`;
}

function relationshipsOf(table: RelationshipTable): string {
  const from = endOf(table, 'from');
  const to = endOf(table, 'to');
  return `
    MATCH (a:${from.label})-[r:${table.type}]->(b:${to.label})
    RETURN {
      isSeed: ${IS_SEED},
      imported: r.imported,
      isGone: false,
      values: r { ${projection(table, 'r')} },
      links: {
        ${table.from}: [{ key: a.${from.key}, isSeed: true }],
        ${table.to}: [{ key: b.${to.key}, isSeed: true }]
      }
    } AS present`;
}

const projection = (table: Table, variable: string) =>
  propertiesOf(table)
    .map((property) => projected(property, variable))
    .join(', ');
