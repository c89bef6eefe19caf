import type { categoryOrders } from '../../graph/entities/service-category-list.ts';
import type { ServiceCategoryRow } from '../../graph/entities/service-category.ts';
import { builder } from '../builder.ts';
import { related } from '../select.ts';
import { connectionOf, listArgs } from './connection.ts';
import { Node } from './node.ts';
import { orderOf } from './order.ts';
import { practiceArgs, PracticeConnection } from './practice.ts';
import { Remembered } from './remembered.ts';
import { ServiceCategoryFilter, ServiceFramework } from './service-category-filter.ts';
import { serviceArgs, ServiceConnection } from './service.ts';

export const ServiceCategory = builder.objectRef<ServiceCategoryRow>('ServiceCategory');
export const ServiceCategoryConnection = connectionOf('ServiceCategory', ServiceCategory);

const ServiceCategoryOrder = orderOf('ServiceCategory', 'categories', {
  CODE: 'The code in the framework.',
  NAME: 'The name.',
  FRAMEWORK: 'The framework.',
} satisfies Record<keyof typeof categoryOrders, string>);

export const serviceCategoryArgs = () =>
  listArgs({
    of: 'categories',
    filter: ServiceCategoryFilter,
    orderBy: ServiceCategoryOrder,
    standard: 'by framework and code',
  });

ServiceCategory.implement({
  description: 'A category of services: one of ITU-T X.1060, or an area of the FIRST framework.',
  interfaces: [Node, Remembered],
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'The stable name of the category in links.' }),
    framework: t.expose('framework', { type: ServiceFramework, description: 'Who defines it.' }),
    code: t.exposeString('code', { description: 'Its code in the framework: `A`.' }),
    name: t.exposeString('name', { description: 'Its name in the framework, in English.' }),
    services: t.field({
      type: ServiceConnection,
      description: 'The services in it.',
      args: serviceArgs(),
      resolve: related('services'),
    }),
    practices: t.field({
      type: PracticeConnection,
      description: 'The practices that help with it.',
      args: practiceArgs(),
      resolve: related('practices'),
    }),
  }),
});
