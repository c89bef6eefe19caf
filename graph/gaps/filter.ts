import { condition, type Filter, given } from '../filter.ts';
import { GAP_KINDS, type GapKind } from '../words.ts';
import { hasGap } from './find.ts';

/** Countries that have today one at least of the gaps in `in`; only those that are named are looked for. */
export const gapFilter: Filter = (value, { row, inquiry }) => {
  const { in: wanted } = given(value);
  if (!Array.isArray(wanted)) return condition();
  const kinds = GAP_KINDS.filter((kind: GapKind) => wanted.includes(kind));
  return condition(kinds.length > 0 ? hasGap(kinds, row.item, inquiry.today, inquiry) : 'false');
};
