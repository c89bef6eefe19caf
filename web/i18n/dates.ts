import { localeOf } from './locale.ts';

/** A day as a reader writes it: 22 November 2026. */
export const formatDay = (day: string, language: string): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  );

/** The same where there is little room: 22 Nov 2026. */
export const formatShortDay = (day: string, language: string): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeZone: 'UTC' }).format(
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

/** A moment of these days by the reader's own clock: Monday, 09:30. */
export const formatMoment = (moment: Date, language: string): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(moment);

/** The Monday of a week, from which the names of all days follow. */
const MONDAY = Date.UTC(2026, 0, 5);
const DAYS = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'];

/** Days of the week, as a list: Mon, Tue and Fri. */
export function formatWeekdays(weekdays: readonly string[], language: string): string {
  const name = new Intl.DateTimeFormat(localeOf(language), { weekday: 'short', timeZone: 'UTC' });
  const names = DAYS.flatMap((day, index) =>
    weekdays.includes(day) ? [name.format(MONDAY + index * 86_400_000)] : [],
  );
  return new Intl.ListFormat(localeOf(language)).format(names);
}

/** A moment that is past by the reader's own clock, to the minute: 23 Nov 2026, 09:30. */
export const formatInstant = (moment: string, language: string): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(moment),
  );
