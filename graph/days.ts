export const DAY_MS = 86_400_000;

/** The day in UTC of a moment, YYYY-MM-DD. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

/** The moment that lies so many days behind the beginning of a day, YYYY-MM-DD. */
export const daysAfter = (day: string, days: number): Date =>
  new Date(Date.parse(day) + days * DAY_MS);
