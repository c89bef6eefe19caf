import {
  cannotBeJudged,
  isDuplicate,
  type Judgement,
  pairsOf,
  sharedDays,
} from '../duplicates/pairs.ts';
import {
  atEnd,
  compared,
  constraintOf,
  type Filter,
  type Filters,
  flag,
  given,
  oneOf,
} from '../filter.ts';
import type { List } from '../list.ts';
import { counted, descending, foundDate, foundNumber, type Ordering, textAt } from '../order.ts';
import { endOf, rowOf } from '../row.ts';
import { activityFilters } from './activity-list.ts';
import { countryFilters } from './country-filter.ts';

/** One at least of the two activities matches. */
const eitherActivity: Filter = (value, { row, inquiry }) =>
  oneOf(
    ['activity', 'other'].map((end) => {
      const place = { row: rowOf(endOf(row, end)), inquiry, mayRepeat: false };
      return constraintOf(activityFilters, given(value), place);
    }),
  );

const duplicateEffortFilters: Filters = {
  country: atEnd('country', () => countryFilters),
  kind: compared((row) => `${endOf(row, 'activity')}.kind`),
  activity: eitherActivity,
  certain: flag(({ item }) => `coalesce(${item}.certain, false)`),
  sameNeed: flag(({ item }) => `${item}.sameNeed`),
};

export const duplicateEffortOrders = {
  CERTAIN: counted(({ item }) => `CASE WHEN ${item}.certain THEN 1 ELSE 0 END`),
  FROM: foundDate(({ item }) => `CASE WHEN ${item}.possible THEN ${item}.from END`),
  DAYS: foundNumber(({ item }) => `CASE WHEN ${item}.possible THEN ${sharedDays(item)} END`),
  COUNTRY: textAt('country', 'name'),
  KIND: textAt('activity', 'kind'),
};

const ordering: Ordering = {
  by: duplicateEffortOrders,
  standard: [descending('CERTAIN'), descending('FROM')],
  key: [textAt('country', 'iso2'), textAt('activity', 'id'), textAt('other', 'id')],
};

const pairsThat = (judgement: Judgement): List => ({
  match: pairsOf,
  parts: ['activity', 'country', 'other'],
  always: ({ item }) => [judgement(item)],
  filters: () => duplicateEffortFilters,
  ordering,
});

/** Efforts of different providers that duplicate each other, with those nobody can judge beside. */
export const duplicateEfforts: List = {
  ...pairsThat(isDuplicate),
  beside: { undated: pairsThat(cannotBeJudged) },
};
