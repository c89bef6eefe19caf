import { useTranslation } from 'react-i18next';
import { Failure } from '../components/Failure.tsx';
import type { Question } from './answers.ts';
import { useTeamPages } from './pages.ts';
import { TeamCards } from './TeamCards.tsx';
import { TeamTable } from './TeamTable.tsx';
import { type ChangeView, type DirectoryView, isNarrowed, NOTHING_CHOSEN } from './view.ts';

interface Props {
  readonly question: Question;
  readonly view: DirectoryView;
  readonly change: ChangeView;
  readonly layout: 'list' | 'cards';
}

/** The teams that the choices take in, page by page. */
export function Teams({ question, view, change, layout }: Props) {
  const { t } = useTranslation();
  const { loaded, isWaiting, error, retry } = useTeamPages(question, view.pages);
  return (
    <div className="found" aria-busy={isWaiting}>
      <p className="found-count" role="status">
        {loaded ? t('directory.count', { count: loaded.totalCount }) : t('directory.waiting')}
      </p>
      {!loaded && !error && <div className="found-waiting" />}
      {error && <Failure error={error} onRetry={retry} />}
      {loaded && loaded.rows.length > 0 && layout === 'list' && (
        <TeamTable teams={loaded.rows} view={view} change={change} />
      )}
      {loaded && loaded.rows.length > 0 && layout === 'cards' && (
        <TeamCards teams={loaded.rows} columns={view.columns} />
      )}
      {loaded?.rows.length === 0 && <Nothing view={view} change={change} />}
      {loaded && loaded.after !== null && (
        <button
          type="button"
          className="button found-more"
          aria-disabled={isWaiting}
          onClick={() => {
            if (!isWaiting) change({ pages: loaded.pages + 1 }, { replace: true });
          }}
        >
          {t('directory.showMore', {
            shown: loaded.rows.length,
            total: loaded.totalCount,
          })}
        </button>
      )}
    </div>
  );
}

/** That there is no such team, and what to do. */
function Nothing({ view, change }: Pick<Props, 'view' | 'change'>) {
  const { t } = useTranslation();
  return (
    <div className="none">
      <p>{t('directory.none')}</p>
      <p className="quiet">{t('directory.noneHint')}</p>
      {isNarrowed(view) && (
        <button
          type="button"
          className="button"
          onClick={() => {
            change({ search: '', host: '', due: false, chosen: NOTHING_CHOSEN });
          }}
        >
          {t('directory.clear')}
        </button>
      )}
    </div>
  );
}
