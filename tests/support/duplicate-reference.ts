import { spanOf } from './partial-date.ts';

/**
 * Activities in plain records, and which of them duplicate each other, by trying out every meaning
 * that their dates may have: what the statement in the graph is held against. It shares no code
 * with it on purpose.
 */
export interface PlainActivity {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly asOf: string;
  readonly countries: readonly string[];
  readonly providers: readonly string[];
  readonly needs: readonly string[];
}

export interface PlainOverlap {
  readonly from: string;
  readonly to: string | null;
  readonly days: number | null;
  readonly certain: boolean;
}

export interface PlainDuplicate {
  readonly country: string;
  readonly activity: string;
  readonly other: string;
  readonly sameNeed: boolean;
  readonly overlap: PlainOverlap | null;
}

/** Later than everything: the end of what goes on. And earlier: a start that nobody knows. */
const NEVER = '9999-12-31';
const DAWN = '0001-01-01';

type Span = readonly [first: string, last: string];
const max = (days: readonly string[]) => days.toSorted().at(-1) ?? NEVER;
const min = (days: readonly string[]) => days.toSorted()[0] ?? NEVER;
const shared = (some: readonly string[], others: readonly string[]) =>
  some.filter((one) => others.includes(one));

const startOf = (activity: PlainActivity): Span =>
  activity.since === null ? [DAWN, endOf(activity)[1]] : spanOf(activity.since);

function endOf({ until, status, since, asOf }: PlainActivity): Span {
  if (until !== null) return spanOf(until);
  const [began, begunBy] = since === null ? [DAWN, DAWN] : spanOf(since);
  const [said, saidBy] = spanOf(asOf);
  if (status === 'ONGOING') return [max([began, said]), NEVER];
  return [began, status === 'COMPLETED' ? max([saidBy, begunBy]) : NEVER];
}

/** Every meaning that counts: nothing changes between the days on which some span begins or ends. */
function meaningsOf(start: Span, end: Span, days: readonly string[]): Span[] {
  const within = ([first, last]: Span) => days.filter((day) => first <= day && day <= last);
  return within(start).flatMap((began) =>
    within(end)
      .filter((ended) => began <= ended)
      .map((ended): Span => [began, ended]),
  );
}

function overlapOf(one: PlainActivity, other: PlainActivity): PlainOverlap | null {
  const [began, otherBegan] = [startOf(one), startOf(other)];
  const [ended, otherEnded] = [endOf(one), endOf(other)];
  const days = [...new Set([began, otherBegan, ended, otherEnded].flat())];
  const pairs = meaningsOf(began, ended, days).flatMap((first) =>
    meaningsOf(otherBegan, otherEnded, days).map((second) => ({
      from: max([first[0], second[0]]),
      to: min([first[1], second[1]]),
    })),
  );
  const overlapping = pairs.filter(({ from, to }) => from <= to);
  if (overlapping.length === 0) return null;
  const from = min(overlapping.map((pair) => pair.from));
  const to = max(overlapping.map((pair) => pair.to));
  const certain = overlapping.length === pairs.length;
  return to === NEVER
    ? { from, to: null, days: null, certain }
    : { from, to, days: (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1, certain };
}

/** The pairs that duplicate each other, and how many may and may not: one has no start. */
export function duplicatesAmong(activities: readonly PlainActivity[]): {
  readonly duplicates: readonly PlainDuplicate[];
  readonly undated: number;
} {
  const duplicates: PlainDuplicate[] = [];
  let undated = 0;
  for (const one of activities) {
    for (const other of activities) {
      if (one.id >= other.id || one.kind !== other.kind) continue;
      if (one.providers.length === 0 || other.providers.length === 0) continue;
      if (shared(one.providers, other.providers).length > 0) continue;
      const sameNeed = shared(one.needs, other.needs).length > 0;
      const overlap = overlapOf(one, other);
      for (const country of shared(one.countries, other.countries)) {
        const isDated = one.since !== null && other.since !== null;
        if (sameNeed || (overlap && isDated)) {
          const told = isDated ? overlap : null;
          duplicates.push({ country, activity: one.id, other: other.id, sameNeed, overlap: told });
        } else if (overlap) {
          undated += 1;
        }
      }
    }
  }
  return { duplicates, undated };
}
