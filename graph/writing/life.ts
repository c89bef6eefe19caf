import { z } from 'zod';
import { invalid, RefusedWrite } from './failure.ts';
import { end, start } from './values.ts';
import type { PartialDate } from '../partial-date.ts';

/** From when to when a fact holds, as a caller gives it. */
export const lifeInput = { since: start.nullish(), until: end.nullish() };

export interface Life {
  readonly since?: PartialDate | null | undefined;
  readonly until?: PartialDate | null | undefined;
}

/**
 * Holds the life that comes out of a change to its order: what is not given stays as it is. `start` is
 * the property that it begins with.
 * @returns the days that it has then
 * @throws RefusedWrite InvalidInput
 */
export function holdLife(
  { since, until }: Life,
  now: Readonly<Record<string, unknown>> = {},
  start = 'since',
): { readonly since: string | undefined; readonly until: string | undefined } {
  const [first, last] = [dayOf(since, now[start]), dayOf(until, now['until'])];
  if (first === undefined || last === undefined || first <= last) {
    return { since: first, until: last };
  }
  const path = until ? 'until' : start;
  const expected =
    path === 'until' ? `not before it began, ${first}` : `not after it ended, ${last}`;
  throw new RefusedWrite([invalid([path], `a date that is ${expected}`)]);
}

const dayOf = (given: PartialDate | null | undefined, stored: unknown): string | undefined => {
  if (given !== undefined) return given?.day;
  return stored === undefined || stored === null ? undefined : z.coerce.string().parse(stored);
};
