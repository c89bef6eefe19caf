import type { GraphQLResolveInfo } from 'graphql';
import { COUNTED_ABSENT, COVERED } from '../../graph/coverage/rules.ts';
import type { CoverageGroupRow } from '../../graph/coverage/counts.ts';
import {
  type CoverageGrouping as CoverageGroupingWord,
  NO_GROUP,
  WORLD,
} from '../../graph/coverage/grouping.ts';
import { COVERAGE_STATES, type CoverageState as CoverageStateWord } from '../../graph/words.ts';
import { builder } from '../builder.ts';
import { related } from '../select.ts';
import { CoverageState } from './coverage-words.ts';

const several = 'A country may be in several groups: their numbers do not add up to the total.';

export const CoverageGrouping = builder.enumType('CoverageGrouping', {
  description: 'What countries are counted by.',
  values: {
    WORLD: { description: 'All in one.' },
    REGION: { description: 'By ITU region.' },
    DEVELOPMENT_GROUP: {
      description: `By UN group, and by developing and developed. ${several}`,
    },
    OFFICE: {
      description: `By the ITU regional and area offices that serve it; \`NONE\`: none does. ${several}`,
    },
    NETWORK: {
      description:
        'By the networks that it takes part in, or in which a team based there is a current member ' +
        `on the day, as far as the viewer may see it; \`NONE\`: in none. ${several}`,
    },
    EVIDENCE: {
      description:
        'By the best evidence among the facts that the state rests on: `DOCUMENTED`, `INDIRECT`, ' +
        '`UNVERIFIED`; `NONE`: UNKNOWN, for there is no fact at all.',
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

export const CoverageGroup = builder.objectRef<CoverageGroupRow>('CoverageGroup').implement({
  description: 'The coverage of a group of countries.',
  fields: (t) => ({
    key: t.exposeString('key', {
      description:
        'Which group: `WORLD`; a region’s code; `LDC`, `LLDC`, `SIDS`, `IN_TRANSITION`, ' +
        '`DEVELOPING`, `DEVELOPED`; the slug of an office or a network; a word for evidence; or ' +
        `\`${NO_GROUP}\` for countries that are in no other group.`,
    }),
    name: t.exposeString('name', {
      nullable: true,
      description: 'The name of the region, office or network, in English; null for other groups.',
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
      resolve: (group) => countIn(group, ...COVERED),
    }),
    absent: t.int({
      description: 'How many have none: ABSENT, ESTABLISHING and GOVERNMENT_ONLY.',
      resolve: (group) => countIn(group, ...COUNTED_ABSENT),
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

interface Counted {
  readonly [key: `total@${string}`]: readonly CoverageGroupRow[];
}
const totals = related('total');

/** Reads the group of all countries; an empty one where no country was counted. */
export const totalOf = (
  row: Counted,
  args: unknown,
  context: unknown,
  info: GraphQLResolveInfo,
): CoverageGroupRow => totals(row, args, context, info)[0] ?? emptyGroup(WORLD);
