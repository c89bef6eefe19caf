import { useTranslation } from 'react-i18next';
import type { TeamRow } from './answers.ts';
import { Cell } from './cells.tsx';
import type { Column } from './columns.ts';
import { TeamName } from './TeamTable.tsx';

interface Props {
  readonly teams: readonly TeamRow[];
  readonly columns: readonly Column[];
}

/** The same teams, each on a card of its own. */
export function TeamCards({ teams, columns }: Props) {
  const { t } = useTranslation();
  return (
    <ul className="team-cards" aria-label={t('directory.title')}>
      {teams.map((team) => (
        <li key={team.slug} className="team-card">
          <h2>
            <TeamName team={team} />
          </h2>
          <dl>
            {columns
              .filter((column) => isKnown(team, column))
              .map((column) => (
                <div key={column}>
                  <dt>{t(`directory.column.${column}`)}</dt>
                  <dd>
                    <Cell team={team} column={column} />
                  </dd>
                </div>
              ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

/** A card leaves out what nobody says; that there is no contact is worth a line. */
function isKnown(team: TeamRow, column: Column): boolean {
  switch (column) {
    case 'country':
      return Boolean(team.country ?? team.scope);
    case 'constituency':
      return team.constituencies.length > 0;
    case 'networks':
      return team.memberships.nodes.length > 0;
    case 'sectors':
      return team.sectors.nodes.length > 0;
    case 'host':
      return Boolean(team.host);
    case 'languages':
      return team.languages.length > 0;
    case 'since':
      return Boolean(team.since);
    default:
      return true;
  }
}
