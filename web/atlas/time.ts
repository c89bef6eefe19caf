/** The first day of the time line: no national CIRT on record is older. */
export const FIRST_DAY = '1995-01-01';

/** Steps of the time line in a year. */
export const STEPS_A_YEAR = 4;

export const today = (): string => new Date().toISOString().slice(0, 10);

/** A day between the first one and today; undefined for anything else. */
export function dayOf(text: string | null): string | undefined {
  if (!text || !/^\d{4}-\d\d-\d\d$/.test(text) || text < FIRST_DAY || text >= today()) {
    return undefined;
  }
  const day = new Date(text);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : undefined;
}

/** The days on which the time line stops: the first of every quarter, and the last day. */
export function momentsUntil(last: string): readonly string[] {
  const moments: string[] = [];
  for (let year = Number(FIRST_DAY.slice(0, 4)); year <= Number(last.slice(0, 4)); year += 1) {
    for (const month of ['01', '04', '07', '10']) moments.push(`${year}-${month}-01`);
  }
  return [...moments.filter((day) => day < last), last];
}

/** Where a day stands on the time line: at the last stop that it has reached. */
export const stopOf = (moments: readonly string[], day: string): number =>
  Math.max(
    0,
    moments.findLastIndex((moment) => moment <= day),
  );

/** The stop that playing goes to next: a year on, from January to January; undefined at the end. */
export function nextStop(moments: readonly string[], stop: number): number | undefined {
  const last = moments.length - 1;
  if (stop >= last) return undefined;
  return Math.min(last, stop - (stop % STEPS_A_YEAR) + STEPS_A_YEAR);
}

/** The earlier of two days first. */
export const inOrder = (a: string, b: string): readonly [string, string] =>
  a < b ? [a, b] : [b, a];
