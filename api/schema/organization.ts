import type { ConnectionRow } from '../../graph/connection.ts';
import type { organizationOrders } from '../../graph/entities/organization-list.ts';
import type { OrganizationRow } from '../../graph/entities/organization.ts';
import { page } from '../../graph/queries/list.ts';
import { calledBy } from '../access.ts';
import { askOne } from '../ask.ts';
import { builder } from '../builder.ts';
import { related } from '../select.ts';
import { activityArgs, ActivityConnection } from './activity.ts';
import { connectionOf, listArgs } from './connection.ts';
import { Node } from './node.ts';
import { orderOf } from './order.ts';
import { OrganizationFilter } from './organization-filter.ts';
import { Remembered } from './remembered.ts';

export const Organization = builder.objectRef<OrganizationRow>('Organization');
export const OrganizationConnection = connectionOf('Organization', Organization);

const OrganizationOrder = orderOf('Organization', 'organisations', {
  NAME: 'The name.',
} satisfies Record<keyof typeof organizationOrders, string>);

export const organizationArgs = () =>
  listArgs({
    of: 'organisations',
    filter: OrganizationFilter,
    orderBy: OrganizationOrder,
    standard: 'by name',
  });

Organization.implement({
  description: 'An organisation that supports countries.',
  interfaces: [Node, Remembered],
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'The stable name of the organisation in links.' }),
    name: t.exposeString('name', { description: 'The name of the organisation.' }),
    activities: t.field({
      type: ActivityConnection,
      description: 'What it ran.',
      args: activityArgs(),
      resolve: related('activities'),
    }),
  }),
});

builder.queryField('organizations', (t) =>
  t.field({
    ...calledBy('EVERYBODY'),
    type: OrganizationConnection,
    description: 'The organisations that support countries.',
    args: organizationArgs(),
    resolve: (_root, _args, context, info) =>
      askOne<ConnectionRow<OrganizationRow>>(
        (asked) => page('organizations', asked),
        context,
        info,
      ),
  }),
);
