import { factFilters, factOrders } from '../fact.ts';
import { day, type Filters, key, property, rows } from '../filter.ts';
import type { List } from '../list.ts';
import { ascending, counted, maybeDate, text } from '../order.ts';
import { mayBeSeen } from '../visibility.ts';
import { membersOfNetwork } from './membership-list.ts';
import { participationsInNetwork } from './participation-list.ts';

export const networkFilters: Filters = {
  ...factFilters,
  slug: key('id'),
  kind: property('kind'),
  founded: day('founded'),
  members: rows(() => membersOfNetwork),
  participations: rows(() => participationsInNetwork),
};

const slug = text('id');

export const networkOrders = {
  NAME: text('name'),
  SHORT_NAME: text('shortName'),
  SLUG: slug,
  KIND: text('kind'),
  FOUNDED: maybeDate('founded'),
  MEMBERS: counted(
    ({ item }, inquiry) =>
      `COUNT { (${item})<-[m:MEMBER_OF {status: 'CURRENT'}]-(:Team) WHERE ${mayBeSeen('m', inquiry)} }`,
  ),
  ...factOrders,
};

/** All networks, by name. */
export const networks: List = {
  match: ({ item }) => `(${item}:Network)`,
  filters: () => networkFilters,
  ordering: { by: networkOrders, standard: [ascending('NAME')], key: [slug] },
};
