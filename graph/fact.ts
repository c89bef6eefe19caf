import { condition, day, type Filter, type Filters, property } from './filter.ts';
import { type OtherValueRow, otherwiseOf } from './otherwise.ts';
import { type Choice, descending, maybeDate } from './order.ts';
import { type Field, partialDate, stored } from './shape.ts';
import type { Evidence } from './words.ts';

/** What every fact says of itself: who says so, how sure it is, and of when it is. */
export interface FactRow {
  readonly source: string;
  readonly sourceUrl: string | null;
  readonly evidence: Evidence;
  readonly asOf: string | null;
  readonly note: string | null;
  readonly [key: `otherwise@${string}`]: readonly OtherValueRow[];
}

export const factFields = {
  source: stored('source'),
  sourceUrl: stored('sourceUrl'),
  evidence: stored('evidence'),
  asOf: partialDate('asOf'),
  note: stored('note'),
  otherwise: ({ from }) => otherwiseOf(from),
} satisfies Readonly<Record<string, Field>>;

/** The life of a fact: from when to when it holds. */
export interface LifeRow {
  readonly since: string | null;
  readonly until: string | null;
}

export const lifeFields: Readonly<Record<keyof LifeRow, Field>> = {
  since: partialDate('since'),
  until: partialDate('until'),
};

/** What facts can be filtered by, and ordered by. */
export const factFilters: Filters = { evidence: property('evidence'), asOf: day('asOf') };
export const factOrders = { AS_OF: maybeDate('asOf') };

export const lifeFilters: Filters = { since: day('since'), until: day('until') };
export const lifeOrders = { SINCE: maybeDate('since') };

/** The order of facts that a reader wants to see newest first. */
export const newestFirst: readonly Choice[] = [descending('AS_OF')];

/** Whether a relationship held on a day: one whose start nobody knows counts from its `asOf` on. */
export const heldOn: Filter = (value, { row, inquiry }) => {
  const date = `date(${inquiry.binding.param(value)})`;
  return condition(
    `coalesce(${row.item}.since, ${row.item}.asOf) <= ${date}`,
    `(${row.item}.until IS NULL OR ${row.item}.until >= ${date})`,
  );
};
