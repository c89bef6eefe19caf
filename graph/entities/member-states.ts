import { given } from '../filter.ts';
import type { Inquiry } from '../inquiry.ts';
import { sourceOf, whereOf } from '../list.ts';
import { countries } from './country-list.ts';

/**
 * Clauses that bind each country that matches a `CountryFilter` to `variable`, once: Member States
 * alone, unless the filter itself says otherwise.
 */
export function eachMemberState(variable: string, filter: unknown, inquiry: Inquiry): string {
  const asked = given(filter);
  const args = { filter: { ...asked, memberState: asked['memberState'] ?? true } };
  const { row, match, conditions, repeats } = sourceOf(countries, { from: '', args, inquiry });
  const once = repeats ? 'DISTINCT ' : '';
  return `${match} ${whereOf(conditions)} WITH ${once}${row.item} AS ${variable}`;
}
