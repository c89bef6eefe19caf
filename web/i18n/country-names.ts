import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from './languages.ts';

/** Names by ISO 3166-1 code. */
export type Names = Readonly<Record<string, string>>;

/** A list may have several names for a country, the usual one first. */
type Several = Readonly<Record<string, string | readonly string[]>>;
type List = Promise<{ readonly default: { readonly countries: Several } }>;
type Corrections = Promise<{ readonly UN_NAMES: Names }>;

/** Where the names of a language stand, and what the UN calls otherwise; English ones come from the API. */
const LISTS: Readonly<
  Record<Exclude<Language, 'en'>, () => readonly [list: List, un: Corrections]>
> = {
  fr: () => [import('i18n-iso-countries/langs/fr.json'), import('./un-names/fr.ts')],
  es: () => [import('i18n-iso-countries/langs/es.json'), import('./un-names/es.ts')],
  ru: () => [import('i18n-iso-countries/langs/ru.json'), import('./un-names/ru.ts')],
  zh: () => [import('i18n-iso-countries/langs/zh.json'), import('./un-names/zh.ts')],
  ar: () => [import('i18n-iso-countries/langs/ar.json'), import('./un-names/ar.ts')],
};

const loaded = new Map<string, Names>();

/** Brings the names of a language here, so that pages can be drawn with them. */
export async function loadCountryNames(language: Language): Promise<void> {
  if (language === 'en' || loaded.has(language)) return;
  const [list, { UN_NAMES }] = await Promise.all(LISTS[language]());
  const usual = Object.entries(list.default.countries).flatMap(([iso2, names]) => {
    const name = typeof names === 'string' ? names : names[0];
    return name === undefined ? [] : [[iso2, name] as const];
  });
  loaded.set(language, { ...Object.fromEntries(usual), ...UN_NAMES });
}

/** All names of a language; none where the API's are used. */
export const namesIn = (language: string): Names => loaded.get(language) ?? {};

interface Named {
  readonly iso2: string;
  /** In English, as the API has it. */
  readonly name: string;
}

/** A country's name in a language; the API's where the language has none. */
export function countryName({ iso2, name }: Named, language: string): string {
  return loaded.get(language)?.[iso2] ?? name;
}

/** How countries are called in the reader's language. */
export function useCountryName(): (country: Named) => string {
  const { language } = useTranslation().i18n;
  return useCallback((country) => countryName(country, language), [language]);
}
