import { DAY_MS, dayOf } from '../graph/days.ts';

let day = -1;
let text = '';

/** The day that questions without a date are about: the UTC day, YYYY-MM-DD. */
export function utcDay(): string {
  const now = Math.floor(Date.now() / DAY_MS);
  // Asked for with every question, and written once a day.
  if (now !== day) {
    day = now;
    text = dayOf(new Date(now * DAY_MS));
  }
  return text;
}
