import '../styles/history.css';
import { useTranslation } from 'react-i18next';
import { Answered } from '../components/Answered.tsx';
import { Page } from '../components/Page.tsx';
import { QueryLink } from '../components/QueryLink.tsx';
import { ShareButton } from '../components/ShareButton.tsx';
import { ChangeList } from '../history/ChangeList.tsx';
import { Earlier } from '../history/Earlier.tsx';
import { useNames } from '../history/names.ts';
import { CHANGES } from '../history/query.ts';
import { type Question, useChanges } from '../history/use-changes.ts';
import { Filters } from './Filters.tsx';
import { Live } from './Live.tsx';
import { filterOf, useChangesView } from './view.ts';

/** Every change of the directory: what was changed lately, and what is being changed. */
export function ChangesPage() {
  const { t } = useTranslation();
  const [view, change] = useChangesView();
  const filter = filterOf(view);
  const since = view.since && `${view.since}T00:00:00Z`;
  return (
    <Page
      title={t('changes.title')}
      lead={t('changes.lead')}
      actions={
        <>
          <ShareButton />
          <QueryLink query={CHANGES} variables={{ filter, since: since ?? null, before: null }} />
        </>
      }
    >
      <Filters view={view} change={change} />
      <Listed key={JSON.stringify(view)} filter={filter} since={since} />
    </Page>
  );
}

/** The changes that match, with those that come in above them. */
function Listed({ filter, since }: Question) {
  const changes = useChanges({ filter, since });
  const names = useNames(changes.rows);
  return (
    <Answered answer={changes.answer} ask={changes.ask} lines={20}>
      {() => (
        <>
          <Live filter={filter} changes={changes} />
          <ChangeList rows={changes.rows} names={names} fresh={changes.live} />
          <Earlier changes={changes} />
        </>
      )}
    </Answered>
  );
}
