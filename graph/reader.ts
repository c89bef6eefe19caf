/**
 * Rows travel as lists without names: names would be sent, and read, once a row. A reader gives the
 * values their names back.
 */
export type Reader = (value: unknown) => unknown;

/** Takes the value as the database sent it. */
export const asItIs: Reader = (value) => value;

/** The values of a list; none where it is null. */
export const valuesOf = (list: unknown): readonly unknown[] => (Array.isArray(list) ? list : []);

/** A list of values as a row with these names; null stays null. */
export function rowOf(columns: readonly (readonly [name: string, read: Reader])[]): Reader {
  const names = columns.map(([name]) => name);
  const readers = columns.map(([, read]) => (read === asItIs ? undefined : read));
  return (values) => {
    if (!Array.isArray(values)) return null;
    const row: Record<string, unknown> = {};
    // Run for every row there is: an iterator, or a call for what stays as it is, would be felt.
    for (let index = 0; index < names.length; index++) {
      const value: unknown = values[index];
      const read = readers[index];
      row[names[index] ?? ''] = read ? read(value) : value;
    }
    return row;
  };
}

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

/** A value of one of several shapes, led by the name of its shape. */
export const anyOf =
  (readers: Readonly<Record<string, Reader>>): Reader =>
  (values) => {
    const [name] = valuesOf(values);
    return typeof name === 'string' ? readers[name]?.(values) : null;
  };
