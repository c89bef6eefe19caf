import { useDirection } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'wouter';
import { showIn } from '../i18n/index.ts';
import { rememberLanguage } from '../i18n/kept-language.ts';
import { directionOf, languageOf, LANGUAGES } from '../i18n/languages.ts';

/** In which language the pages are shown: remembered, and in the address. */
export function LanguageChoice() {
  const { t, i18n } = useTranslation();
  const { setDirection } = useDirection();
  const [, setParams] = useSearchParams();
  return (
    <select
      className="language"
      aria-label={t('nav.language')}
      value={i18n.language}
      onChange={({ currentTarget }) => {
        const language = languageOf(currentTarget.value);
        if (!language) return;
        void showIn(language).then(() => {
          setDirection(directionOf(language));
          rememberLanguage(language);
          setParams(
            (before) => {
              const params = new URLSearchParams(before);
              params.set('lang', language);
              return params;
            },
            { replace: true },
          );
        });
      }}
    >
      {LANGUAGES.map(({ code, name }) => (
        <option key={code} value={code} lang={code}>
          {name}
        </option>
      ))}
    </select>
  );
}
