import type { Expression, Field, Place } from '../shape.ts';
import type { Subject } from './rule.ts';

/** What is asked of the country in a map; it is bound to a variable of its own, for patterns need one. */
export const ofCountry =
  (day: unknown, write: (place: Place, subject: Subject) => Expression): Field =>
  (place) => {
    const { from, inquiry } = place;
    const country = inquiry.binding.name('n');
    const date = `date(${inquiry.binding.param(day)})`;
    const value = write(place, { country, date, inquiry });
    return { ...value, columns: [`${from}.country AS ${country}`, ...(value.columns ?? [])] };
  };
