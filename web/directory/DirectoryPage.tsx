import '../styles/directory.css';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../components/Page.tsx';
import { QueryLink } from '../components/QueryLink.tsx';
import type { Question } from './answers.ts';
import { ActiveFilters } from './ActiveFilters.tsx';
import { csvAddress } from './export.ts';
import { Facets } from './Facets.tsx';
import { questionOf } from './filter.ts';
import { PAGE } from './pages.ts';
import { TEAMS } from './query.ts';
import { Teams } from './Teams.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useDirectoryView } from './view.ts';

/** Find a team, and whom to call. */
export function DirectoryPage() {
  const { t } = useTranslation();
  const [view, change] = useDirectoryView();
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const isNarrow = useMediaQuery('(max-width: 820px)', false, { getInitialValueInEffect: false });
  const [isOpen, setOpen] = useState(false);
  const layout = view.layout ?? (isNarrow ? 'cards' : 'list');
  const question = useSame(questionOf(view, today));

  return (
    <Page
      isWide
      title={t('directory.title')}
      lead={t('directory.lead')}
      actions={
        <>
          <a href={csvAddress(question)} download>
            {t('directory.csv')}
          </a>
          <QueryLink query={TEAMS} variables={{ ...question, first: PAGE }} />
        </>
      }
    >
      <div className="directory">
        <div className="directory-side">
          {isNarrow && (
            <button
              type="button"
              className="button"
              aria-expanded={isOpen}
              onClick={() => {
                setOpen(!isOpen);
              }}
            >
              {isOpen ? t('directory.hideFilters') : t('directory.showFilters')}
            </button>
          )}
          {(isOpen || !isNarrow) && <Facets view={view} change={change} today={today} />}
        </div>
        <div className="directory-main">
          <Toolbar view={view} change={change} layout={layout} />
          <ActiveFilters view={view} change={change} />
          <Teams question={question} view={view} change={change} layout={layout} />
        </div>
      </div>
    </Page>
  );
}

/** The same object as long as it says the same: what is loaded belongs to it. */
function useSame(question: Question): Question {
  const [same, setSame] = useState(question);
  if (JSON.stringify(same) === JSON.stringify(question)) return same;
  setSame(question);
  return question;
}
