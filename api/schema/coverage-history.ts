import { type HistoryStep as HistoryStepWord, MAX_POINTS } from '../../graph/coverage/days.ts';
import {
  coverageHistory,
  type CoverageHistoryRow,
  type CoveragePointRow,
  type CoverageTrackRow,
} from '../../graph/coverage/history.ts';
import { calledBy } from '../access.ts';
import { askOne } from '../ask.ts';
import { builder } from '../builder.ts';
import { related } from '../select.ts';
import { CountryFilter } from './country-filter.ts';
import { CoverageGroup, CoverageGrouping, totalOf } from './coverage-group.ts';
import { CoverageState } from './coverage-words.ts';

const HistoryStep = builder.enumType('HistoryStep', {
  description: 'How far apart the points of a history are.',
  values: {
    MONTH: { description: 'A month.' },
    QUARTER: { description: 'Three months.' },
    YEAR: { description: 'A year.' },
  } satisfies Record<HistoryStepWord, object>,
});

const CoveragePoint = builder.objectRef<CoveragePointRow>('CoveragePoint').implement({
  description: 'How many countries are in which coverage state, at one date of a history.',
  fields: (t) => ({
    asOf: t.expose('asOf', { type: 'Date', description: 'The date that this is about.' }),
    total: t.field({
      type: CoverageGroup,
      description: 'All countries counted.',
      resolve: totalOf,
    }),
    groups: t.field({
      type: [CoverageGroup],
      description:
        'The groups that have countries on that day, by key; none when counted by WORLD.',
      resolve: related('groups'),
    }),
  }),
});

const CoverageStep = builder
  .objectRef<CoverageTrackRow['states'][number]>('CoverageStep')
  .implement({
    description: 'A coverage state, and from which point of the history on.',
    fields: (t) => ({
      asOf: t.expose('asOf', {
        type: 'Date',
        description: 'The first point of the history that finds it; it holds until the next step.',
      }),
      state: t.expose('state', { type: CoverageState, description: 'The state.' }),
    }),
  });

const CoverageTrack = builder.objectRef<CoverageTrackRow>('CoverageTrack').implement({
  description: 'The coverage states of a country in turn.',
  fields: (t) => ({
    iso2: t.exposeString('iso2', { description: 'The country’s ISO 3166-1 alpha-2 code.' }),
    name: t.exposeString('name', { description: 'The country’s name, in English.' }),
    states: t.field({
      type: [CoverageStep],
      description: 'Its state at the first point, and at every point at which it is another one.',
      resolve: ({ states }) => states,
    }),
  }),
});

const CoverageHistory = builder.objectRef<CoverageHistoryRow>('CoverageHistory').implement({
  description:
    'The coverage of the world over time, as what is known today tells it: for charts and replay.',
  fields: (t) => ({
    by: t.expose('by', { type: CoverageGrouping, description: 'What was counted by.' }),
    points: t.field({
      type: [CoveragePoint],
      description: '`from`, every step after it, and `to`.',
      resolve: related('points'),
    }),
    countries: t.field({
      type: [CoverageTrack],
      description: 'Every country counted, by name, with its states: enough to replay a map.',
      resolve: related('countries'),
    }),
  }),
});

builder.queryField('coverageHistory', (t) =>
  t.field({
    ...calledBy('EVERYBODY'),
    type: CoverageHistory,
    description:
      'How many countries had a national CIRT, at many dates. ITU Member States are counted, unless ' +
      'the filter says `memberState: false`. Facts count from their start on, those whose start ' +
      'nobody knows from the date of their source on: docs/coverage.md. ' +
      `\`BAD_USER_INPUT\` where \`from\` is after \`to\`, and for more than ${MAX_POINTS} points.`,
    args: {
      from: t.arg({ type: 'Date', required: true, description: 'The first point.' }),
      to: t.arg({ type: 'Date', required: true, description: 'The last point.' }),
      step: t.arg({
        type: HistoryStep,
        required: true,
        description:
          'How far apart the points are. A month that has no such day is asked on its last one.',
      }),
      by: t.arg({
        type: CoverageGrouping,
        required: true,
        defaultValue: 'WORLD',
        description: 'What to count by.',
      }),
      filter: t.arg({
        type: CountryFilter,
        description: 'Only countries that match: today, where it asks of no date of its own.',
      }),
    },
    resolve: (_root, { by, step }, context, info) =>
      askOne<CoverageHistoryRow>((asked) => coverageHistory({ by, step }, asked), context, info),
  }),
);
