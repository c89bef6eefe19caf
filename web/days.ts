/** The year of the first CERT: nothing on record is older. */
export const FIRST_DAY = '1988-01-01';

/** The day that it is now in UTC, which the API counts by. */
export const today = (now: Date): string => now.toISOString().slice(0, 10);

/** A day of the calendar, as a URL may spell it; undefined for anything else. */
export function dayIn(text: string | null): string | undefined {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const day = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(day.getTime()) || today(day) !== text ? undefined : text;
}

/** The same day a year before; of a leap day the last of February. */
export function yearBefore(day: string): string {
  const before = `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;
  return dayIn(before) ?? `${before.slice(0, 8)}28`;
}

/** The year of a date that may be known in part. */
export const yearOf = (date: string): number => Number(date.slice(0, 4));
