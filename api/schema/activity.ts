import type { ConnectionRow } from '../../graph/connection.ts';
import type { activityOrders } from '../../graph/entities/activity-list.ts';
import type { ActivityRow } from '../../graph/entities/activity.ts';
import { page } from '../../graph/queries/list.ts';
import { calledBy } from '../access.ts';
import { askOne } from '../ask.ts';
import { builder } from '../builder.ts';
import { related } from '../select.ts';
import { ActivityFilter } from './activity-filter.ts';
import { ActivityKind, ActivityStatus } from './activity-words.ts';
import { connectionOf, listArgs } from './connection.ts';
import { CountryConnection, countryArgs } from './country.ts';
import { Fact, Lived } from './fact.ts';
import { needArgs, NeedConnection } from './need.ts';
import { Node } from './node.ts';
import { orderOf } from './order.ts';
import { organizationArgs, OrganizationConnection } from './organization.ts';
import { RegionConnection, regionArgs } from './region.ts';
import { Remembered } from './remembered.ts';
import { Versioned } from './versioned.ts';

export const Activity = builder.objectRef<ActivityRow>('Activity');
export const ActivityConnection = connectionOf('Activity', Activity);

export const ActivityOrder = orderOf('Activity', 'activities', {
  TITLE: 'The title.',
  KIND: 'What kind of support it is.',
  STATUS: 'How far it is.',
  SINCE: 'When it began.',
  AS_OF: 'When the source said so: how fresh the record is.',
} satisfies Record<keyof typeof activityOrders, string>);

export const activityArgs = () =>
  listArgs({
    of: 'activities',
    filter: ActivityFilter,
    orderBy: ActivityOrder,
    standard: 'those known last come first',
  });

Activity.implement({
  description: 'What ITU or another organisation did to support a country or a region.',
  interfaces: [Node, Fact, Lived, Versioned, Remembered],
  fields: (t) => ({
    kind: t.expose('kind', { type: ActivityKind, description: 'What kind of support it is.' }),
    status: t.expose('status', { type: ActivityStatus, description: 'How far it is.' }),
    title: t.exposeString('title', { description: 'What was done, in English.' }),
    result: t.exposeString('result', {
      nullable: true,
      description: 'What came of it, in English; null where nobody says.',
    }),
    countries: t.field({
      type: CountryConnection,
      description: 'The countries it supports; none where it is for a region or the world.',
      args: countryArgs(),
      resolve: related('countries'),
    }),
    regions: t.field({
      type: RegionConnection,
      description: 'The ITU regions it took place in or was for.',
      args: regionArgs(),
      resolve: related('regions'),
    }),
    providers: t.field({
      type: OrganizationConnection,
      description: 'Who ran it.',
      args: organizationArgs(),
      resolve: related('providers'),
    }),
    needs: t.field({
      type: NeedConnection,
      description: 'The needs that it answers.',
      args: needArgs(),
      resolve: related('needs'),
    }),
  }),
});

builder.queryField('activities', (t) =>
  t.field({
    ...calledBy('EVERYBODY'),
    type: ActivityConnection,
    description: 'What ITU and others did to support countries.',
    args: activityArgs(),
    resolve: (_root, _args, context, info) =>
      askOne<ConnectionRow<ActivityRow>>((asked) => page('activities', asked), context, info),
  }),
);
