import type { Finding } from './finding.ts';

/** One property or link of a row that is not in the graph as it is in the file. */
export interface Difference {
  readonly name: string;
  readonly from: unknown;
  readonly to: unknown;
}

export interface ChangedRow {
  readonly key: string;
  readonly differences: readonly Difference[];
}

/** What an import did with one table, or would do in a dry run. */
export interface TableReport {
  readonly file: string;
  /** The label or relationship type that the rows become. */
  readonly kind: string;
  readonly created: readonly string[];
  readonly changed: readonly ChangedRow[];
  /** How many rows are in the graph already as they are in the file. */
  readonly left: number;
  /** In the graph from an earlier import, and no longer in the file. */
  readonly vanished: readonly string[];
  /** Those of the vanished that were deleted, or would be. */
  readonly pruned: readonly string[];
  /** Rows whose key belongs to a record that somebody else made: that record stays as it is. */
  readonly conflicts: readonly string[];
}

export interface ImportReport {
  /** What is wrong in the files. Where there is anything, the graph was not touched. */
  readonly findings: readonly Finding[];
  readonly tables: readonly TableReport[];
  readonly isDryRun: boolean;
  readonly durationMs: number;
}
