import type {
  ProgressActivitiesRow,
  ProgressKindRow,
  ProgressProviderRow,
} from '../../graph/progress/activities.ts';
import type { ProgressCaveatsRow, ShareRow } from '../../graph/progress/caveats.ts';
import type { ProgressCoverageRow } from '../../graph/progress/coverage.ts';
import type { ProgressNeedsRow } from '../../graph/progress/needs.ts';
import type { ProgressMembershipsRow } from '../../graph/progress/memberships.ts';
import { builder } from '../builder.ts';
import { related } from '../select.ts';
import { ActivityKind } from './activity-words.ts';
import { activityArgs, ActivityConnection } from './activity.ts';
import { listArgs } from './connection.ts';
import { CoverageGroup, totalOf } from './coverage-group.ts';
import { MembershipConnection } from './membership.ts';

export const ProgressCoverage = builder
  .objectRef<ProgressCoverageRow>('ProgressCoverage')
  .implement({
    description: 'How many countries are in which coverage state, at one end of the period.',
    fields: (t) => ({
      asOf: t.expose('asOf', { type: 'Date', description: 'The date that this is about.' }),
      total: t.field({
        type: CoverageGroup,
        description: 'All countries counted.',
        resolve: totalOf,
      }),
      regions: t.field({
        type: [CoverageGroup],
        description: 'By ITU region.',
        resolve: related('regions'),
      }),
      developmentGroups: t.field({
        type: [CoverageGroup],
        description: 'By UN group, and by developing and developed; a country may be in several.',
        resolve: related('developmentGroups'),
      }),
    }),
  });

const membershipArgs = () => listArgs({ of: 'memberships', standard: 'by the name of the team' });

export const ProgressMemberships = builder
  .objectRef<ProgressMembershipsRow>('ProgressMemberships')
  .implement({
    description:
      'Memberships in networks of teams based in the countries counted, as far as the viewer may see ' +
      'them, that began or ended on a date that is known. How many have none: `caveats`.',
    fields: (t) => ({
      gained: t.field({
        type: MembershipConnection,
        description: 'Those that began after `from`, up to `to`.',
        args: membershipArgs(),
        resolve: related('gained'),
      }),
      lost: t.field({
        type: MembershipConnection,
        description: 'Those that ended: they held on `from` or later, and no longer on `to`.',
        args: membershipArgs(),
        resolve: related('lost'),
      }),
    }),
  });

export const ProgressNeeds = builder.objectRef<ProgressNeedsRow>('ProgressNeeds').implement({
  description: 'Needs of the countries counted, in the period: after `from`, up to `to`.',
  fields: (t) => ({
    raised: t.exposeInt('raised', { description: 'How many were raised.' }),
    answered: t.exposeInt('answered', {
      description: 'How many were answered: planned, under way or met for the first time.',
    }),
    met: t.exposeInt('met', { description: 'How many were met.' }),
    waiting: t.exposeInt('waiting', {
      description: 'How many had been raised at `to` and neither answered, declined nor withdrawn.',
    }),
    medianDaysToAnswer: t.exposeFloat('medianDaysToAnswer', {
      nullable: true,
      description:
        'The median of the days between raising and answering, of those answered in the period; ' +
        'null where none was.',
    }),
  }),
});

const counts = {
  activities: 'How many activities there were in the period.',
  countries: 'How many of the countries counted they supported.',
};

const ProgressActivityKind = builder.objectRef<ProgressKindRow>('ProgressActivityKind').implement({
  description: 'The activities of one kind.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ActivityKind, description: 'What kind of support it is.' }),
    activities: t.exposeInt('activities', { description: counts.activities }),
    countries: t.exposeInt('countries', { description: counts.countries }),
  }),
});

const ProgressProvider = builder.objectRef<ProgressProviderRow>('ProgressProvider').implement({
  description: 'The activities of one provider. What several ran together counts for each of them.',
  fields: (t) => ({
    slug: t.exposeString('slug', {
      nullable: true,
      description:
        'The organisation, by its slug; null for activities of which nobody says who ran them.',
    }),
    name: t.exposeString('name', { nullable: true, description: 'The name of the organisation.' }),
    activities: t.exposeInt('activities', { description: counts.activities }),
    countries: t.exposeInt('countries', { description: counts.countries }),
  }),
});

export const ProgressActivities = builder
  .objectRef<ProgressActivitiesRow>('ProgressActivities')
  .implement({
    description:
      'What was done in the period for the countries counted, their regions, or the world. An ' +
      'activity that was under way counts, also in the periods before and after: one that is known ' +
      'by its year alone at any time of that year. Without an end it counts to this day where it is ' +
      'ONGOING, else when it began.',
    fields: (t) => ({
      held: t.field({
        type: ActivityConnection,
        description: 'The activities.',
        args: activityArgs(),
        resolve: related('held'),
      }),
      byKind: t.field({
        type: [ProgressActivityKind],
        description: 'How many there were of each kind that there was any of, by kind.',
        resolve: related('byKind'),
      }),
      byProvider: t.field({
        type: [ProgressProvider],
        description: 'How many each provider ran, the busiest first.',
        resolve: related('byProvider'),
      }),
      awarenessCampaigns: t.exposeInt('awarenessCampaigns', {
        description: 'How many of them were awareness campaigns.',
      }),
    }),
  });

const ProgressShare = builder.objectRef<ShareRow>('ProgressShare').implement({
  description: 'How many of how many.',
  fields: (t) => ({
    count: t.exposeInt('count', { description: 'How many.' }),
    of: t.exposeInt('of', { description: 'Of how many.' }),
    share: t.float({
      nullable: true,
      description: 'The one divided by the other, 0 to 1; null where there are none at all.',
      resolve: ({ count, of }) => (of === 0 ? null : count / of),
    }),
  }),
});

export const ProgressCaveats = builder.objectRef<ProgressCaveatsRow>('ProgressCaveats').implement({
  description: 'What the data cannot say. Read every other number with these.',
  fields: (t) => ({
    undated: t.field({
      type: ProgressShare,
      description: 'Countries whose state at `to` rests on a fact whose start nobody knows.',
      resolve: related('undated'),
    }),
    unverified: t.field({
      type: ProgressShare,
      description: 'Countries whose state at `to` rests on unverified facts alone.',
      resolve: related('unverified'),
    }),
    disagreement: t.field({
      type: ProgressShare,
      description: 'Countries about which sources disagree at `to`.',
      resolve: related('disagreement'),
    }),
    notInTheWorld: t.field({
      type: ProgressShare,
      description:
        'Changes of state that are not known to be changes of the world: their `nature` is IN_WHAT_IS_KNOWN or UNCLEAR.',
      resolve: related('notInTheWorld'),
    }),
    undatedMemberships: t.field({
      type: ProgressShare,
      description: 'Current memberships of which nobody knows since when.',
      resolve: related('undatedMemberships'),
    }),
    undatedActivities: t.field({
      type: ProgressShare,
      description: 'Activities without any date: they are in no report.',
      resolve: related('undatedActivities'),
    }),
  }),
});
