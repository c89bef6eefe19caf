import { countries } from '../entities/country-list.ts';
import { given } from '../filter.ts';
import type { Inquiry } from '../inquiry.ts';
import { sourceOf, whereOf } from '../list.ts';
import type { Selections } from '../selection.ts';
import type { CoverageState } from '../words.ts';
import { factsToJudge } from './facts.ts';
import { type CoverageGrouping, groupsKnown, groupsOn, WORLD } from './grouping.ts';
import { disagreement, recordOn, restsOnUnverifiedOnly, undatedFacts } from './record.ts';

/** How many countries of a group are in each state, and how sure that is. */
export interface CoverageGroupRow {
  readonly key: string;
  readonly name: string | null;
  readonly states: readonly { readonly state: CoverageState; readonly countries: number }[];
  readonly sourcesDisagree: number;
  readonly unverifiedOnly: number;
  readonly undated: number;
}

/**
 * Clauses that bind `n` to each country that a report is about: Member States, unless the filter
 * says otherwise.
 */
export function countedCountries(filter: unknown, inquiry: Inquiry): string {
  const asked = given(filter);
  const counted = { ...asked, memberState: asked['memberState'] ?? true };
  const args = { filter: counted };
  const { row, match, conditions, repeats } = sourceOf(countries, { from: '', args, inquiry });
  const once = repeats ? 'DISTINCT ' : '';
  return `${match} ${whereOf(conditions)} WITH ${once}${row.item} AS n`;
}

/** The clause that binds `countries`, what is known of each country `n` whatever the day. */
export const withFacts = (by: readonly CoverageGrouping[], inquiry: Inquiry): string =>
  `WITH collect({ country: n, facts: ${factsToJudge('n')}, ` +
  `known: ${groupsOfAll(by, inquiry)} }) AS countries`;

/** What the groups of the country `n` follow from, a Cypher list in the order of the groupings. */
export const groupsOfAll = (by: readonly CoverageGrouping[], inquiry: Inquiry): string =>
  `[${by.map((one) => groupsKnown(one, 'n', inquiry)).join(', ')}]`;

/** Clauses that judge each of `countries` on each of `days`, texts: rows for `countGroups`. */
export const judgedOnDays =
  `UNWIND countries AS x WITH days, x.country AS n, x.facts AS f, x.known AS known ` +
  `UNWIND days AS day WITH n, known, f, day, date(day) AS d ` +
  `WITH n, known, day, ${recordOn('f', 'd')} AS c `;

/** Clauses that judge each country `n` on one day: rows for `countGroups`. */
export function judgedOn(day: unknown, by: readonly CoverageGrouping[], inquiry: Inquiry): string {
  const text = inquiry.binding.param(day);
  return (
    `WITH n, ${groupsOfAll(by, inquiry)} AS known, ${factsToJudge('n')} AS f, ` +
    `${text} AS day, date(${text}) AS d WITH n, known, day, ${recordOn('f', 'd')} AS c `
  );
}

/**
 * Clauses that count rows: each has a country `n`, what its groups follow from, `known`, a `day` as
 * text, and the record `c` of that day. They answer `counted`: each day with its groups by key. Only
 * what `wanted` asks of a `CoverageGroup` is worked out: each costs a look through the facts of every
 * country.
 */
export function countGroups(
  by: readonly CoverageGrouping[],
  wanted: Selections,
  inquiry: Inquiry,
): string {
  const asked = new Set(fieldsOf('CoverageGroup', wanted));
  const ifAsked = (field: keyof CoverageGroupRow, condition: string) =>
    asked.has(field) ? condition : 'false';
  const groups = by.map((one, index) =>
    groupsOn(one, { country: 'n', known: `known[${index}]`, date: 'd', record: 'c' }, inquiry),
  );
  return (
    `WITH n, known, day, date(day) AS d, c ` +
    `UNWIND ${[...groups, `[['${WORLD}', null]]`].join(' + ')} AS group ` +
    `WITH day, group, c.state AS s, ` +
    `${ifAsked('sourcesDisagree', disagreement('c'))} AS disagree, ` +
    `${ifAsked('unverifiedOnly', restsOnUnverifiedOnly('c'))} AS unverified, ` +
    `${ifAsked('undated', `${undatedFacts('c')} > 0`)} AS undated ` +
    `WITH day, group, s, count(*) AS size, ${countIf('disagree')} AS disagree, ` +
    `${countIf('unverified')} AS unverified, ${countIf('undated')} AS undated ` +
    `WITH day, group, collect({ state: s, countries: size }) AS states, ` +
    `sum(disagree) AS disagree, sum(unverified) AS unverified, sum(undated) AS undated ` +
    `ORDER BY day, group[0] ` +
    `WITH day, collect({ key: group[0], name: group[1], states: states, ` +
    `sourcesDisagree: disagree, unverifiedOnly: unverified, undated: undated }) AS groups ` +
    `RETURN collect({ asOf: day, groups: groups }) AS counted`
  );
}

const countIf = (condition: string) => `count(CASE WHEN ${condition} THEN 1 END)`;

/** The fields of a shape that are asked for, wherever it stands. */
const fieldsOf = (shape: string, wanted: Selections): readonly string[] =>
  Object.entries(wanted).flatMap(([name, selections]) =>
    selections.flatMap(({ field, below }) => [
      ...(name === shape ? [field] : []),
      ...fieldsOf(shape, below),
    ]),
  );
