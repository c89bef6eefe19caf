import type { Graph, Transaction } from '../graph/client.ts';
import { refreshSectorsServed } from '../graph/sectors-served.ts';
import { checkFolder } from './check.ts';
import { compare, type Comparison, type Held } from './compare.ts';
import { takeLock } from './lock.ts';
import { nameOf } from './pattern.ts';
import { writeOtherwise } from './otherwise-write.ts';
import { findPresentKinds, readPresent } from './present.ts';
import { findPrunable, prune } from './prune.ts';
import type { ImportReport, TableReport } from './report.ts';
import { noteImport } from './revisions.ts';
import type { Rows } from './row.ts';
import type { Table } from './table.ts';
import { teams } from './tables/teams.ts';
import { TABLES } from './tables.ts';
import { write } from './write.ts';

export interface ImportOptions {
  /** Says what would be done, and does nothing. */
  readonly dryRun?: boolean;
  /** Deletes what earlier imports wrote and the files no longer have. */
  readonly prune?: boolean;
  /** Told of each step, for a person who waits. */
  readonly onProgress?: (step: string) => void;
}

interface Work {
  readonly table: Table;
  readonly comparison: Comparison;
  /** Those of the vanished that go. */
  readonly doomed: readonly Held[];
}

/**
 * Brings the graph to what the CSV files of the folder say: all of it in one transaction, or nothing
 * where a file has a finding.
 * @throws GraphError UNAVAILABLE or CONFLICT
 */
export async function importFolder(
  graph: Graph,
  folder: string,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const startedAt = performance.now();
  const { dryRun: isDryRun = false, onProgress = () => undefined } = options;
  onProgress(`Reading ${folder}`);
  const { rows, findings } = await checkFolder(folder, TABLES);
  const report = (tables: readonly TableReport[]) => ({
    findings,
    tables,
    isDryRun,
    durationMs: performance.now() - startedAt,
  });
  if (findings.length > 0) return report([]);
  return report(await graph.write((transaction) => bring(transaction, rows, options)));
}

async function bring(
  transaction: Transaction,
  rows: Rows,
  { dryRun = false, prune: isPruning = false, onProgress = () => undefined }: ImportOptions,
): Promise<TableReport[]> {
  if (!dryRun) await takeLock(transaction);
  const works: Work[] = [];
  const present = await findPresentKinds(transaction);
  for (const table of TABLES) {
    onProgress(`Comparing ${table.file}`);
    const held = present.has(nameOf(table)) ? await readPresent(transaction, table) : [];
    const comparison = compare(table, rows.get(table) ?? [], held);
    const doomed = isPruning ? await findPrunable(transaction, table, comparison.vanished) : [];
    works.push({ table, comparison, doomed });
  }
  if (!dryRun) {
    const keepRevisions = await noteImport(transaction, works);
    await apply(transaction, works, onProgress);
    onProgress('Keeping what has changed');
    await keepRevisions();
  }
  return works.map(reportOf);
}

async function apply(
  transaction: Transaction,
  works: readonly Work[],
  onProgress: (step: string) => void,
) {
  for (const { table, comparison } of works) {
    onProgress(`Writing ${table.file}`);
    await write(transaction, table, comparison);
    await writeOtherwise(transaction, table, comparison.otherwise);
  }
  // Relationships go before their nodes, and nodes before those that they refer to.
  for (const { table, doomed } of works.toReversed()) await prune(transaction, table, doomed);
  if (works.some(touchesTeams)) await refreshSectorsServed(transaction);
}

const touchesTeams = ({ table, comparison: { created, changed }, doomed }: Work) =>
  table === teams && created.length + changed.length + doomed.length > 0;

function reportOf({ table, comparison, doomed }: Work): TableReport {
  const { created, changed, left, vanished, conflicts } = comparison;
  const keys = (records: readonly { readonly key: string }[]) => records.map(({ key }) => key);
  return {
    file: table.file,
    kind: nameOf(table),
    created: keys(created),
    changed: changed.map(({ row: { key }, differences }) => ({ key, differences })),
    left: left.length,
    vanished: keys(vanished),
    pruned: keys(doomed),
    conflicts: keys(conflicts),
  };
}
