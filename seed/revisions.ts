import { randomUUID } from 'node:crypto';
import type { Transaction } from '../graph/client.ts';
import { isRecordKind, type RecordKind } from '../graph/revisions/kinds.ts';
import { record, type RecordName } from '../graph/revisions/record.ts';
import { Remembering } from '../graph/revisions/remember.ts';
import type { Comparison, Held } from './compare.ts';
import { nameOf } from './pattern.ts';
import type { Row } from './row.ts';
import { keyColumns, type Table } from './table.ts';
import { dayOf } from '../graph/days.ts';

/** What the import does with a table. */
interface Work {
  readonly table: Table;
  readonly comparison: Comparison;
  readonly doomed: readonly Held[];
}

/** The relationships that the API knows by another name. */
const KINDS: ReadonlyMap<string, RecordKind> = new Map([
  ['COLLABORATES_WITH', 'Collaboration'],
  ['COVERS', 'TeamCoverage'],
  ['MEMBER_OF', 'Membership'],
  ['OFFERS', 'ServiceOffer'],
  ['SERVES', 'OfficeAssignment'],
  ['TAKES_PART_IN', 'Participation'],
]);

/** The import that a graph begins with changes nothing that anybody could have known. */
const isFirst = (works: readonly Work[]) =>
  works.every(
    ({ comparison: { left, changed, vanished, conflicts } }) =>
      left.length + changed.length + vanished.length + conflicts.length === 0,
  );

/**
 * Notes all that an import is about to write, unless the graph begins with it.
 * @returns what keeps its revisions once it is written
 */
export async function noteImport(
  transaction: Transaction,
  works: readonly Work[],
): Promise<() => Promise<void>> {
  const day = dayOf(new Date());
  const remembering = new Remembering(transaction, day);
  for (const { table, comparison, doomed } of isFirst(works) ? [] : works) {
    const changed = comparison.changed.map(({ before }) => before);
    await remembering.note([...changed, ...doomed].map((one) => nameIn(table, one)));
    remembering.noteNew(comparison.created.map((row) => nameIn(table, row)));
  }
  return () => remembering.keep({ by: null, role: 'IMPORT', teams: [] }, randomUUID());
}

/** What a row is on record as. */
function nameIn(table: Table, { values, links }: Pick<Row | Held, 'values' | 'links'>): RecordName {
  const name = nameOf(table);
  const kind = KINDS.get(name) ?? name;
  if (!isRecordKind(kind)) throw new Error(`No revisions are kept of ${name}.`);
  return record(
    kind,
    ...keyColumns(table).map((column) => String(links[column]?.[0] ?? values[column])),
  );
}
