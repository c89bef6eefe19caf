/** How numbers, dates and lists are written: English as the UN's, digits as in ITU's Arabic documents. */
export const localeOf = (language: string): string =>
  ({ en: 'en-GB', ar: 'ar-u-nu-latn' })[language] ?? language;

/** A list as a reader says it, without a last “and”. */
export const formatList = (parts: readonly string[], language: string): string =>
  new Intl.ListFormat(localeOf(language), { type: 'unit', style: 'short' }).format(parts);

export const formatNumber = (value: number, language: string): string =>
  value.toLocaleString(localeOf(language));

/** A difference with its sign: +3, −2, 0. */
export const formatDifference = (value: number, language: string): string =>
  new Intl.NumberFormat(localeOf(language), { signDisplay: 'exceptZero' }).format(value);
