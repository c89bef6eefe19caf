import type { List } from '../list.ts';
import { ascending, counted, text } from '../order.ts';

export const needStepOrders = { NUMBER: counted(({ item }) => `${item}.number`) };

/** The steps of a need, the first one first. */
export const stepsOfNeed: List = {
  match: ({ item }, from) => `(${from})-[:HAS_STEP]->(${item}:NeedStep)`,
  ordering: { by: needStepOrders, standard: [ascending('NUMBER')], key: [text('id')] },
};
