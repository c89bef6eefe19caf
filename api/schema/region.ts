import type { RegionRow } from '../../graph/entities/region.ts';
import type { RegionCode as RegionWord } from '../../graph/words.ts';
import { builder } from '../builder.ts';
import { related } from '../select.ts';
import { paging } from './connection.ts';
import { CountryConnection } from './country.ts';
import { CountryFilter } from './country-filter.ts';
import { Node } from './node.ts';
import { Office } from './office.ts';

export const RegionCode = builder.enumType('RegionCode', {
  description: 'An ITU region, by its code.',
  values: {
    AFR: { description: 'Africa.' },
    AMS: { description: 'The Americas.' },
    ARB: { description: 'The Arab States.' },
    ASP: { description: 'Asia and the Pacific.' },
    CIS: { description: 'The Commonwealth of Independent States.' },
    EUR: { description: 'Europe.' },
  } satisfies Record<RegionWord, object>,
});

export const Region = builder.objectRef<RegionRow>('Region');

Region.implement({
  description: 'One of the six ITU regions.',
  interfaces: [Node],
  fields: (t) => ({
    code: t.expose('code', { type: RegionCode, description: 'The code of the region.' }),
    name: t.exposeString('name', { description: 'The name of the region, in English.' }),
    countries: t.field({
      type: CountryConnection,
      description: 'The countries and economies of the region, by name.',
      args: {
        ...paging,
        filter: t.arg({ type: CountryFilter, description: 'Only countries that match.' }),
      },
      resolve: related('countries'),
    }),
    offices: t.field({
      type: [Office],
      description: 'The ITU offices in the region, regional ones first.',
      resolve: related('offices'),
    }),
  }),
});
