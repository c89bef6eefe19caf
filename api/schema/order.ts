import type { Given } from '../../graph/filter.ts';
import { builder } from '../builder.ts';
import type { FilterRef } from './comparison.ts';

const OrderDirection = builder.enumType('OrderDirection', {
  description: 'Which way an order goes.',
  values: {
    ASC: { description: 'From the least to the greatest, from A to Z, from the oldest.' },
    DESC: { description: 'From the greatest to the least, from Z to A, from the newest.' },
  },
});

/** The order of a list: the values it can be ordered by, with what each of them is. */
export function orderOf(
  of: string,
  things: string,
  fields: Readonly<Record<string, string>>,
): FilterRef {
  const values = Object.entries(fields).map(
    ([name, description]) => [name, { description }] as const,
  );
  const field = builder.enumType(`${of}OrderField`, {
    description: `What ${things} can be ordered by.`,
    values: Object.fromEntries(values),
  });
  return builder.inputRef<Given>(`${of}Order`).implement({
    description:
      `In which order ${things} stand. What is not known stands last, whichever way the order goes, ` +
      'and ties are broken by the key.',
    fields: (t) => ({
      field: t.field({ type: field, required: true, description: 'What to order by.' }),
      direction: t.field({
        type: OrderDirection,
        defaultValue: 'ASC',
        description: 'Which way; ASC without it.',
      }),
    }),
  });
}
