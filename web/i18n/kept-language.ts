import type { Language } from './languages.ts';

const STORED = 'atlas-language';

/** What the browser keeps, as far as it keeps anything: a reader who forbids it still sees the language now. */
function allowed<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}

/** The languages that were kept: that of this tab, then that of the reader. */
export const keptLanguages = (): readonly (string | null)[] => [
  allowed(() => sessionStorage.getItem(STORED)),
  allowed(() => localStorage.getItem(STORED)),
];

/** Keeps the language of a shared link for as long as the tab is open: it is no choice of the reader. */
export function keepForTab(language: Language): void {
  allowed(() => {
    sessionStorage.setItem(STORED, language);
  });
}

/** Keeps the reader's choice of a language for later visits, and for this tab over that of a link. */
export function rememberLanguage(language: Language): void {
  keepForTab(language);
  allowed(() => {
    localStorage.setItem(STORED, language);
  });
}
