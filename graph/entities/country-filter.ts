import { coverageRecord } from '../coverage/record.ts';
import { developmentGroupsAt, isDeveloping } from '../development.ts';
import { among, equals, type Filters, isRecord, listed, overlaps, reaches } from '../filter.ts';

export const countryFilters: Filters = {
  iso2: among((item) => `${item}.iso2`),
  memberState: equals((item) => `${item}.memberState`),
  developing: equals((item, inquiry) => isDeveloping(item, inquiry.today, inquiry)),
  region: reaches((item, to) => `(${item})-[:IN_REGION]->(${to}:Region)`, 'code'),
  developmentGroup: (item, value, inquiry) =>
    overlaps(() => developmentGroupsAt(item, inquiry.today, inquiry))(item, value, inquiry),
  coverage: (item, value, inquiry) => {
    const { state, asOf } = isRecord(value) ? value : {};
    const record = coverageRecord(item, asOf ?? inquiry.today, inquiry);
    return `${record}.state IN ${inquiry.binding.param(listed(state))}`;
  },
};
