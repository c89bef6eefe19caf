import { isolated } from './isolated.ts';

/** How numbers, dates and lists are written: English as the UN's, digits as in ITU's Arabic documents. */
export const localeOf = (language: string): string =>
  ({ en: 'en-GB', ar: 'ar-u-nu-latn' })[language] ?? language;

/** A list as a reader says it, without a last “and”. */
export const formatList = (parts: readonly string[], language: string): string =>
  listFormat(language).format(parts.map((part) => isolated(part, language)));

/** A thing of a list, or what stands between two of them. */
export type ListPart<Item> = { readonly item: Item } | string;

/** The same for what is no text. */
export function listParts<Item>(
  items: readonly Item[],
  language: string,
): readonly ListPart<Item>[] {
  const rest = [...items];
  const parts = listFormat(language).formatToParts(items.map(() => '…'));
  return parts.flatMap(({ type, value }): readonly ListPart<Item>[] =>
    type === 'element' ? rest.splice(0, 1).map((item) => ({ item })) : [value],
  );
}

/** Of the types of lists only this one has a comma in all of the languages, “unit” has none in Chinese. */
const listFormat = (language: string) =>
  new Intl.ListFormat(localeOf(language), { type: 'conjunction', style: 'narrow' });

/** What is said of a thing, one after the other; what there is nothing to say of is left out. */
export const formatRow = (
  parts: readonly (string | null | undefined)[],
  language: string,
): string => parts.flatMap((part) => (part ? [isolated(part, language)] : [])).join(' · ');

export const formatNumber = (value: number, language: string): string =>
  value.toLocaleString(localeOf(language));

/** A difference with its sign: +3, −2, 0. */
export const formatDifference = (value: number, language: string): string =>
  new Intl.NumberFormat(localeOf(language), { signDisplay: 'exceptZero' }).format(value);
