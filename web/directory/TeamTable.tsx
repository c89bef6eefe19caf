import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { TeamRow } from './answers.ts';
import { Cell } from './cells.tsx';
import { type Column, type Sort, SORTS, startsDescending } from './columns.ts';
import type { ChangeView, DirectoryView } from './view.ts';

interface Props {
  readonly teams: readonly TeamRow[];
  readonly view: DirectoryView;
  readonly change: ChangeView;
}

/** The teams as rows, with the columns that the reader has chosen. */
export function TeamTable({ teams, view, change }: Props) {
  const { t } = useTranslation();
  return (
    // Scrolls by itself where it is too wide, so it must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="wide-table" tabIndex={0} role="region" aria-label={t('directory.title')}>
      <table className="team-table">
        <caption className="unseen">{t('directory.title')}</caption>
        <thead>
          <tr>
            <Head column="name" view={view} change={change} />
            {view.columns.map((column) => (
              <Head key={column} column={column} view={view} change={change} />
            ))}
          </tr>
        </thead>
        <tbody>
          {teams.map((team) => (
            <tr key={team.slug}>
              <th scope="row">
                <TeamName team={team} />
              </th>
              {view.columns.map((column) => (
                <td key={column} data-column={column}>
                  <Cell team={team} column={column} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The name it is known by, leading to its page, with the full one below. */
export function TeamName({ team }: { readonly team: TeamRow }) {
  return (
    <>
      <Link href={`/teams/${team.slug}`} className="team-name">
        <bdi>{team.shortName ?? team.name}</bdi>
      </Link>
      {team.shortName && team.shortName !== team.name && (
        <span className="team-full quiet">
          <bdi>{team.name}</bdi>
        </span>
      )}
    </>
  );
}

interface HeadProps extends Omit<Props, 'teams'> {
  readonly column: Column | 'name';
}

/** The head of a column; where the API can sort by it, a click does, and another turns it round. */
function Head({ column, view, change }: HeadProps) {
  const { t } = useTranslation();
  const sort: Sort | undefined = SORTS.find((one) => one === column);
  const name = t(`directory.column.${column}`);
  if (!sort) return <th scope="col">{name}</th>;
  const isSorted = view.sort === sort;
  const direction = view.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={isSorted ? direction : 'none'}>
      <button
        type="button"
        onClick={() => {
          change({
            sort,
            descending: isSorted ? !view.descending : startsDescending(sort),
          });
        }}
      >
        {name}
        <span className="arrow" aria-hidden>
          {isSorted ? (view.descending ? '↓' : '↑') : ''}
        </span>
      </button>
    </th>
  );
}
