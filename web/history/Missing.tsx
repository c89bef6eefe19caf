import { useTranslation } from 'react-i18next';

/** Instead of a part that did not arrive: the rest of the page goes on. */
export function Missing() {
  const { t } = useTranslation();
  return <p role="alert">{t('error.other')}</p>;
}
