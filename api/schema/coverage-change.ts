import {
  type ChangeNature as ChangeNatureWord,
  type CoverageEventKind as CoverageEventWord,
} from '../../graph/coverage/change.ts';
import {
  type changeOrders,
  coverageChanges,
  type CoverageChangeRow,
  type CoverageEventRow,
} from '../../graph/coverage/changes.ts';
import type { ConnectionRow } from '../../graph/connection.ts';
import { calledBy } from '../access.ts';
import { askOne } from '../ask.ts';
import { builder } from '../builder.ts';
import { related } from '../select.ts';
import { type FilterFields, wordFilter } from './comparison.ts';
import { connectionOf, listArgs } from './connection.ts';
import { CountryFilter } from './country-filter.ts';
import { Country } from './country.ts';
import { CoverageStateFilter } from './coverage-filter.ts';
import { Coverage, CoverageReason } from './coverage.ts';
import { orderOf } from './order.ts';

type FieldBuilder = Parameters<FilterFields>[0];

const ChangeNature = builder.enumType('CoverageChangeNature', {
  description:
    'Whether the world has changed, or only what is known of it. A fact whose start nobody knows ' +
    'counts from the date of its source on: that it appears is no event of the world.',
  values: {
    IN_THE_WORLD: {
      description: 'Every fact that makes the difference began or ended on a date that is known.',
    },
    IN_WHAT_IS_KNOWN: {
      description:
        'None did: sources said something, or named a team whose start nobody knows. It may be ' +
        'older than the period.',
    },
    UNCLEAR: { description: 'Some did, some did not.' },
  } satisfies Record<ChangeNatureWord, object>,
});

const CoverageEventKind = builder.enumType('CoverageEventKind', {
  description: 'What a fact did between two dates.',
  values: {
    BEGAN: { description: 'A team started to cover the country, on a date that is known.' },
    FIRST_KNOWN: {
      description:
        'A source names a team whose start nobody knows, for the first time on record: it counts ' +
        'from the date of the source on, and may be older.',
    },
    ENDED: { description: 'A team ceased to cover the country.' },
    SAID: { description: 'A source made a claim about the country.' },
  } satisfies Record<CoverageEventWord, object>,
});

const CoverageEvent = builder.objectRef<CoverageEventRow>('CoverageEvent').implement({
  description: 'A fact that began, ended or was said between two dates.',
  fields: (t) => ({
    event: t.expose('event', { type: CoverageEventKind, description: 'What it did.' }),
    day: t.expose('day', {
      type: 'Date',
      description:
        'From when on it counts, or when it ended: the first day, of an end the last day, that its ' +
        'date may mean.',
    }),
    fact: t.field({
      type: CoverageReason,
      description: 'The fact, with its source.',
      resolve: related('fact'),
    }),
  }),
});

const CoverageChange = builder.objectRef<CoverageChangeRow>('CoverageChange').implement({
  description: 'A country whose coverage state at one date is another one than at an earlier date.',
  fields: (t) => ({
    country: t.field({ type: Country, description: 'The country.', resolve: related('country') }),
    before: t.field({
      type: Coverage,
      description: 'Its coverage at the earlier date.',
      resolve: related('before'),
    }),
    after: t.field({
      type: Coverage,
      description: 'Its coverage at the later date.',
      resolve: related('after'),
    }),
    nature: t.expose('nature', {
      type: ChangeNature,
      description: 'Whether the world has changed, or only what is known of it.',
    }),
    because: t.field({
      type: [CoverageEvent],
      description:
        'Why: reasons of the state after that are new, reasons of the state before that have ended, ' +
        'and the claim that overtook one of them. Teams first, then claims, each by date.',
      resolve: related('because'),
    }),
  }),
});

export const CoverageChangeConnection = connectionOf('CoverageChange', CoverageChange);

const ChangeNatureFilter = wordFilter('CoverageChangeNatureFilter', ChangeNature);

/** What changes can be filtered by, whichever countries are looked at. */
export const changeFilters = (t: FieldBuilder) => ({
  before: t.field({ type: CoverageStateFilter, description: 'By the state before.' }),
  after: t.field({ type: CoverageStateFilter, description: 'By the state after.' }),
  nature: t.field({
    type: ChangeNatureFilter,
    description: 'By whether the world has changed, or only what is known of it.',
  }),
});

const CoverageChangeFilter = builder.inputType('CoverageChangeFilter', {
  description: 'Which changes of coverage. All that is given must hold.',
  fields: (t) => ({
    ...changeFilters(t),
    country: t.field({
      type: CountryFilter,
      description:
        'By the country. ITU Member States are looked at, unless it says `memberState: false`.',
    }),
  }),
});

export const CoverageChangeOrder = orderOf('CoverageChange', 'changes of coverage', {
  NAME: 'The name of the country, in English.',
  ISO2: 'The country’s ISO 3166-1 alpha-2 code.',
  BEFORE: 'The state before, in the order of the rules: from NATIONAL to UNKNOWN.',
  AFTER: 'The state after, in the order of the rules: from NATIONAL to UNKNOWN.',
} satisfies Record<keyof typeof changeOrders, string>);

builder.queryField('coverageChanges', (t) =>
  t.field({
    ...calledBy('EVERYBODY'),
    type: CoverageChangeConnection,
    description:
      'The countries whose coverage state differs between two dates, and why. What changed in ' +
      'between and back again does not show. `BAD_USER_INPUT` where `from` is after `to`.',
    args: {
      from: t.arg({ type: 'Date', required: true, description: 'The earlier date.' }),
      to: t.arg({ type: 'Date', required: true, description: 'The later date.' }),
      ...listArgs({
        of: 'changes',
        filter: CoverageChangeFilter,
        orderBy: CoverageChangeOrder,
        standard: 'by the name of the country',
      }),
    },
    resolve: (_root, _args, context, info) =>
      askOne<ConnectionRow<CoverageChangeRow>>(coverageChanges, context, info),
  }),
);
