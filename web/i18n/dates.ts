import { localeOf } from './locale.ts';

/** A day as a reader writes it: 22 November 2026. */
export const formatDay = (day: string, language: string): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  );

/** A date no more precise than its source: 2008, June 2008 or 21 June 2008. */
export function formatPartial(date: string, language: string): string {
  if (date.length > 7) return formatDay(date, language);
  const format = new Intl.DateTimeFormat(localeOf(language), {
    year: 'numeric',
    ...(date.length > 4 && { month: 'long' }),
    timeZone: 'UTC',
  });
  return format.format(new Date(date.length > 4 ? `${date}-01` : `${date}-01-01`));
}

/** How many years ago a date was; 0 within the current year. */
export const yearsSince = (date: string, now: Date): number =>
  Math.max(0, now.getUTCFullYear() - Number(date.slice(0, 4)));
