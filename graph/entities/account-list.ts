import type { List } from '../list.ts';
import { ascending, text } from '../order.ts';

/** All who were given a role, by issuer and subject. */
export const accounts: List = {
  match: ({ item }) => `(${item}:Account)`,
  ordering: { by: { ID: text('id') }, standard: [ascending('ID')], key: [text('id')] },
};
