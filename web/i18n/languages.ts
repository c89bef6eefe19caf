/** The languages of the pages, the six of the United Nations, each by its own name. */
export const LANGUAGES = [
  { code: 'en', name: 'English', direction: 'ltr' },
  { code: 'fr', name: 'Français', direction: 'ltr' },
  { code: 'es', name: 'Español', direction: 'ltr' },
  { code: 'ru', name: 'Русский', direction: 'ltr' },
  { code: 'zh', name: '中文', direction: 'ltr' },
  { code: 'ar', name: 'العربية', direction: 'rtl' },
] as const;

export type Language = (typeof LANGUAGES)[number]['code'];

/** The language that a tag names, as far as the pages have it: `fr-CA` is `fr`. */
export const languageOf = (tag: string | null | undefined): Language | undefined =>
  LANGUAGES.find(({ code }) => code === tag?.toLowerCase().split('-')[0])?.code;

/** The first of the wishes that can be met: of the address, of an earlier visit, of the browser. */
export const preferredLanguage = (wishes: readonly (string | null | undefined)[]): Language =>
  wishes.map(languageOf).find((language) => language !== undefined) ?? 'en';

/** Which way a language is written. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  LANGUAGES.find(({ code }) => code === language)?.direction ?? 'ltr';
