import { z } from 'zod';
import { isSame, textsOf, type Values } from '../field-texts.ts';

/** What a field says before and after a change: each value as text, none where nothing is said. */
export const difference = z.object({
  field: z.string(),
  before: z.array(z.string()),
  after: z.array(z.string()),
});
export type Difference = z.output<typeof difference>;

/** The fields of these that say something else after than before. */
export const differences = (
  fields: readonly string[],
  before: Values,
  after: Values,
): readonly Difference[] =>
  fields
    .map((field) => ({
      field,
      before: [...textsOf(before, field)],
      after: [...textsOf(after, field)],
    }))
    .filter((one) => !isSame(one.before, one.after));
