import { useTranslation } from 'react-i18next';
import { isStale, STALE_AFTER_YEARS } from '../freshness.ts';
import type { TeamDetail } from './answers.ts';

/** What a reader must know before he relies on the record. */
export function Notices({ team }: { readonly team: TeamDetail }) {
  const { t } = useTranslation();
  const { status, evidence, asOf } = team;
  const notices = [
    ...(status === 'ACTIVE' ? [] : [t(`team.notice.${status}`)]),
    ...(evidence === 'UNVERIFIED' ? [t('team.notice.evidence')] : []),
    ...(asOf && isStale(asOf, new Date())
      ? [t('team.notice.stale', { count: STALE_AFTER_YEARS })]
      : []),
    ...(asOf ? [] : [t('team.notice.undated')]),
  ];
  if (notices.length === 0) return null;
  return (
    <ul className="notices" aria-label={t('team.notice.label')}>
      {notices.map((notice) => (
        <li key={notice}>{notice}</li>
      ))}
    </ul>
  );
}
