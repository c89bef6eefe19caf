import { useTranslation } from 'react-i18next';
import { SourceLine } from '../components/SourceLine.tsx';
import { TeamLink } from '../components/TeamLink.tsx';
import { formatPartial } from '../i18n/dates.ts';
import type { Done, Membership } from './answers.ts';

/** Places in networks that teams gained and lost, as far as the date is known. */
export function Memberships({ memberships }: Pick<Done, 'memberships'>) {
  const { t } = useTranslation();
  const { gained, lost } = memberships;
  return (
    <>
      <p>{t('progress.memberships.gained', { count: gained.totalCount })}</p>
      <List memberships={gained.nodes} end="since" />
      <p>{t('progress.memberships.lost', { count: lost.totalCount })}</p>
      <List memberships={lost.nodes} end="until" />
    </>
  );
}

interface ListProps {
  readonly memberships: readonly Membership[];
  /** The date that counts: of the beginning or of the end. */
  readonly end: 'since' | 'until';
}

function List({ memberships, end }: ListProps) {
  const { i18n } = useTranslation();
  return (
    <ul className="facts">
      {memberships.map((membership) => {
        const { team, network, [end]: date } = membership;
        return (
          <li key={`${team.slug} ${network.slug}`}>
            <strong>
              <TeamLink team={team} />
            </strong>{' '}
            {network.shortName}{' '}
            <span className="quiet">{date && formatPartial(date, i18n.language)}</span>
            <SourceLine {...membership} />
          </li>
        );
      })}
    </ul>
  );
}
