import { useTranslation } from 'react-i18next';
import { isStale, STALE_AFTER_YEARS } from '../freshness.ts';
import { formatPartial } from '../i18n/dates.ts';

/** The date of a record, marked where it is old or missing. */
export function FreshnessMark({ asOf }: { readonly asOf: string | null }) {
  const { t, i18n } = useTranslation();
  if (!asOf) return <span className="stale">{t('age.undated')}</span>;
  const date = formatPartial(asOf, i18n.language);
  if (!isStale(asOf, new Date())) return date;
  return (
    <span className="stale" title={t('freshness.explain', { count: STALE_AFTER_YEARS })}>
      {t('freshness.stale', { date })}
    </span>
  );
}
