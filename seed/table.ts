import type { z } from 'zod';
import type { PartialDate } from '../graph/partial-date.ts';

/** What a cell says once it is read. */
export type CellValue = string | number | boolean | readonly string[] | PartialDate;

/** How the graph keeps a value: as it is, as an integer, as a date, or as a date and its precision. */
export type Storage = 'plain' | 'integer' | 'date' | 'partialDate';

/** One column of a file: what its cells may say, and what becomes of them in the graph. */
export interface Column {
  /** Reads a cell that is not empty; the messages of its issues say what was expected. */
  readonly schema: z.ZodType<CellValue, string>;
  readonly required?: boolean;
  /** A file may do without the column: then no row says anything of it. */
  readonly mayBeAbsent?: true;
  /** Kept as a property of the column's name; a column without it only points at other rows. */
  readonly storage?: Storage;
  /** The table that has a row of this key. */
  readonly refersTo?: NodeTable;
  /** The key that a value stands for, where the value is not the key itself. */
  readonly keyOf?: (value: string) => string;
  /** The relationship between the row's node and the ones that the cell names. */
  readonly link?: Link;
  /** The column with the start that this date must not lie before. */
  readonly notBefore?: string;
}

export interface Link {
  readonly type: string;
  /** OUT: from the row's node to the named one. */
  readonly direction: 'IN' | 'OUT';
}

export type Columns = Readonly<Record<string, Column>>;

export type Computed = (values: Readonly<Record<string, unknown>>) => readonly string[];

/** A file whose rows are nodes. */
export interface NodeTable {
  readonly file: string;
  readonly label: string;
  /** The column and property that tells the nodes apart. */
  readonly key: string;
  readonly columns: Columns;
  /** Properties that no column gives: lists that follow from the values of the row. */
  readonly computed?: Readonly<Record<string, Computed>>;
  /** The table has no file: its rows are the distinct values that another table's column names. */
  readonly derived?: true;
}

/** A file whose rows are relationships that state a fact. */
export interface RelationshipTable {
  readonly file: string;
  readonly type: string;
  /** The columns that name the two nodes. */
  readonly from: string;
  readonly to: string;
  /** The columns that together tell the rows apart. */
  readonly key: readonly string[];
  readonly columns: Columns;
}

export type Table = NodeTable | RelationshipTable;

export const isNodeTable = (table: Table): table is NodeTable => 'label' in table;

export const isDerived = (table: Table): table is NodeTable =>
  isNodeTable(table) && table.derived === true;

/** The columns whose values make a row unlike every other. */
export const keyColumns = (table: Table): readonly string[] =>
  isNodeTable(table) ? [table.key] : table.key;
