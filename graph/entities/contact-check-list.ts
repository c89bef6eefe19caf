import { day, type Filters, property } from '../filter.ts';
import type { List } from '../list.ts';
import { counted, date, descending, text } from '../order.ts';
import { checkMayBeSeen } from '../visibility/contact-checks.ts';

const checkFilters: Filters = {
  channel: property('channel'),
  method: property('method'),
  result: property('result'),
  on: day('on'),
};

export const contactCheckOrders = {
  ON: date('on'),
  NUMBER: counted(({ item }) => `${item}.number`),
};

/** The ledger of a contact that may be read, the newest check first. */
export const checksOfContact: List = {
  match: ({ item }, from) => `(${from})-[:HAS_CHECK]->(${item}:ContactCheck)`,
  always: ({ item }, inquiry) => [checkMayBeSeen(item, inquiry)],
  filters: () => checkFilters,
  ordering: {
    by: contactCheckOrders,
    standard: [descending('ON'), descending('NUMBER')],
    key: [text('id')],
  },
};
