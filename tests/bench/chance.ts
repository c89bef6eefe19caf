/**
 * How often a value of the one list is above one of the other, equal ones counting half: 0.5 where nothing tells
 * them apart (the statistic of Mann and Whitney, divided by the number of pairs).
 */
export function chanceOfTelling(one: readonly number[], other: readonly number[]): number {
  const sorted = other.toSorted((a, b) => a - b);
  let above = 0;
  for (const value of one)
    above += (placeOf(value, sorted, true) + placeOf(value, sorted, false)) / 2;
  return above / (one.length * other.length);
}

/** How many values are below, or not above, in a sorted list. */
function placeOf(value: number, sorted: readonly number[], isBelow: boolean): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const at = sorted[middle] ?? Infinity;
    if (isBelow ? at < value : at <= value) from = middle + 1;
    else to = middle;
  }
  return from;
}
