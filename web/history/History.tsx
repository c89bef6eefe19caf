import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Answered } from '../components/Answered.tsx';
import { QueryLink } from '../components/QueryLink.tsx';
import { Section } from '../components/Section.tsx';
import { ChangeList } from './ChangeList.tsx';
import { Earlier } from './Earlier.tsx';
import { useNames } from './names.ts';
import { CHANGES, type RevisionFilter } from './query.ts';
import { useChanges } from './use-changes.ts';

export interface HistoryProps {
  /** What the changes are about. */
  readonly of: { readonly team: string } | { readonly country: string };
}

/** What was changed of a team or a country, and of what hangs on it. */
export function History({ of }: HistoryProps) {
  const { t } = useTranslation();
  const filter: RevisionFilter =
    'team' in of ? { team: { in: [of.team] } } : { country: { in: [of.country] } };
  const changes = useChanges({ filter });
  const names = useNames(changes.rows);
  const lately = new URLSearchParams(of).toString();
  return (
    <Section anchor="history" title={t('history.title')} lead={t('history.lead')}>
      <Answered answer={changes.answer} ask={changes.ask} lines={4}>
        {() => (
          <>
            <ChangeList rows={changes.rows} names={names} />
            <Earlier changes={changes} />
          </>
        )}
      </Answered>
      <p className="change-links">
        <Link href={`/changes?${lately}`}>{t('history.follow')}</Link>
        <QueryLink query={CHANGES} variables={{ filter, since: null, before: null }} />
      </p>
    </Section>
  );
}
