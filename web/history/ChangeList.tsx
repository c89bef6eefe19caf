import '../styles/history.css';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../i18n/dates.ts';
import { groupsOf } from './groups.ts';
import type { NamesOf } from './names.ts';
import { OneChange } from './OneChange.tsx';
import type { RevisionRow } from './query.ts';

interface Props {
  readonly rows: readonly RevisionRow[];
  readonly names: NamesOf;
  /** Those that came in while the reader looked on. */
  readonly fresh?: readonly RevisionRow[];
}

/** Changes under the moment and the role in which they were made together. */
export function ChangeList({ rows, names, fresh = [] }: Props) {
  const { i18n } = useTranslation();
  return (
    <ol className="changes">
      {groupsOf(rows).map(({ write, rows: [newest, ...rest] }) => (
        <li key={`${write} ${newest.id}`} data-fresh={fresh.includes(newest) || undefined}>
          <p className="change-head">
            <time dateTime={newest.at}>{formatInstant(newest.at, i18n.language)}</time>
            <Who row={newest} />
          </p>
          <ul>
            {[newest, ...rest].map((row) => (
              <li key={row.id}>
                <OneChange row={row} names={names} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

/** In which role, and who it was where the reader may know. */
function Who({ row: { role, by } }: { readonly row: RevisionRow }) {
  const { t } = useTranslation();
  const who = useRoleName()(role);
  return (
    <span className="quiet">
      {who}
      {by && (
        <>
          {' '}
          <bdi>({t('history.by', { who: by })})</bdi>
        </>
      )}
    </span>
  );
}

/** What the roles are called in which something is changed. */
export function useRoleName(): (role: RevisionRow['role']) => string {
  const { t } = useTranslation();
  return (role) => {
    if (role === 'IMPORT') return t('history.imported');
    return role === 'ANONYMOUS' ? t('history.anonymous') : t(`account.role.${role}`);
  };
}
