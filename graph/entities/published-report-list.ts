import { day, type Filters, words } from '../filter.ts';
import type { List } from '../list.ts';
import { date, descending, foundText, text } from '../order.ts';

const filters: Filters = { from: day('from'), to: day('to'), title: words('title') };

export const publishedReportOrders = {
  PUBLISHED: foundText(({ item }) => `toString(${item}.createdAt)`),
  FROM: date('from'),
  TO: date('to'),
};

/** All published reports, the latest first. */
export const publishedReports: List = {
  match: ({ item }) => `(${item}:PublishedReport)`,
  filters: () => filters,
  ordering: {
    by: publishedReportOrders,
    standard: [descending('PUBLISHED')],
    key: [text('id')],
  },
};
