import { z } from 'zod';
import { isTimeZone, TIME_OF_DAY } from '../graph/contact-values.ts';
import { partialDate } from '../graph/partial-date.ts';
import { slug as slugOf } from '../graph/slug.ts';
import type { Column, Link, NodeTable } from './table.ts';

const NUMBER = /^-?\d+(\.\d+)?$/;

/** The column as given, and a row without it is refused. */
export const required = (column: Column): Column => ({ ...column, required: true });

/** The column as given, which a file may do without. */
export const mayBeAbsent = (column: Column): Column => ({ ...column, mayBeAbsent: true });

/** Text that has to look like the pattern. */
export const matching = (pattern: RegExp, expected: string): Column => ({
  schema: z.string().regex(pattern, expected),
  storage: 'plain',
});

export const text: Column = { schema: z.string(), storage: 'plain' };

export const slug = matching(
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  'small letters and digits, words joined by hyphens',
);

export const url: Column = {
  schema: z.url({ protocol: /^https?$/, error: 'an address that starts with http:// or https://' }),
  storage: 'plain',
};

export const email: Column = { schema: z.email('an e-mail address'), storage: 'plain' };

/** A telephone number as ITU-T E.164 writes it. */
export const phone: Column = {
  schema: z.e164('a telephone number such as +41227305111'),
  storage: 'plain',
};

/** A time zone by its name in the IANA database. */
export const timeZone: Column = {
  schema: z.string().refine(isTimeZone, 'a time zone such as Asia/Kolkata'),
  storage: 'plain',
};

/** A time of the day: hours and minutes. */
export const timeOfDay = matching(TIME_OF_DAY, 'a time such as 09:00');

export const flag: Column = {
  schema: z.enum(['true', 'false'], 'true or false').transform((cell) => cell === 'true'),
  storage: 'plain',
};

export const wholeNumber: Column = {
  schema: z.string().regex(/^\d+$/, 'a whole number').transform(Number),
  storage: 'integer',
};

/** A number of degrees, up to so many on either side of zero. */
export const degrees = (limit: number): Column => ({
  schema: z
    .string()
    .refine(
      (cell) => NUMBER.test(cell) && Math.abs(Number(cell)) <= limit,
      `a number from -${limit} to ${limit}`,
    )
    .transform(Number),
  storage: 'plain',
});

/** One code of a closed list. */
export const oneOf = (...codes: readonly string[]): Column => ({
  schema: z.enum(codes, `one of ${codes.join(', ')}`),
  storage: 'plain',
});

const items = (cell: string) => cell.split(';').map((item) => item.trim());

/** Texts separated by semicolons. */
export const texts: Column = {
  schema: z
    .string()
    .refine((cell) => !items(cell).includes(''), 'no empty entry between semicolons')
    .refine((cell) => new Set(items(cell)).size === items(cell).length, 'no entry twice')
    .transform(items),
  storage: 'plain',
};

/** Codes of a closed list, separated by semicolons. */
export const someOf = (...codes: readonly string[]): Column => ({
  ...texts,
  schema: texts.schema.refine(
    (value) => Array.isArray(value) && value.every((code) => codes.includes(String(code))),
    `some of ${codes.join(', ')}`,
  ),
});

/** An exact day. */
export const day: Column = { schema: z.iso.date('a day such as 2014-05-31'), storage: 'date' };

/** When something started or was said, as precisely as the source says. */
export const start: Column = { schema: partialDate('first'), storage: 'partialDate' };

/** When something ended: not before the start in the other column. */
export const end = (notBefore: string): Column => ({
  schema: partialDate('last'),
  storage: 'partialDate',
  notBefore,
});

/** The key of a row in another table, as one end of a relationship. */
export const reference = (table: NodeTable): Column => ({
  schema: z.string(),
  refersTo: table,
  required: true,
});

/** The key of a row in another table: the row's node is linked with that one. */
export const link = (
  type: string,
  table: NodeTable,
  direction: Link['direction'] = 'OUT',
): Column => ({ schema: z.string(), refersTo: table, link: { type, direction } });

/** Keys of rows in another table, separated by semicolons, each linked with the row's node. */
export const links = (type: string, table: NodeTable): Column => ({
  schema: texts.schema,
  refersTo: table,
  link: { type, direction: 'OUT' },
});

/** A name that is kept as text and also stands in the graph as a node of its own. */
export const naming = (type: string, table: NodeTable): Column => ({
  ...text,
  refersTo: table,
  keyOf: slugOf,
  link: { type, direction: 'OUT' },
});
