import { z } from 'zod';

/** A day, and how much of it the source really said. */
export interface PartialDate {
  readonly day: string;
  readonly precision: 'YEAR' | 'MONTH' | 'DAY';
}

const PARTIAL = /^((?:19|20)\d\d)(?:-(\d\d))?(?:-(\d\d))?$/;
const EXPECTED = 'a date such as 2014, 2014-05 or 2014-05-31';

/** Which day stands for a year or a month: its first where something starts, its last where it ends. */
type Edge = 'first' | 'last';

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD` as the first or the last day that it can mean. */
export function partialDate(edge: Edge) {
  return z.string().transform((cell, context): PartialDate => {
    const date = read(cell, edge);
    if (date && z.iso.date().safeParse(date.day).success) return date;
    context.addIssue(EXPECTED);
    return z.NEVER;
  });
}

function read(cell: string, edge: Edge): PartialDate | undefined {
  const [, year, month, day] = PARTIAL.exec(cell) ?? [];
  if (!year) return undefined;
  if (month && day) return { day: cell, precision: 'DAY' };
  if (month) return { day: `${cell}-${dayOf(year, month, edge)}`, precision: 'MONTH' };
  return { day: edge === 'first' ? `${year}-01-01` : `${year}-12-31`, precision: 'YEAR' };
}

/** As much of a date as is known. @param precision how much that is, where it is not all of it */
export const knownPart = (date: string, precision: unknown): string =>
  date.slice(0, precision === 'YEAR' ? 4 : precision === 'MONTH' ? 7 : undefined);

function dayOf(year: string, month: string, edge: Edge): string {
  if (edge === 'first') return '01';
  // Day 0 of the next month is the last day of this one.
  return String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate());
}
