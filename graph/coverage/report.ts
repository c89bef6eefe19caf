import { developmentGroupsAt, isDeveloping } from '../development.ts';
import { connection, type ConnectionRow } from '../connection.ts';
import { countries } from '../entities/country-list.ts';
import { publishedTotals } from '../entities/published-total-list.ts';
import { publishedTotal, type PublishedTotalRow } from '../entities/published-total.ts';
import { given } from '../filter.ts';
import type { Inquiry } from '../inquiry.ts';
import { sourceOf, whereOf } from '../list.ts';
import { project, returning } from '../project.ts';
import type { Asked, Question, Shape } from '../shape.ts';
import type { CoverageState } from '../words.ts';
import { coverageRecord, disagreement, restsOnUnverifiedOnly, undatedFacts } from './record.ts';

/** What countries are counted by. */
export const COVERAGE_GROUPINGS = ['WORLD', 'REGION', 'DEVELOPMENT_GROUP'] as const;
export type CoverageGrouping = (typeof COVERAGE_GROUPINGS)[number];

/** The key of the group that holds every country counted, beside the groups asked for. */
export const WORLD = 'WORLD';

/** How many countries of a group are in each state, and how sure that is. */
export interface CoverageGroupRow {
  readonly key: string;
  readonly name: string | null;
  readonly states: readonly { readonly state: CoverageState; readonly countries: number }[];
  readonly sourcesDisagree: number;
  readonly unverifiedOnly: number;
  readonly undated: number;
}

export interface CoverageReportRow {
  readonly by: CoverageGrouping;
  readonly asOf: string;
  readonly [key: `groups@${string}`]: readonly CoverageGroupRow[];
  readonly [key: `total@${string}`]: readonly CoverageGroupRow[];
  readonly [key: `publishedTotals@${string}`]: ConnectionRow<PublishedTotalRow>;
}

/**
 * Counts countries by group and coverage state, in one row. Member States are counted unless the
 * `filter` argument says otherwise.
 */
export function coverageReport(by: CoverageGrouping, { args, below, inquiry }: Asked): Question {
  const day = args['asOf'] ?? inquiry.today;
  const filter = given(args['filter']);
  const counted = { ...filter, memberState: filter['memberState'] ?? true };
  const { row, match, conditions, repeats } = sourceOf(countries, {
    from: '',
    args: { filter: counted },
    inquiry,
  });
  const report = project(reportOf(by, day), below, 'groups', inquiry);
  const asked = new Set(
    (below['CoverageReport'] ?? [])
      .flatMap(({ below: inner }) => inner['CoverageGroup'] ?? [])
      .map(({ field }) => field),
  );
  // Each costs a look through the facts of every country.
  const ifAsked = (field: keyof CoverageGroupRow, condition: string) =>
    asked.has(field) ? condition : 'false';
  const text =
    `${match} ${whereOf(conditions)} ` +
    `WITH ${repeats ? 'DISTINCT ' : ''}${row.item} AS n ` +
    `WITH n, ${coverageRecord('n', day, inquiry)} AS c ` +
    `UNWIND ${keysOf('n', by, day, inquiry)} + [['${WORLD}', null]] AS group ` +
    `WITH group, c.state AS state, ${ifAsked('sourcesDisagree', disagreement('c'))} AS disagree, ` +
    `${ifAsked('unverifiedOnly', restsOnUnverifiedOnly('c'))} AS unverified, ` +
    `${ifAsked('undated', `${undatedFacts('c')} > 0`)} AS undated ` +
    `WITH group, state, count(*) AS countries, ${countIf('disagree')} AS disagree, ` +
    `${countIf('unverified')} AS unverified, ${countIf('undated')} AS undated ` +
    `WITH group, collect({ state: state, countries: countries }) AS states, ` +
    `sum(disagree) AS disagree, sum(unverified) AS unverified, sum(undated) AS undated ` +
    `ORDER BY group[0] ` +
    `WITH collect({ key: group[0], name: group[1], states: states, sourcesDisagree: disagree, ` +
    `unverifiedOnly: unverified, undated: undated }) AS groups ` +
    `${returning(report)} AS row`;
  return { text, read: report.read };
}

const countIf = (condition: string) => `count(CASE WHEN ${condition} THEN 1 END)`;

const groupsWhere =
  (condition: string) =>
  ({ from }: { readonly from: string }) =>
    `[g IN ${from} WHERE g.key ${condition} '${WORLD}']`;

const reportOf = (by: CoverageGrouping, day: unknown): Shape => ({
  name: 'CoverageReport',
  fields: {
    by: ({ inquiry }) => inquiry.binding.param(by),
    asOf: ({ inquiry }) => inquiry.binding.param(day),
    groups: groupsWhere('<>'),
    total: groupsWhere('='),
    publishedTotals: connection(() => publishedTotal, publishedTotals),
  },
});

/** The groups that a country counts in, as a Cypher list of key and name. */
function keysOf(country: string, by: CoverageGrouping, day: unknown, asked: Inquiry): string {
  switch (by) {
    case 'WORLD':
      return '[]';
    case 'REGION':
      return `COLLECT { MATCH (${country})-[:IN_REGION]->(r:Region) RETURN [r.code, r.name] }`;
    case 'DEVELOPMENT_GROUP': {
      const groups = developmentGroupsAt(country, day, asked);
      const whole = `CASE WHEN ${isDeveloping(country, day, asked)} THEN 'DEVELOPING' ELSE 'DEVELOPED' END`;
      return `[g IN ${groups} + [${whole}] | [g, null]]`;
    }
  }
}
