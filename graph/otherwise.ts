import { z } from 'zod';
import { isSame, textsOf } from './field-texts.ts';
import type { Expression } from './shape.ts';

/** What the import says of a field of a fact that somebody has changed by hand: that stands, and this beside it. */
const otherValue = z.object({
  field: z.string(),
  value: z.array(z.string()),
  source: z.string(),
  sourceUrl: z.string().nullable(),
  asOf: z.string().nullable(),
});
export type OtherValueRow = z.output<typeof otherValue>;

/** How it stands in the graph: the property `imported`, as JSON text. */
const imported = z.array(otherValue);
export const importedText = (values: readonly OtherValueRow[]): string | null =>
  values.length > 0 ? JSON.stringify(values) : null;

const stored = z.tuple([z.string(), z.record(z.string(), z.unknown())]);

/** What the import says otherwise of a fact, as far as nobody has put it right meanwhile. */
export const otherwiseOf = (from: string): Required<Pick<Expression, 'cypher' | 'read'>> => ({
  cypher: `CASE WHEN ${from}.imported IS NOT NULL THEN [${from}.imported, properties(${from})] END`,
  read: (value) => {
    if (value === null) return [];
    const [text, now] = stored.parse(value);
    return imported
      .parse(JSON.parse(text))
      .filter(({ field, value: other }) => !(field in now) || !isSame(textsOf(now, field), other));
  },
});
