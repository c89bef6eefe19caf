import { z } from 'zod';
import { type PartialDate, partialDate } from '../partial-date.ts';
import { EVIDENCE, TLP_LABELS } from '../words.ts';

/** Control characters, and those that turn the order of letters around. */
const UNPRINTABLE = /[\p{Cc}\u202d\u202e]/u;
const UNPRINTABLE_IN_LINES = /[^\P{Cc}\n]|[\u202d\u202e]/u;

const written = (limit: number, what: string, unprintable: RegExp) =>
  z
    .string()
    .transform((text) => text.replaceAll('\r\n', '\n').trim())
    .refine(
      (text) =>
        text !== '' && text.length <= limit && text.isWellFormed() && !unprintable.test(text),
      `${what} of 1 to ${limit} characters, without control characters`,
    );

/** One line of text, its ends trimmed. */
export const line = (limit = 200) => written(limit, 'one line', UNPRINTABLE);

/** Text of as many lines as its writer likes, its ends trimmed. */
export const lines = (limit = 4_000) => written(limit, 'a text', UNPRINTABLE_IN_LINES);

export const webAddress = z
  .url({ protocol: /^https?$/, error: 'an address that starts with http:// or https://' })
  .max(2_000, 'an address of 2000 characters at the most');

/** The name of something in links, as its writer chooses it. */
export const slug = z
  .string()
  .max(60, 'a slug of 60 characters at the most')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters and digits, words joined by hyphens');

/** Keys of what something leads to, each once. */
export const keys = <Key extends z.ZodType<string, string>>(key: Key) =>
  z
    .array(key)
    .max(300, '300 entries at the most')
    .transform((given) => [...new Set(given)]);

/** An ISO code, in any case. */
export const code = z.string().toUpperCase();

/** When something began or was said: the first day that it can mean. */
export const start = partialDate('first');
/** When something ended: the last day that it can mean. */
export const end = partialDate('last');

/** For a date that cannot lie behind today, as far as it is known. */
export const notInFuture = (today: string) =>
  [
    ({ day, precision }: PartialDate) => {
      const known = KNOWN[precision];
      return day.slice(0, known) <= today.slice(0, known);
    },
    `a date that is not in the future; it is ${today}`,
  ] as const;

/** How many characters of a day are known. */
const KNOWN = { YEAR: 4, MONTH: 7, DAY: 10 } as const;

/** The version that the writer has seen. */
export const version = z.int().min(1, 'the version that you have read, 1 or more');

/** Who may see it; without a label everybody may. */
export const labelInput = { tlp: z.enum(TLP_LABELS).nullish() };

/** Who says so, how sure it is, and of when: what every fact is given with. */
export const factInput = (today: string) => ({
  source: line(),
  sourceUrl: webAddress.nullish(),
  evidence: z.enum(EVIDENCE),
  asOf: start.refine(...notInFuture(today)),
  note: lines().nullish(),
});
