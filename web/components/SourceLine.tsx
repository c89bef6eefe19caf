import { useTranslation } from 'react-i18next';
import { formatPartial, yearsSince } from '../i18n/dates.ts';
import type { Said } from '../fragments/from.ts';
import { Quoted } from './Quoted.tsx';

/** Where a fact comes from, how sure it is, and how old: under every fact, everywhere. */
export function SourceLine({ source, sourceUrl, asOf, evidence }: Said) {
  const { t, i18n } = useTranslation();
  return (
    <span className="source">
      {sourceUrl ? (
        <a href={sourceUrl} rel="noreferrer" target="_blank">
          <Quoted>{source}</Quoted>
        </a>
      ) : (
        <Quoted>{source}</Quoted>
      )}
      {evidence && (
        <span className="grade" data-evidence={evidence} title={t(`evidence.explain.${evidence}`)}>
          {t(`evidence.${evidence}`)}
        </span>
      )}
      <span className="age" title={asOf ? formatPartial(asOf, i18n.language) : undefined}>
        <Age asOf={asOf} />
      </span>
    </span>
  );
}

function Age({ asOf }: { readonly asOf: string | null }) {
  const { t } = useTranslation();
  if (!asOf) return t('age.undated');
  const years = yearsSince(asOf, new Date());
  return years === 0 ? t('age.thisYear') : t('age.years', { count: years });
}
