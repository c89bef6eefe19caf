import { channelFilter } from '../contacts/channel-filter.ts';
import { factFilters } from '../fact.ts';
import { compared, type Filters, property } from '../filter.ts';
import { labelOf } from '../labelled.ts';
import type { List } from '../list.ts';
import { ascending, text } from '../order.ts';
import { mayBeKnown } from '../visibility.ts';

/** Only what is shown of a contact that is withheld may be asked for: of its ledger nothing is. */
const contactFilters: Filters = {
  ...factFilters,
  role: property('role'),
  channel: channelFilter,
  tlp: compared(({ item }) => labelOf(item)),
};

export const contactOrders = { ROLE: text('role') };

/** The contacts of a team that the viewer may know of, by role. */
export const contactsOfTeam: List = {
  match: ({ item }, from) => `(${from})-[:HAS_CONTACT]->(${item}:Contact)`,
  always: ({ item }, inquiry) => [mayBeKnown(item, inquiry)],
  filters: () => contactFilters,
  ordering: { by: contactOrders, standard: [ascending('ROLE')], key: [text('id')] },
};
