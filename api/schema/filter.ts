import type { Given } from '../../graph/filter.ts';
import { builder } from '../builder.ts';
import { type FilterFields, type FilterRef, IntFilter } from './comparison.ts';

/** The filter of a type: its own fields, and `and`, `or` and `not` over them. */
export function filterOf(name: string, of: string, fields: FilterFields): FilterRef {
  const filter = builder.inputRef<Given>(name);
  return filter.implement({
    description:
      `Which ${of} are wanted. All fields that are given must match; \`and\`, \`or\` and \`not\` nest. ` +
      'A field that is null is as if it were not there, and an empty filter matches everything.',
    fields: (t) => ({
      and: t.field({ type: [filter], description: 'All of these match.' }),
      or: t.field({
        type: [filter],
        description: 'One of these at least matches. An empty list matches nothing.',
      }),
      not: t.field({
        type: filter,
        description: 'This does not match: also where what it asks for is not known.',
      }),
      ...fields(t),
    }),
  });
}

/** What the rows of a relation must be like; `of` is what they are called, in the plural. */
export const rowsFilter = (name: string, of: string, filter: () => FilterRef): FilterRef =>
  builder.inputRef<Given>(name).implement({
    description: `The ${of} of something, by what there is among them. All that is given must hold.`,
    fields: (t) => ({
      some: t.field({
        type: filter(),
        description: `One of the ${of} at least matches; \`{}\` asks that there is one.`,
      }),
      none: t.field({
        type: filter(),
        description: `None of the ${of} matches; \`{}\` asks that there are none.`,
      }),
      count: t.field({ type: IntFilter, description: `How many ${of} there are, of any kind.` }),
    }),
  });
