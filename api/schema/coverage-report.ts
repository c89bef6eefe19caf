import {
  type CoverageGroupRow,
  type CoverageGrouping as CoverageGroupingWord,
  coverageReport,
  type CoverageReportRow,
} from '../../graph/coverage/report.ts';
import { COVERAGE_STATES, type CoverageState as CoverageStateWord } from '../../graph/words.ts';
import { askOne } from '../ask.ts';
import { builder } from '../builder.ts';
import { related } from '../select.ts';
import { CountryFilter } from './country-filter.ts';
import { CoverageState } from './coverage-words.ts';
import { publishedTotalArgs, PublishedTotalConnection } from './published-total.ts';

const CoverageGrouping = builder.enumType('CoverageGrouping', {
  description: 'What countries are counted by.',
  values: {
    WORLD: { description: 'All in one.' },
    REGION: { description: 'By ITU region.' },
    DEVELOPMENT_GROUP: {
      description:
        'By UN group, and by developing and developed. A country may be in several groups: their ' +
        'numbers do not add up to the total.',
    },
  } satisfies Record<CoverageGroupingWord, object>,
});

interface StateCountRow {
  readonly state: CoverageStateWord;
  readonly countries: number;
}

const StateCount = builder.objectRef<StateCountRow>('CoverageStateCount').implement({
  description: 'How many countries are in a state.',
  fields: (t) => ({
    state: t.expose('state', { type: CoverageState, description: 'The state.' }),
    countries: t.exposeInt('countries', { description: 'How many countries are in it.' }),
  }),
});

const countIn = ({ states }: CoverageGroupRow, ...wanted: readonly CoverageStateWord[]) =>
  states.reduce((sum, { state, countries }) => sum + (wanted.includes(state) ? countries : 0), 0);

const CoverageGroup = builder.objectRef<CoverageGroupRow>('CoverageGroup').implement({
  description: 'The coverage of a group of countries.',
  fields: (t) => ({
    key: t.exposeString('key', {
      description:
        'Which group: `WORLD`, a region’s code, or `LDC`, `LLDC`, `SIDS`, `IN_TRANSITION`, ' +
        '`DEVELOPING`, `DEVELOPED`.',
    }),
    name: t.exposeString('name', {
      nullable: true,
      description: 'The name of the region, in English; null for other groups.',
    }),
    countries: t.int({
      description: 'How many countries were counted.',
      resolve: (group) => countIn(group, ...COVERAGE_STATES),
    }),
    states: t.field({
      type: [StateCount],
      description: 'How many are in each state: every state, in the order of the rules.',
      resolve: (group) =>
        COVERAGE_STATES.map((state) => ({ state, countries: countIn(group, state) })),
    }),
    covered: t.int({
      description: 'How many have a national CIRT: NATIONAL and COVERED_FROM_ABROAD.',
      resolve: (group) => countIn(group, 'NATIONAL', 'COVERED_FROM_ABROAD'),
    }),
    absent: t.int({
      description: 'How many have none: ABSENT, ESTABLISHING and GOVERNMENT_ONLY.',
      resolve: (group) => countIn(group, 'ABSENT', 'ESTABLISHING', 'GOVERNMENT_ONLY'),
    }),
    sourcesDisagree: t.exposeInt('sourcesDisagree', {
      description: 'For how many the sources disagree.',
    }),
    unverifiedOnly: t.exposeInt('unverifiedOnly', {
      description: 'For how many the state rests on unverified facts alone.',
    }),
    undated: t.exposeInt('undated', {
      description: 'For how many the state rests on a fact whose start nobody knows.',
    }),
  }),
});

/** A group that no country is in: what an empty count looks like. */
const emptyGroup = (key: string): CoverageGroupRow => ({
  key,
  name: null,
  states: [],
  sourcesDisagree: 0,
  unverifiedOnly: 0,
  undated: 0,
});

const CoverageReport = builder.objectRef<CoverageReportRow>('CoverageReport').implement({
  description: 'How many countries are in which coverage state, at a date.',
  fields: (t) => ({
    by: t.expose('by', { type: CoverageGrouping, description: 'What was counted by.' }),
    asOf: t.expose('asOf', { type: 'Date', description: 'The date that this is about.' }),
    total: t.field({
      type: CoverageGroup,
      description: 'All countries counted.',
      resolve: (report, args, context, info) =>
        related('total')(report, args, context, info)[0] ?? emptyGroup('WORLD'),
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
    type: CoverageReport,
    description:
      'How many countries have a national CIRT, by group. ITU Member States are counted, unless ' +
      'the filter says `memberState: false`.',
    args: {
      by: t.arg({ type: CoverageGrouping, required: true, description: 'What to count by.' }),
      asOf: t.arg({ type: 'Date', description: 'At which date; today without one.' }),
      filter: t.arg({ type: CountryFilter, description: 'Only countries that match.' }),
    },
    resolve: (_root, { by }, context, info) =>
      askOne<CoverageReportRow>((asked) => coverageReport(by, asked), context, info),
  }),
);
