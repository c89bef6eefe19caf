import { badInput } from '../errors.ts';
import { derive } from '../later.ts';
import { holdOrder } from '../period.ts';
import { valuesOf } from '../reader.ts';

/** How far apart the points of a history are, in months. */
export const MONTHS = { MONTH: 1, QUARTER: 3, YEAR: 12 } as const;
export type HistoryStep = keyof typeof MONTHS;

/** How many points a history may have: twenty-five years by month. */
export const MAX_POINTS = 301;

/**
 * The days of a history: `from`, every step after it, and `to`.
 * @throws GraphError BAD_INPUT when `from` is after `to`, and for more days than a history may have
 */
export const daysOf = (args: Readonly<Record<string, unknown>>, step: HistoryStep): unknown =>
  derive([args['from'], args['to']], (ends) => {
    const [from = '', to = ''] = valuesOf(ends).map(String);
    return daysBetween(from, to, step);
  });

/** As `daysOf`, of days that are known. */
export function daysBetween(from: string, to: string, step: HistoryStep): readonly string[] {
  holdOrder(from, to);
  const months = MONTHS[step];
  const steps = Math.floor((monthOf(to) - monthOf(from)) / months);
  if (steps < MAX_POINTS) {
    const days = Array.from({ length: steps + 1 }, (_, index) => monthsAfter(from, index * months));
    const all = [...days.filter((day) => day < to), to];
    if (all.length <= MAX_POINTS) return all;
  }
  throw badInput(
    `from, to, step: by ${step} there are more points from ${from} to ${to} than the ` +
      `${MAX_POINTS} that a history may have. Ask for a longer step or a shorter time.`,
  );
}

/** Months since the year 0. */
const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** The same day some months later; the last of that month where it has no such day. */
function monthsAfter(day: string, months: number): string {
  const month = monthOf(day) + months;
  const last = new Date(0);
  last.setUTCFullYear(Math.floor(month / 12), (month % 12) + 1, 0);
  const date = Math.min(Number(day.slice(8)), last.getUTCDate());
  return `${digits(Math.floor(month / 12), 4)}-${digits((month % 12) + 1, 2)}-${digits(date, 2)}`;
}

const digits = (number: number, count: number) => String(number).padStart(count, '0');
