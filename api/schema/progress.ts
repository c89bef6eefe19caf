import { progress, type ProgressRow } from '../../graph/progress/report.ts';
import { calledBy } from '../access.ts';
import { askOne } from '../ask.ts';
import { builder } from '../builder.ts';
import { related } from '../select.ts';
import { listArgs } from './connection.ts';
import { CountryFilter } from './country-filter.ts';
import { countryArgs, CountryConnection } from './country.ts';
import { changeFilters, CoverageChangeConnection, CoverageChangeOrder } from './coverage-change.ts';
import {
  ProgressActivities,
  ProgressCaveats,
  ProgressCoverage,
  ProgressMemberships,
  ProgressNeeds,
} from './progress-parts.ts';

const ProgressChangeFilter = builder.inputType('ProgressChangeFilter', {
  description:
    'Which changes of coverage, among the countries of the report. All that is given must hold.',
  fields: (t) => changeFilters(t),
});

const changeArgs = () =>
  listArgs({
    of: 'changes',
    filter: ProgressChangeFilter,
    orderBy: CoverageChangeOrder,
    standard: 'by the name of the country',
  });

const ProgressReport = builder.objectRef<ProgressRow>('ProgressReport').implement({
  description:
    'What has become of national CIRTs between two dates, as what is known today tells it. Source: ' +
    'WTDC Resolution 69 and WTSA Resolution 58 ask for a yearly report.',
  fields: (t) => ({
    from: t.expose('from', { type: 'Date', description: 'The date that it starts from.' }),
    to: t.expose('to', { type: 'Date', description: 'The date that it ends with.' }),
    before: t.field({
      type: ProgressCoverage,
      description: 'The states at `from`.',
      resolve: related('before'),
    }),
    after: t.field({
      type: ProgressCoverage,
      description: 'The states at `to`.',
      resolve: related('after'),
    }),
    newlyCovered: t.field({
      type: CoverageChangeConnection,
      description:
        'Countries with a national CIRT at `to` and none on record at `from`. It is a new one only ' +
        'where the `nature` of the change is IN_THE_WORLD.',
      args: changeArgs(),
      resolve: related('newlyCovered'),
    }),
    noLongerCovered: t.field({
      type: CoverageChangeConnection,
      description: 'Countries with a national CIRT at `from` and none on record at `to`.',
      args: changeArgs(),
      resolve: related('noLongerCovered'),
    }),
    absent: t.field({
      type: CountryConnection,
      description:
        'Countries still without a national CIRT at `to`: ABSENT, ESTABLISHING and GOVERNMENT_ONLY.',
      args: countryArgs(),
      resolve: related('absent'),
    }),
    memberships: t.field({
      type: ProgressMemberships,
      description: 'Places in networks gained and lost.',
      resolve: related('memberships'),
    }),
    needs: t.field({
      type: ProgressNeeds,
      description: 'What the countries asked their ITU offices for, and what became of it.',
      resolve: related('needs'),
    }),
    activities: t.field({
      type: ProgressActivities,
      description: 'What was done for the countries.',
      resolve: related('activities'),
    }),
    caveats: t.field({
      type: ProgressCaveats,
      description: 'What the data cannot say.',
      resolve: related('caveats'),
    }),
  }),
});

builder.queryField('progress', (t) =>
  t.field({
    ...calledBy('EVERYBODY'),
    type: ProgressReport,
    description:
      'The progress between two dates. ITU Member States are counted, unless the filter says ' +
      '`memberState: false`. `BAD_USER_INPUT` where `from` is after `to`.',
    args: {
      from: t.arg({
        type: 'Date',
        required: true,
        description:
          'The date to compare with: the last day before the period, `2025-12-31` for the year 2026. ' +
          'What began on that day had begun before.',
      }),
      to: t.arg({ type: 'Date', required: true, description: 'The last day of the period.' }),
      filter: t.arg({ type: CountryFilter, description: 'Only countries that match.' }),
    },
    resolve: (_root, _args, context, info) => askOne<ProgressRow>(progress, context, info),
  }),
);
