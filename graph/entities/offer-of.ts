import type { List } from '../list.ts';
import { mayBeSeen } from '../visibility.ts';

/** The variable of the relationship that says that a team offers a service, in a list of the one or the other. */
export const offerOf = (item: string): string => `${item}o`;

/** Only by what the viewer may see that is offered. */
export const byOffersSeen: Pick<List, 'always'> = {
  always: ({ item }, inquiry) => [mayBeSeen(offerOf(item), inquiry)],
};
