import { type Shape, stored, storedFlag, storedList } from '../shape.ts';
import type { Weekday } from '../words.ts';

/** When a contact answers, in its own time zone. */
export interface ContactHoursRow {
  readonly timeZone: string;
  readonly roundTheClock: boolean;
  readonly weekdays: readonly Weekday[];
  readonly opens: string | null;
  readonly closes: string | null;
}

/** Properties of the contact itself; they are there where `timeZone` is. */
export const contactHours: Shape = {
  name: 'ContactHours',
  fields: {
    timeZone: stored('timeZone'),
    roundTheClock: storedFlag('roundTheClock'),
    weekdays: storedList('weekdays'),
    opens: stored('opens'),
    closes: stored('closes'),
  },
};
