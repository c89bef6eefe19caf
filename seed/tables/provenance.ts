import { EVIDENCE } from '../../graph/words.ts';
import { oneOf, required, start, text, url } from '../columns.ts';
import type { Columns } from '../table.ts';

/** Who says so, where, how well it is known and when it was said: the columns of every fact. */
export const provenance = {
  source: required(text),
  sourceUrl: url,
  evidence: required(oneOf(...EVIDENCE)),
  asOf: start,
  note: text,
} satisfies Columns;
