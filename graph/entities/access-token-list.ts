import type { List } from '../list.ts';
import { ascending, text } from '../order.ts';

/** All tokens that were ever issued, by their names. */
export const accessTokens: List = {
  match: ({ item }) => `(${item}:AccessToken)`,
  ordering: { by: { NAME: text('name') }, standard: [ascending('NAME')], key: [text('id')] },
};
