import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { loadCountryNames } from './country-names.ts';
import type { en } from './en.ts';
import { isolated } from './isolated.ts';
import { keepForTab, keptLanguages } from './kept-language.ts';
import { directionOf, type Language, languageOf, preferredLanguage } from './languages.ts';
import { localeOf } from './locale.ts';
import { FIRST_PARTS, messagesOf, type Part } from './parts.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en };
  }
}

/** The texts of the pages, ready before the first is drawn. */
export const i18n = i18next.createInstance();
i18n.on('languageChanged', (language) => {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
});
await i18n.use(initReactI18next).init({
  lng: 'en',
  fallbackLng: 'en',
  resources: {},
  // React escapes what it shows; what is left is to keep names of another script in their own order.
  interpolation: { escape: (text) => isolated(text, i18n.language) },
});
i18n.services.formatter?.add('number', (value: unknown, language) =>
  typeof value === 'number' ? value.toLocaleString(localeOf(language ?? 'en')) : String(value),
);

/** The parts of the catalogue that the pages seen so far are written with. */
const parts = new Set(FIRST_PARTS);
const loaded = new Set<string>();

/** Brings parts in a language here; in English where nobody has translated them. */
async function bring(language: Language, wanted: Iterable<Part>): Promise<void> {
  await Promise.all(
    [...wanted].map(async (part) => {
      const file = `${language}/${part}`;
      if (loaded.has(file)) return;
      const messages = await messagesOf(language, part);
      if (messages) i18n.addResourceBundle(language, 'translation', messages, true, true);
      else await bring('en', [part]);
      loaded.add(file);
    }),
  );
}

/** Has the texts of a page ready before it is drawn. Rejects where they do not arrive. */
export async function loadTexts(wanted: readonly Part[]): Promise<void> {
  for (const part of wanted) parts.add(part);
  await bring(languageOf(i18n.language) ?? 'en', wanted);
}

/** Shows the pages in a language. Rejects where its texts do not arrive. */
export async function showIn(language: Language): Promise<void> {
  await Promise.all([bring(language, parts), loadCountryNames(language)]);
  await i18n.changeLanguage(language);
}

const ofLink = languageOf(new URLSearchParams(location.search).get('lang'));
if (ofLink) keepForTab(ofLink);
await showIn(preferredLanguage([ofLink, ...keptLanguages(), ...navigator.languages])).catch(() =>
  showIn('en'),
);
