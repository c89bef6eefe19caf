/**
 * Rows travel as lists without names: names would be sent, and read, once a row. A reader gives the
 * values their names back.
 */
export type Reader = (value: unknown) => unknown;

/** Takes the value as the database sent it. */
export const asItIs: Reader = (value) => value;

/** The values of a list; none where it is null. */
export const valuesOf = (list: unknown): readonly unknown[] => (Array.isArray(list) ? list : []);

/** Reads what stands in a list of values from a place on. */
export type ReadAt = (values: readonly unknown[], at: number) => unknown;

/** A value of a row: its name, how many places of the list are its own, and how it is read there. */
export interface Column {
  readonly name: string;
  readonly width: number;
  /** Not given for a value that stays as the database sent it. */
  readonly readAt?: ReadAt | undefined;
}

/** A row whose values stand in a list from a place on. */
export function rowAt(columns: readonly Column[]): ReadAt {
  const names = columns.map(({ name }) => name);
  const readers = columns.map(({ readAt }) => readAt);
  const offsets = columns.map((_, index) =>
    columns.slice(0, index).reduce((sum, { width }) => sum + width, 0),
  );
  return (values, at) => {
    const row: Record<string, unknown> = {};
    // Run for every row there is: an iterator, or a call for what stays as it is, would be felt.
    for (let index = 0; index < names.length; index++) {
      const read = readers[index];
      const place = at + (offsets[index] ?? 0);
      row[names[index] ?? ''] = read ? read(values, place) : values[place];
    }
    return row;
  };
}

/** A list of values as a row; null stays null. */
export const rowOf =
  (readAt: ReadAt): Reader =>
  (values) =>
    Array.isArray(values) ? readAt(values, 0) : null;

/** Every value of a list. */
export const eachOf =
  (read: Reader): Reader =>
  (values) =>
    Array.isArray(values) && read !== asItIs ? values.map(read) : values;

/** The first value of a list; null where it has none. */
export const firstOf =
  (read: Reader): Reader =>
  (values) =>
    Array.isArray(values) && values.length > 0 ? read(values[0]) : null;

/** A row that a list holds; null where it is empty. */
export const rowIn =
  (readAt: ReadAt): Reader =>
  (values) =>
    Array.isArray(values) && values.length > 0 ? readAt(values, 0) : null;

/** A value of one of several shapes, led by the name of its shape. */
export const anyOf =
  (readers: Readonly<Record<string, Reader>>): Reader =>
  (values) => {
    const [name] = valuesOf(values);
    return typeof name === 'string' ? readers[name]?.(values) : null;
  };
