import { type Filters, overlapping, property } from '../filter.ts';
import type { List } from '../list.ts';
import { ascending, descending, type Mark, type Sorting } from '../order.ts';
import { type RecordKind, recordAt } from '../revisions/kinds.ts';
import { revisionMayBeSeen } from '../visibility.ts';

/**
 * The order in which revisions were kept. Their positions would tell how many lie between that the viewer may not see, so
 * that in a cursor a revision's own id stands for them, which tells nothing.
 */
export const position = (value: Mark['value']): Sorting => ({
  kind: 'text',
  value: ({ item }) => `${item}.position`,
  nullable: false,
  computed: false,
  mark: { told: ({ item }) => `${item}.id`, value },
});

const lookedUp = position((id, { binding }) => {
  const found = binding.name('k');
  return `head(COLLECT { MATCH (${found}:Revision {id: ${id}}) RETURN ${found}.position })`;
});

const revisionFilters: Filters = {
  kind: property('kind'),
  action: property('action'),
  role: property('role'),
  team: overlapping(({ item }) => `${item}.teams`),
  country: overlapping(({ item }) => `${item}.countries`),
};

const seen: Pick<List, 'always' | 'filters'> = {
  always: ({ item }, inquiry) => [revisionMayBeSeen(item, inquiry)],
  filters: () => revisionFilters,
};

/** What became of one record, the newest first. */
export const historyOf = (kind: RecordKind): List => ({
  ...seen,
  match: ({ item }, from) => `(${item}:Revision {record: ${recordAt(kind, from)}})`,
  ordering: { by: { POSITION: lookedUp }, standard: [descending('POSITION')], key: [] },
});

/** Everything that was changed, in the order in which it was. @param mark where a cursor's position stands */
export const revisions = (mark: Mark['value']): List => ({
  ...seen,
  match: ({ item }) => `(${item}:Revision)`,
  ordering: { by: { POSITION: position(mark) }, standard: [ascending('POSITION')], key: [] },
});
