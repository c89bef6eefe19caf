import type { ConnectionRow } from '../../graph/connection.ts';
import type { serviceOrders } from '../../graph/entities/service-list.ts';
import type { ServiceRow } from '../../graph/entities/service.ts';
import { page } from '../../graph/queries/list.ts';
import { calledBy } from '../access.ts';
import { askOne } from '../ask.ts';
import { builder } from '../builder.ts';
import { related } from '../select.ts';
import { connectionOf, listArgs } from './connection.ts';
import { Fact } from './fact.ts';
import { needArgs, NeedConnection } from './need.ts';
import { Node } from './node.ts';
import { orderOf } from './order.ts';
import { practiceArgs, PracticeConnection } from './practice.ts';
import { Remembered } from './remembered.ts';
import { ServiceFramework } from './service-category-filter.ts';
import { ServiceCategory } from './service-category.ts';
import { ServiceFilter } from './service-filter.ts';
import { teamArgs, TeamConnection } from './team.ts';

export const Service = builder.objectRef<ServiceRow>('Service');
export const ServiceConnection = connectionOf('Service', Service);

const ServiceOrder = orderOf('Service', 'services', {
  CODE: 'The code in the framework.',
  NAME: 'The name.',
  FRAMEWORK: 'The framework.',
  SLUG: 'The slug.',
} satisfies Record<keyof typeof serviceOrders, string>);

export const serviceArgs = () =>
  listArgs({
    of: 'services',
    filter: ServiceFilter,
    orderBy: ServiceOrder,
    standard: 'by framework and code',
  });

Service.implement({
  description: 'A service that teams offer, as a framework defines it.',
  interfaces: [Node, Fact, Remembered],
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'The stable name of the service in links.' }),
    framework: t.expose('framework', { type: ServiceFramework, description: 'Who defines it.' }),
    code: t.exposeString('code', { description: 'Its code in the framework: `A-1`.' }),
    name: t.exposeString('name', { description: 'Its name in the framework, in English.' }),
    category: t.field({
      type: ServiceCategory,
      description: 'The category it belongs to.',
      resolve: related('category'),
    }),
    teams: t.field({
      type: TeamConnection,
      description: 'The teams that offer it.',
      args: teamArgs(),
      resolve: related('teams'),
    }),
    practices: t.field({
      type: PracticeConnection,
      description: 'The practices that help with its category.',
      args: practiceArgs(),
      resolve: related('practices'),
    }),
    needs: t.field({
      type: NeedConnection,
      description: 'The needs of countries that want it.',
      args: needArgs(),
      resolve: related('needs'),
    }),
  }),
});

builder.queryField('services', (t) =>
  t.field({
    ...calledBy('EVERYBODY'),
    type: ServiceConnection,
    description: 'The services that frameworks define.',
    args: serviceArgs(),
    resolve: (_root, _args, context, info) =>
      askOne<ConnectionRow<ServiceRow>>((asked) => page('services', asked), context, info),
  }),
);
