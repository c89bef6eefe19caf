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
  return (values) => {
    if (!Array.isArray(values)) return null;
    const row: Record<string, unknown> = {};
    let index = 0;
    for (const [name, read] of columns) row[name] = read(values[index++]);
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
