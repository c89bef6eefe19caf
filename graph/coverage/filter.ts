import { type Constraint, condition, type Filter, flag, given, property } from '../filter.ts';
import { rowOf } from '../row.ts';
import { coverageRecord, disagreement, restsOnUnverifiedOnly } from './record.ts';

const filters = {
  state: property('state'),
  sourcesDisagree: flag(({ item }) => disagreement(item)),
  unverifiedOnly: flag(({ item }) => restsOnUnverifiedOnly(item)),
};

/** Countries by their coverage at a date: its state, and how sure it is. */
export const coverageFilter: Filter = (value, { row, inquiry, mayRepeat }): Constraint => {
  const { asOf, ...asked } = given(value);
  const record = inquiry.binding.name('c');
  const place = { row: rowOf(record), inquiry, mayRepeat };
  const facts = coverageRecord(row.item, asOf ?? inquiry.today, inquiry);
  const conditions = Object.entries(filters).flatMap(([name, write]) => {
    const operand = asked[name];
    return operand === null || operand === undefined ? [] : write(operand, place).conditions;
  });
  return conditions.length > 0
    ? condition(`any(${record} IN [${facts}] WHERE ${conditions.join(' AND ')})`)
    : condition();
};
