import { coverageReport, type CoverageReportRow } from '../../graph/coverage/report.ts';
import { calledBy } from '../access.ts';
import { askOne } from '../ask.ts';
import { builder } from '../builder.ts';
import { related } from '../select.ts';
import { CountryFilter } from './country-filter.ts';
import { CoverageGroup, CoverageGrouping, totalOf } from './coverage-group.ts';
import { publishedTotalArgs, PublishedTotalConnection } from './published-total.ts';

const CoverageReport = builder.objectRef<CoverageReportRow>('CoverageReport').implement({
  description: 'How many countries are in which coverage state, at a date.',
  fields: (t) => ({
    by: t.expose('by', { type: CoverageGrouping, description: 'What was counted by.' }),
    asOf: t.expose('asOf', { type: 'Date', description: 'The date that this is about.' }),
    total: t.field({
      type: CoverageGroup,
      description: 'All countries counted.',
      resolve: totalOf,
    }),
    groups: t.field({
      type: [CoverageGroup],
      description: 'The groups that have countries, by key; none when counted by WORLD.',
      resolve: related('groups'),
    }),
    publishedTotals: t.field({
      type: PublishedTotalConnection,
      description: 'World totals that others published, to hold ours against.',
      args: publishedTotalArgs(),
      resolve: related('publishedTotals'),
    }),
  }),
});

builder.queryField('coverage', (t) =>
  t.field({
    ...calledBy('EVERYBODY'),
    type: CoverageReport,
    description:
      'How many countries have a national CIRT, by group. ITU Member States are counted, unless ' +
      'the filter says `memberState: false`. The rules: docs/coverage.md.',
    args: {
      by: t.arg({ type: CoverageGrouping, required: true, description: 'What to count by.' }),
      asOf: t.arg({ type: 'Date', description: 'At which date; today without one.' }),
      filter: t.arg({ type: CountryFilter, description: 'Only countries that match.' }),
    },
    resolve: (_root, { by }, context, info) =>
      askOne<CoverageReportRow>((asked) => coverageReport(by, asked), context, info),
  }),
);
