import { type Filters, property, rows } from '../filter.ts';
import type { List } from '../list.ts';
import { descending, foundText, text } from '../order.ts';
import { mistakeReportMayBeSeen } from '../visibility/mistake-reports.ts';
import { teamsOfProposal } from './proposal-list.ts';

const reportFilters: Filters = {
  state: property('state'),
  teams: rows(() => teamsOfProposal),
};

export const mistakeReportOrders = {
  REPORTED: foundText(({ item }) => `toString(${item}.createdAt)`),
  CLOSED: foundText(({ item }) => `toString(${item}.closedAt)`),
  STATE: text('state'),
};

const reportsBy = (match: List['match']): List => ({
  match,
  always: ({ item }, inquiry) => [mistakeReportMayBeSeen(item, inquiry)],
  filters: () => reportFilters,
  ordering: { by: mistakeReportOrders, standard: [descending('REPORTED')], key: [text('id')] },
});

export const mistakeReports = reportsBy(({ item }) => `(${item}:MistakeReport)`);
export const mistakeReportsOfTeam = reportsBy(
  ({ item }, from) => `(${from})<-[:OF_TEAM]-(${item}:MistakeReport)`,
);
