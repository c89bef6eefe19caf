import { developmentGroupsAt, isDeveloping } from '../development.ts';
import { judgementsOn, subjectOn } from '../gaps/find.ts';
import { began } from '../gaps/held.ts';
import type { Subject } from '../gaps/rule.ts';
import type { Inquiry } from '../inquiry.ts';
import { COVERAGE_STATES, GAP_KINDS, GAP_SEVERITIES, type GapKind } from '../words.ts';
import { BY_SEVERITY, BY_STATE, FULL_AFTER_YEARS } from './measures.ts';
import { PRIORITY_FACTORS, type PriorityFactor, weightsOf } from './weights.ts';

/** Gaps that are factors as they are; a national team is weighed by the coverage state. */
const GAPS: readonly GapKind[] = GAP_KINDS.filter((kind) => kind !== 'NATIONAL_TEAM');

/** The development groups by the factors that they are. */
const GROUPS: readonly (readonly [group: string, factor: PriorityFactor])[] = [
  ['LDC', 'LEAST_DEVELOPED'],
  ['LLDC', 'LANDLOCKED'],
  ['SIDS', 'SMALL_ISLAND'],
  ['IN_TRANSITION', 'IN_TRANSITION'],
  ['DEVELOPING', 'DEVELOPING'],
];

/**
 * Clauses that bind to `item` how much support the country bound to `country` needs on a day: a map of
 * the `country`, its `points`, and the `factors` that they are the sum of. Each has its `code`, what it
 * is because of (`because`: a coverage state, a gap's code, whole years), its `certainty`, `measure`
 * and `weight`.
 */
export function eachPriority(
  item: string,
  country: string,
  day: unknown,
  weights: unknown,
  inquiry: Inquiry,
): string {
  const { binding } = inquiry;
  const { subject, column } = subjectOn(country, day, inquiry);
  const [factors, years] = [binding.name('f'), binding.name('y')];
  const given = binding.param(weightsOf(weights));
  const all = [
    nationalTeam(subject.record, given),
    `[g IN ${judgementsOn(subject, GAPS)} WHERE g IS NOT NULL | { code: g.kind, because: g.code, ` +
      `certainty: g.certainty, measure: ${bySeverity('g.severity')}, ` +
      `weight: ${given}[toInteger(g.place)] }]`,
    circumstances(country, day, given, inquiry),
    support(years, given),
  ];
  return (
    `WITH ${country}, ${column} ` +
    `WITH ${country}, ${subject.record}, ${yearsWithoutSupport(subject)} AS ${years} ` +
    `WITH ${country}, [f IN ${all.join(' + ')} WHERE f.measure > 0] AS ${factors} ` +
    `WITH { country: ${country}, factors: ${factors}, ` +
    `points: round(reduce(sum = 0.0, f IN ${factors} | sum + f.measure * f.weight), 2) } AS ${item}`
  );
}

/** A Cypher value by another one. */
const chosen = (value: string, by: readonly (readonly [of: string, then: string])[]) =>
  `CASE ${value} ${by.map(([of, then]) => `WHEN '${of}' THEN ${then}`).join(' ')} END`;

const decimal = (measure: number) => measure.toFixed(2);

const bySeverity = (value: string) =>
  chosen(
    value,
    GAP_SEVERITIES.map((severity) => [severity, decimal(BY_SEVERITY[severity])]),
  );

const weightOf = (factor: PriorityFactor, given: string) =>
  `${given}[${PRIORITY_FACTORS.indexOf(factor)}]`;

function nationalTeam(record: string, given: string): string {
  const by = (of: (measured: (typeof BY_STATE)[keyof typeof BY_STATE]) => string) =>
    chosen(
      `${record}.state`,
      COVERAGE_STATES.map((state) => [state, of(BY_STATE[state])]),
    );
  return (
    `[{ code: 'NATIONAL_TEAM', because: ${record}.state, ` +
    `certainty: ${by(({ certainty }) => `'${certainty}'`)}, ` +
    `measure: ${by(({ measure }) => decimal(measure))}, ` +
    `weight: ${weightOf('NATIONAL_TEAM', given)} }]`
  );
}

function circumstances(country: string, day: unknown, given: string, inquiry: Inquiry): string {
  const developing = `CASE WHEN ${isDeveloping(country, day, inquiry)} THEN ['DEVELOPING'] ELSE [] END`;
  const code = GROUPS.map(([group, factor]) => [group, `'${factor}'`] as const);
  const weight = GROUPS.map(([group, factor]) => [group, weightOf(factor, given)] as const);
  return (
    `[g IN ${developmentGroupsAt(country, day, inquiry)} + ${developing} | ` +
    `{ code: ${chosen('g', code)}, because: null, certainty: 'STATED', measure: 1.0, ` +
    `weight: ${chosen('g', weight)} }]`
  );
}

const support = (years: string, given: string) =>
  `[{ code: 'SUPPORT', because: toString(${years}), ` +
  `certainty: CASE WHEN ${years} IS NULL THEN 'NOT_ON_RECORD' ELSE 'STATED' END, ` +
  `measure: CASE WHEN ${years} < ${FULL_AFTER_YEARS} THEN ${years} / ${FULL_AFTER_YEARS}.0 ELSE 1.0 END, ` +
  `weight: ${weightOf('SUPPORT', given)} }]`;

/** Whole years since the last activity that supported the country; null where none is on record. */
function yearsWithoutSupport({ country, date, inquiry }: Subject): string {
  const [one, last] = [inquiry.binding.name('a'), inquiry.binding.name('d')];
  return (
    `head(COLLECT { MATCH (${country})<-[:SUPPORTS]-(${one}:Activity) WHERE ${began(one, date)} ` +
    `WITH coalesce(${one}.until, ${one}.since, ${one}.asOf) AS ${last} ORDER BY ${last} DESC LIMIT 1 ` +
    `RETURN CASE WHEN ${last} > ${date} THEN 0 ELSE duration.between(${last}, ${date}).years END })`
  );
}
