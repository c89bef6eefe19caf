import { coverageRecord } from '../coverage/record.ts';
import type { Inquiry } from '../inquiry.ts';
import { GAP_KINDS, type GapKind } from '../words.ts';
import type { SubjectOnRecord } from './rule.ts';
import { GAP_RULES } from './rules.ts';
import { JUDGEMENTS } from './severity.ts';

/**
 * Clauses that bind each gap of a country on a day to the variable `gap`, in the order of the kinds:
 * a map of its `kind` and that kind's `place` among them; of why there is one, with the `certainty`
 * and `severity` of that; and of the `country`.
 */
export function eachGap(
  gap: string,
  country: string,
  day: unknown,
  inquiry: Inquiry,
  kinds: readonly GapKind[] = GAP_KINDS,
): string {
  const { subject, column } = subjectOn(country, day, inquiry);
  return (
    `WITH ${column} UNWIND ${judgementsOn(subject, kinds)} AS ${gap} WITH ${gap} ` +
    `WHERE ${gap} IS NOT NULL WITH ${gap} {.*, country: ${country}} AS ${gap}`
  );
}

/**
 * How each of some kinds of gaps is judged of a country, as a Cypher list of maps as `eachGap` has
 * them, without the country; null stands for a gap that there is not.
 */
export function judgementsOn(subject: SubjectOnRecord, kinds: readonly GapKind[]): string {
  const judged = subject.inquiry.binding.param(JUDGED);
  const cases = kinds.map(
    (kind) =>
      `CASE WHEN ${GAP_RULES[kind].lacks(subject)} THEN ${judgementOf(kind, subject, judged)} END`,
  );
  return `[${cases.join(', ')}]`;
}

/** The condition that a country has one at least of some gaps on a day. */
export function hasGap(
  kinds: readonly GapKind[],
  country: string,
  day: unknown,
  inquiry: Inquiry,
): string {
  const { subject, column } = subjectOn(country, day, inquiry);
  const lacks = kinds.map((kind) => `(${GAP_RULES[kind].lacks(subject)})`).join(' OR ');
  return `EXISTS { WITH ${column} WITH ${subject.record} WHERE ${lacks || 'false'} RETURN ${subject.record} }`;
}

/** The kinds of the gaps of a country on a day, as a Cypher list. */
export function gapKindsOf(country: string, day: unknown, inquiry: Inquiry): string {
  const gap = inquiry.binding.name('g');
  return `COLLECT { ${eachGap(gap, country, day, inquiry)} RETURN ${gap}.kind }`;
}

/** A country on a day, and the column of a WITH that binds what is on record of it. */
export function subjectOn(country: string, day: unknown, inquiry: Inquiry) {
  const record = inquiry.binding.name('r');
  const date = `date(${inquiry.binding.param(day)})`;
  const subject: SubjectOnRecord = { country, record, date, inquiry };
  return { subject, column: `${coverageRecord(country, day, inquiry)} AS ${record}` };
}

/** Every judgement there is: a gap refers to its own by the place in this list. */
const JUDGED = GAP_KINDS.flatMap((kind, place) =>
  JUDGEMENTS[kind].map((judgement) => ({ kind, place, ...judgement })),
);

/** How a gap that there is is judged: by the first reason that holds, by the last one in any case. */
function judgementOf(kind: GapKind, subject: SubjectOnRecord, judged: string): string {
  const { why } = GAP_RULES[kind];
  const [last, ...before] = JUDGED.flatMap((one, index) =>
    one.kind === kind ? [{ code: one.code, written: `${judged}[${index}]` }] : [],
  ).toReversed();
  const cases = before.toReversed().flatMap(({ code, written }) => {
    const when = why[code]?.when;
    return when ? [`WHEN ${when(subject)} THEN ${written}`] : [];
  });
  const otherwise = last?.written ?? 'null';
  return cases.length > 0 ? `CASE ${cases.join(' ')} ELSE ${otherwise} END` : otherwise;
}
