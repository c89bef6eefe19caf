import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { loadCountryNames } from './country-names.ts';
import { en } from './en.ts';
import { directionOf, type Language, preferredLanguage } from './languages.ts';
import { localeOf } from './locale.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en };
  }
}

const STORED = 'atlas-language';

/** Only the catalogue in use is loaded; what it lacks is shown in English. */
const CATALOGUES: Readonly<
  Record<Exclude<Language, 'en'>, () => Promise<{ readonly messages: object }>>
> = {
  fr: () => import('./fr.ts'),
  es: () => import('./es.ts'),
  ru: () => import('./ru.ts'),
  zh: () => import('./zh.ts'),
  ar: () => import('./ar.ts'),
};

/** The texts of the pages, ready before the first is drawn. */
export const i18n = i18next.createInstance();
i18n.on('languageChanged', (language) => {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
});
await i18n.use(initReactI18next).init({
  lng: 'en',
  fallbackLng: 'en',
  resources: { en: { translation: en } },
  // React escapes what it shows.
  interpolation: { escapeValue: false },
});
i18n.services.formatter?.add('number', (value: unknown, language) =>
  typeof value === 'number' ? value.toLocaleString(localeOf(language ?? 'en')) : String(value),
);

/** Shows the pages in a language. Rejects where its texts do not arrive. */
export async function showIn(language: Language): Promise<void> {
  if (language !== 'en' && !i18n.hasResourceBundle(language, 'translation')) {
    const [{ messages }] = await Promise.all([CATALOGUES[language](), loadCountryNames(language)]);
    i18n.addResourceBundle(language, 'translation', messages);
  }
  await i18n.changeLanguage(language);
}

/** Keeps the reader's choice of a language for later visits, as far as the browser allows it. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(STORED, language);
  } catch {
    // A browser that keeps nothing still shows the language now.
  }
}

function rememberedLanguage(): string | null {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null;
  }
}

const wished = new URLSearchParams(location.search).get('lang');
await showIn(preferredLanguage([wished, rememberedLanguage(), ...navigator.languages])).catch(() =>
  i18n.changeLanguage('en'),
);
