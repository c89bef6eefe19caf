import { connection, type ConnectionRow } from '../connection.ts';
import { sharedDays } from '../duplicates/pairs.ts';
import { project } from '../project.ts';
import { part } from '../relation.ts';
import { expressionOf, type Field, type Shape, stored, storedDate } from '../shape.ts';
import type { ActivityKind } from '../words.ts';
import { activity, type ActivityRow } from './activity.ts';
import { country, type CountryRow } from './country.ts';
import { needsOfBoth } from './need-list.ts';
import { need, type NeedRow } from './need.ts';

/** The time that two activities may share. */
export interface OverlapRow {
  readonly from: string;
  readonly to: string | null;
  readonly days: number | null;
  readonly certain: boolean;
}

/** Two activities of different providers that do the same for one country. */
export interface DuplicateEffortRow {
  readonly kind: ActivityKind;
  readonly sameNeed: boolean;
  readonly [key: `country@${string}`]: CountryRow;
  readonly [key: `activity@${string}`]: ActivityRow;
  readonly [key: `other@${string}`]: ActivityRow;
  readonly [key: `needs@${string}`]: ConnectionRow<NeedRow>;
  readonly [key: `overlap@${string}`]: OverlapRow | null;
}

/** A page of them, and how many more pairs nobody can judge. */
export interface DuplicateEffortsRow extends ConnectionRow<DuplicateEffortRow> {
  readonly undated: number;
}

const overlap: Shape = {
  name: 'Overlap',
  fields: {
    from: storedDate('from'),
    to: storedDate('to'),
    days: ({ from }) => sharedDays(from),
    certain: stored('certain'),
  },
};

/** Null where the two answer the same need at different times. */
const overlapInTime: Field = ({ from, below, inquiry }) => {
  const { cypher, read, columns } = project(overlap, below, from, inquiry);
  return { cypher: `CASE WHEN ${from}.possible THEN ${cypher} END`, read, columns };
};

/** The two are bound to variables of their own, for patterns need them. */
const sharedNeeds: Field = (place) => {
  const { from, inquiry } = place;
  const [one, other] = [inquiry.binding.name('n'), inquiry.binding.name('n')];
  const value = expressionOf(connection(() => need, needsOfBoth(one, other))(place));
  const both = [`${from}.activity AS ${one}`, `${from}.other AS ${other}`];
  return { ...value, columns: [...both, ...(value.columns ?? [])] };
};

export const duplicateEffort: Shape = {
  name: 'DuplicateEffort',
  fields: {
    kind: ({ from }) => `${from}.activity.kind`,
    sameNeed: stored('sameNeed'),
    country: part(() => country, 'country'),
    activity: part(() => activity, 'activity'),
    other: part(() => activity, 'other'),
    overlap: overlapInTime,
    needs: sharedNeeds,
  },
};
