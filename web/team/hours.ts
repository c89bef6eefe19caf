import type { Contact } from './answers.ts';

export type Hours = NonNullable<Contact['hours']>;

/** Whether somebody answers at a moment, and until when that stays so, as far as it is on record. */
export type Reachable =
  | { readonly is: 'always' }
  | { readonly is: 'open' | 'closed'; readonly until: Date }
  | { readonly is: 'unknown' };

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const WEEKDAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'] as const;

/** Whether a contact answers at a moment. Public holidays are not on record, so nobody is sure. */
export function reachableAt(hours: Hours, now: Date): Reachable {
  if (hours.roundTheClock) return { is: 'always' };
  const spans = spansAround(hours, now);
  const current = spans.find(({ from, to }) => from <= now && now < to);
  if (current) return { is: 'open', until: current.to };
  const next = spans.find(({ from }) => from > now);
  return next ? { is: 'closed', until: next.from } : { is: 'unknown' };
}

/** The spans in which a contact answers, from the day before to a week ahead. */
function spansAround({ weekdays, opens, closes, timeZone }: Hours, now: Date) {
  if (opens === null || closes === null) return [];
  const local = new Date(now.getTime() + offsetOf(timeZone, now));
  const midnight = Math.floor(local.getTime() / DAY) * DAY;
  // One that closes before it opens closes on the next day.
  const night = minutesOf(closes) <= minutesOf(opens) ? DAY : 0;
  return [-1, 0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap((ahead) => {
    const day = midnight + ahead * DAY;
    const weekday = WEEKDAYS[new Date(day).getUTCDay()];
    if (!weekday || !weekdays.includes(weekday)) return [];
    const at = (time: string, later = 0) =>
      momentOf(day + later + minutesOf(time) * MINUTE, timeZone);
    return [{ from: at(opens), to: at(closes, night) }];
  });
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** The moment at which the clocks of a zone show a time, which is given as if it were UTC. */
function momentOf(shown: number, timeZone: string): Date {
  const guess = new Date(shown - offsetOf(timeZone, new Date(shown)));
  // The first guess may lie on the other side of a change of the clocks.
  return new Date(shown - offsetOf(timeZone, guess));
}

/** How far the clocks of a zone are ahead of UTC at a moment, in milliseconds. */
function offsetOf(timeZone: string, moment: Date): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' },
  }).formatToParts(moment);
  const [year, month, day, hour, minute] = (
    ['year', 'month', 'day', 'hour', 'minute'] as const
  ).map((type) => Number(parts.find((part) => part.type === type)?.value));
  const shown = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute);
  return shown - Math.floor(moment.getTime() / MINUTE) * MINUTE;
}
