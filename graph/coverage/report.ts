import { connection, type ConnectionRow } from '../connection.ts';
import { publishedTotals } from '../entities/published-total-list.ts';
import { publishedTotal, type PublishedTotalRow } from '../entities/published-total.ts';
import { project, returning } from '../project.ts';
import type { Asked, Field, Question, Shape } from '../shape.ts';
import { countedCountries, countGroups, type CoverageGroupRow, judgedOn } from './counts.ts';
import { type CoverageGrouping, WORLD } from './grouping.ts';

export interface CoverageReportRow {
  readonly by: CoverageGrouping;
  readonly asOf: string;
  readonly [key: `groups@${string}`]: readonly CoverageGroupRow[];
  readonly [key: `total@${string}`]: readonly CoverageGroupRow[];
  readonly [key: `publishedTotals@${string}`]: ConnectionRow<PublishedTotalRow>;
}

/** Counts countries by group and coverage state on a day, in one row. */
export function coverageReport(by: CoverageGrouping, { args, below, inquiry }: Asked): Question {
  const day = args['asOf'] ?? inquiry.today;
  const report = project(reportOf(by, day), below, 'point', inquiry);
  const text =
    `CALL () { ${countedCountries(args['filter'], inquiry)} ${judgedOn(day, [by], inquiry)} ` +
    `${countGroups([by], below, inquiry)} } ` +
    `WITH coalesce(head(counted), { groups: [] }) AS point ${returning(report)} AS row`;
  return { text, read: report.read };
}

/** The groups of a point, and the one that holds every country counted. */
export const groupFields = {
  groups: ({ from }) => `[g IN ${from}.groups WHERE g.key <> '${WORLD}']`,
  total: ({ from }) => `[g IN ${from}.groups WHERE g.key = '${WORLD}']`,
} satisfies Readonly<Record<string, Field>>;

const reportOf = (by: CoverageGrouping, day: unknown): Shape => ({
  name: 'CoverageReport',
  fields: {
    ...groupFields,
    by: ({ inquiry }) => inquiry.binding.param(by),
    asOf: ({ inquiry }) => inquiry.binding.param(day),
    publishedTotals: connection(() => publishedTotal, publishedTotals),
  },
});
