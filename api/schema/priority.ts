import type { ConnectionRow } from '../../graph/connection.ts';
import { MATURE_AFTER_YEARS, MAX_HELPERS } from '../../graph/priorities/helpers.ts';
import { priorities } from '../../graph/priorities/list.ts';
import type { PossibleHelperRow } from '../../graph/priorities/possible-helper.ts';
import type { FactorRow, IfClosedRow, PriorityRow } from '../../graph/priorities/priority.ts';
import { calledBy } from '../access.ts';
import { askOne } from '../ask.ts';
import { builder } from '../builder.ts';
import { related } from '../select.ts';
import { connectionOf, listArgs } from './connection.ts';
import { CountryFilter } from './country-filter.ts';
import { Country } from './country.ts';
import { GapCertainty } from './gap-words.ts';
import { Network } from './network.ts';
import { prioritySentence } from './priority-sentence.ts';
import { PriorityFactorCode, PriorityWeights } from './priority-words.ts';
import { Team } from './team.ts';

const PriorityFactor = builder.objectRef<FactorRow>('PriorityFactor').implement({
  description: 'Something that the priority of a country is made of.',
  fields: (t) => ({
    code: t.expose('code', { type: PriorityFactorCode, description: 'What counts.' }),
    because: t.exposeString('because', {
      nullable: true,
      description:
        'Why it counts, as a word: of NATIONAL_TEAM a `CoverageState`, of another gap a `GapCode`, of ' +
        'SUPPORT the whole years since the last activity, null where none is on record. Null where ' +
        'the code says it all.',
    }),
    reason: t.string({
      description: 'Why it counts, as a sentence in English.',
      resolve: ({ reason }) => prioritySentence(reason),
    }),
    certainty: t.expose('certainty', {
      type: GapCertainty,
      description: 'Whether facts say so, or only nothing is on record.',
    }),
    measure: t.exposeFloat('measure', { description: 'How much of its weight counts: 0 to 1.' }),
    weight: t.exposeFloat('weight', { description: 'Its weight, in points.' }),
    points: t.exposeFloat('points', { description: 'The measure times the weight.' }),
  }),
});

const PriorityIfClosed = builder.objectRef<IfClosedRow>('PriorityIfClosed').implement({
  description: 'Where a country would stand if one factor were gone and all else stayed as it is.',
  fields: (t) => ({
    code: t.expose('code', { type: PriorityFactorCode, description: 'Which factor.' }),
    points: t.exposeFloat('points', { description: 'The points that would be left.' }),
    rank: t.exposeInt('rank', { description: 'The rank among the same countries.' }),
  }),
});

const PossibleHelper = builder.objectRef<PossibleHelperRow>('PossibleHelper').implement({
  description: 'A team of another country that may help, and what the two countries share.',
  fields: (t) => ({
    team: t.field({ type: Team, description: 'The team.', resolve: related('team') }),
    country: t.field({
      type: Country,
      description: 'The country that it is based in and covers.',
      resolve: related('country'),
    }),
    distanceKm: t.exposeInt('distanceKm', {
      description: 'Between the places where the labels of the two countries stand: kilometres.',
    }),
    sameRegion: t.exposeBoolean('sameRegion', {
      description: 'Whether both countries are in one ITU region.',
    }),
    networks: t.field({
      type: [Network],
      description: 'The networks that both have a place in, as far as you may know.',
      resolve: related('networks'),
    }),
    languages: t.exposeStringList('languages', {
      description:
        'The languages that the team and teams of the country both work in, as far as they are on ' +
        'record. Format: BCP 47.',
    }),
  }),
});

const helperArgs = () =>
  builder.args((t) => ({
    first: t.int({ defaultValue: 3, description: `How many: 0 to ${MAX_HELPERS}.` }),
  }));

const Priority = builder.objectRef<PriorityRow>('Priority').implement({
  description: 'How much support a country needs, among the countries that it is ranked with.',
  fields: (t) => ({
    rank: t.exposeInt('rank', {
      description: 'One more than there are countries with more points: equals share a rank.',
    }),
    points: t.exposeFloat('points', { description: 'The sum of the points of its factors.' }),
    pointsNotOnRecord: t.exposeFloat('pointsNotOnRecord', {
      description: 'How many of them rest on nothing being on record, rather than on facts.',
    }),
    country: t.field({
      type: Country,
      description: 'The country; its `activities` say what was done there already.',
      resolve: related('country'),
    }),
    factors: t.field({
      type: [PriorityFactor],
      description:
        'Every factor that applies, in the order of the codes, those without a weight too.',
      resolve: related('factors'),
    }),
    ifNational: t.field({
      type: PriorityIfClosed,
      nullable: true,
      description: 'Where it would stand with a national CIRT; null where it has one of its own.',
      resolve: related('ifNational'),
    }),
    ifClosed: t.field({
      type: [PriorityIfClosed],
      description:
        'Where it would stand if one factor that support can change were gone, for each.',
      resolve: related('ifClosed'),
    }),
    helpers: t.field({
      type: [PossibleHelper],
      description: 'The nearest operating national teams of other countries.',
      args: helperArgs(),
      resolve: related('helpers'),
    }),
    matureTeams: t.field({
      type: [PossibleHelper],
      description:
        `National and government teams of other countries that have operated for ${MATURE_AFTER_YEARS} years or ` +
        'more and share the region, a network or a language with it: those that share most first, ' +
        'among equals the nearest.',
      args: helperArgs(),
      resolve: related('matureTeams'),
    }),
    asOf: t.expose('asOf', { type: 'Date', description: 'The date that this is about.' }),
  }),
});

const PriorityConnection = connectionOf('Priority', Priority);

builder.queryField('priorities', (t) =>
  t.field({
    ...calledBy('EVERYBODY'),
    type: PriorityConnection,
    description:
      'Countries by how much support they need, by published weights or your own, with every factor. ' +
      'The countries that match the filter are ranked among themselves: ITU Member States, unless it ' +
      'says `memberState: false`.',
    args: {
      weights: t.arg({
        type: PriorityWeights,
        description: 'How much each factor counts; the published weights without it.',
      }),
      filter: t.arg({ type: CountryFilter, description: 'Only countries that match.' }),
      asOf: t.arg({ type: 'Date', description: 'At which date; today without one.' }),
      ...listArgs({ of: 'priorities', standard: 'the most points first, among equals by name' }),
    },
    resolve: (_root, _args, context, info) =>
      askOne<ConnectionRow<PriorityRow>>(priorities, context, info),
  }),
);
