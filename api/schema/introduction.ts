import { DEFAULT_WAYS, MAX_WAYS } from '../../graph/introduction/asked.ts';
import { MAX_COMPARED, MAX_STEPS } from '../../graph/introduction/find.ts';
import type { HopRow } from '../../graph/introduction/hop.ts';
import {
  introduction,
  type IntroductionRow,
  type WayRow,
} from '../../graph/introduction/introduction.ts';
import { calledBy } from '../access.ts';
import { askMaybe } from '../ask.ts';
import { builder } from '../builder.ts';
import { related } from '../select.ts';
import { Collaboration } from './collaboration.ts';
import { Country } from './country.ts';
import { hopSentence, IntroductionHopKind } from './introduction-words.ts';
import { Membership } from './membership.ts';
import { Network } from './network.ts';
import { TeamCoverage } from './team-coverage.ts';
import { Team } from './team.ts';

const IntroductionFact = builder.unionType('IntroductionFact', {
  description:
    'A fact by which one team knows another one. A team is one where it says in which country it is based.',
  types: [Membership, Collaboration, TeamCoverage, Team],
});

const IntroductionHop = builder.objectRef<HopRow>('IntroductionHop').implement({
  description: 'From one team to the next one: somebody who knows the one can ask the other.',
  fields: (t) => ({
    kind: t.expose('kind', { type: IntroductionHopKind, description: 'Why they know each other.' }),
    reason: t.string({
      description: 'Why they know each other, as a sentence in English.',
      resolve: ({ reason }) => hopSentence(reason),
    }),
    from: t.field({
      type: Team,
      description: 'The team that can introduce; its `contacts` say how to reach it.',
      resolve: related('from'),
    }),
    to: t.field({
      type: Team,
      description: 'The team that it knows.',
      resolve: related('to'),
    }),
    network: t.field({
      type: Network,
      nullable: true,
      description: 'Of NETWORK: the network that both are members of.',
      resolve: related('network'),
    }),
    members: t.exposeInt('members', {
      nullable: true,
      description: 'Of NETWORK: how many members it has on the day, as far as you may know.',
    }),
    country: t.field({
      type: Country,
      nullable: true,
      description: 'Of COUNTRY: the country that both are based in or cover.',
      resolve: related('country'),
    }),
    facts: t.field({
      type: [IntroductionFact],
      description:
        'The facts that say so, each with source, date and evidence: both memberships, the collaborations, or ' +
        'what says that each works in or for the country.',
      resolve: related('facts'),
    }),
  }),
});

const IntroductionWay = builder.objectRef<WayRow>('IntroductionWay').implement({
  description: 'One of the shortest ways from one team to another one.',
  fields: (t) => ({
    hops: t.field({
      type: [IntroductionHop],
      description: 'From team to team, in order.',
      resolve: related('hops'),
    }),
    doubt: t.exposeInt('doubt', {
      description:
        'How unsure it is: each fact that it rests on counts 0 where it is DOCUMENTED, 1 where it is ' +
        'INDIRECT, 2 where it is UNVERIFIED. Ways of less doubt come first.',
    }),
    members: t.exposeInt('members', {
      description:
        'How many members the networks on it have together: in smaller ones teams know each other better. ' +
        'Of equal doubt, ways of fewer come first; then the slugs along the way decide.',
    }),
  }),
});

const Introduction = builder.objectRef<IntroductionRow>('Introduction').implement({
  description: 'How one team may be introduced to another one.',
  fields: (t) => ({
    from: t.field({ type: Team, description: 'Who looks for it.', resolve: related('from') }),
    to: t.field({ type: Team, description: 'Whom it looks for.', resolve: related('to') }),
    steps: t.exposeInt('steps', {
      nullable: true,
      description:
        'How many steps the shortest ways have: a collaboration is one; a network or a country is two. ' +
        'Null where there is no way.',
    }),
    ways: t.field({
      type: [IntroductionWay],
      description: `The best of the shortest ways; none where none has up to ${MAX_STEPS} steps.`,
      resolve: related('ways'),
    }),
    isComplete: t.exposeBoolean('isComplete', {
      description: `Whether all the shortest ways were compared: no more than ${MAX_COMPARED} are.`,
    }),
    excluded: t.field({
      type: [Network],
      description: 'The networks that `without` and `maxMembers` left out, by name.',
      resolve: related('excluded'),
    }),
    asOf: t.expose('asOf', { type: 'Date', description: 'The date that this is about.' }),
  }),
});

builder.queryField('introduction', (t) =>
  t.field({
    ...calledBy('EVERYBODY'),
    type: Introduction,
    nullable: true,
    description:
      'The shortest ways from one team to another one, over what they share on the day; null where one of ' +
      'the two is not on record. Teams in between operate. One and the same team is an error.',
    args: {
      from: t.arg.string({ required: true, description: 'The slug of the team that looks.' }),
      to: t.arg.string({ required: true, description: 'The slug of the team that it looks for.' }),
      through: t.arg({
        type: [IntroductionHopKind],
        description: 'Only over these; over all without it.',
      }),
      without: t.arg.stringList({
        description: 'Not over these networks, by their slugs: `["first"]`.',
      }),
      maxMembers: t.arg.int({
        description:
          'Not over networks that have more members than this on the day: in those to be a member says ' +
          'little. Over all without it.',
      }),
      asOf: t.arg({ type: 'Date', description: 'At which date; today without one.' }),
      first: t.arg.int({
        defaultValue: DEFAULT_WAYS,
        description: `How many of the shortest ways: 1 to ${MAX_WAYS}.`,
      }),
    },
    resolve: (_root, _args, context, info) =>
      askMaybe<IntroductionRow>(introduction, context, info),
  }),
);
