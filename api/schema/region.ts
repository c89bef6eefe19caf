import type { ConnectionRow } from '../../graph/connection.ts';
import type { regionOrders } from '../../graph/entities/region-list.ts';
import type { RegionRow } from '../../graph/entities/region.ts';
import { page } from '../../graph/queries/list.ts';
import { calledBy } from '../access.ts';
import { askOne } from '../ask.ts';
import { builder } from '../builder.ts';
import { related } from '../select.ts';
import { connectionOf, listArgs } from './connection.ts';
import { countryArgs, CountryConnection } from './country.ts';
import { Node } from './node.ts';
import { officeArgs, OfficeConnection } from './office.ts';
import { orderOf } from './order.ts';
import { RegionFilter } from './region-filter.ts';
import { RegionCode } from './region-words.ts';
import { Remembered } from './remembered.ts';

export const Region = builder.objectRef<RegionRow>('Region');
export const RegionConnection = connectionOf('Region', Region);

const RegionOrder = orderOf('Region', 'regions', {
  CODE: 'The code.',
  NAME: 'The name.',
} satisfies Record<keyof typeof regionOrders, string>);

export const regionArgs = () =>
  listArgs({ of: 'regions', filter: RegionFilter, orderBy: RegionOrder, standard: 'by code' });

Region.implement({
  description: 'One of the six ITU regions.',
  interfaces: [Node, Remembered],
  fields: (t) => ({
    code: t.expose('code', { type: RegionCode, description: 'The code of the region.' }),
    name: t.exposeString('name', { description: 'The name of the region, in English.' }),
    countries: t.field({
      type: CountryConnection,
      description: 'The countries and economies of the region.',
      args: countryArgs(),
      resolve: related('countries'),
    }),
    offices: t.field({
      type: OfficeConnection,
      description: 'The ITU offices in the region.',
      args: officeArgs('regional offices first'),
      resolve: related('offices'),
    }),
  }),
});

builder.queryField('regions', (t) =>
  t.field({
    ...calledBy('EVERYBODY'),
    type: RegionConnection,
    description: 'The ITU regions.',
    args: regionArgs(),
    resolve: (_root, _args, context, info) =>
      askOne<ConnectionRow<RegionRow>>((asked) => page('regions', asked), context, info),
  }),
);
