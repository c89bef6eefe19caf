import type { Given } from '../../graph/filter.ts';
import { builder } from '../builder.ts';

const rule = 'All that is given must hold; what is null is as if it were not there.';

export const KeyFilter = builder.inputType('KeyFilter', {
  description: `A code or slug, compared letter by letter. ${rule}`,
  fields: (t) => ({
    in: t.stringList({ description: 'It is one of these. An empty list matches nothing.' }),
  }),
});

export const TextFilter = builder.inputType('TextFilter', {
  description: `A text compared. ${rule}`,
  fields: (t) => ({
    in: t.stringList({
      description: 'It is one of these, letter by letter. An empty list matches nothing.',
    }),
    contains: t.string({ description: 'It has this in it, in any case.' }),
    startsWith: t.string({ description: 'It starts with this, in any case.' }),
    isNull: t.boolean({ description: 'Whether nobody says it.' }),
  }),
});

export const TagFilter = builder.inputType('TagFilter', {
  description: `A list of texts compared. ${rule}`,
  fields: (t) => ({
    in: t.stringList({
      description: 'One of them at least is one of these. An empty list matches nothing.',
    }),
    isNull: t.boolean({ description: 'Whether there is none.' }),
  }),
});

export const DateFilter = builder.inputType('DateFilter', {
  description:
    'A date compared with days. One that is known in part counts as the first day that it may ' +
    'mean, an `until` as the last: a `since` of 2008 is compared as 2008-01-01, an `until` of 2008 ' +
    `as 2008-12-31. One that is not known is in no range. ${rule}`,
  fields: (t) => ({
    gte: t.field({ type: 'Date', description: 'It is this day or a later one.' }),
    gt: t.field({ type: 'Date', description: 'It is later than this day.' }),
    lte: t.field({ type: 'Date', description: 'It is this day or an earlier one.' }),
    lt: t.field({ type: 'Date', description: 'It is earlier than this day.' }),
    isNull: t.boolean({ description: 'Whether nobody says it.' }),
  }),
});

export const IntFilter = builder.inputType('IntFilter', {
  description: `A whole number compared. ${rule}`,
  fields: (t) => ({
    in: t.intList({ description: 'It is one of these. An empty list matches nothing.' }),
    gte: t.int({ description: 'It is this or more.' }),
    gt: t.int({ description: 'It is more than this.' }),
    lte: t.int({ description: 'It is this or less.' }),
    lt: t.int({ description: 'It is less than this.' }),
  }),
});

type EnumRef = ReturnType<typeof builder.enumType>;
type FilterInput = ReturnType<typeof builder.inputRef<Given>>;
export type FilterRef = ReturnType<FilterInput['implement']>;
export type FilterFields = Parameters<FilterInput['implement']>[0]['fields'];

/** The comparison of a word from a closed list. */
export const wordFilter = (name: string, words: EnumRef): FilterRef =>
  builder.inputRef<Given>(name).implement({
    description: `A word compared. ${rule}`,
    fields: (t) => ({
      in: t.field({
        type: [words],
        description: 'It is one of these. An empty list matches nothing.',
      }),
    }),
  });

/** The comparison of a list of words from a closed list. */
export const wordsFilter = (name: string, words: EnumRef): FilterRef =>
  builder.inputRef<Given>(name).implement({
    description: `A list of words compared. ${rule}`,
    fields: (t) => ({
      in: t.field({
        type: [words],
        description: 'One of them at least is one of these. An empty list matches nothing.',
      }),
      isNull: t.boolean({ description: 'Whether there is none.' }),
    }),
  });
