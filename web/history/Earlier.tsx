import { useTranslation } from 'react-i18next';
import { Failure } from '../components/Failure.tsx';
import { formatDay } from '../i18n/dates.ts';
import type { Changes } from './use-changes.ts';

interface Props {
  readonly changes: Changes;
}

/** What stands below a list of changes: how to see those before, and since when they are kept. */
export function Earlier({ changes }: Props) {
  const { t, i18n } = useTranslation();
  const { answer, failure, hasEarlier, isWaiting, rows } = changes;
  const oldest = answer.data?.oldest.nodes[0]?.at;
  const showEarlier = () => {
    if (!isWaiting) void changes.showEarlier();
  };
  return (
    <>
      {rows.length === 0 && <p className="none-known">{t('history.none')}</p>}
      {failure && <Failure error={failure} onRetry={showEarlier} />}
      {hasEarlier && (
        <button type="button" className="button" aria-disabled={isWaiting} onClick={showEarlier}>
          {t('history.earlier')}
        </button>
      )}
      <p className="quiet small">
        {oldest === undefined
          ? t('history.sinceNone')
          : t('history.since', { date: formatDay(oldest, i18n.language) })}
      </p>
    </>
  );
}
