import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Answered } from '../components/Answered.tsx';
import { Wide } from '../components/Wide.tsx';
import { ActivityTable } from './ActivityTable.tsx';
import type { SupportActivity } from './answers.ts';
import { ACTIVITIES } from './query.ts';
import { NO_YEAR, timeLine, yearsOf } from './time-line.ts';
import { type ChangeSupport, countryFilter, ROWS, type SupportView } from './view.ts';

interface Props {
  readonly view: SupportView;
  readonly change: ChangeSupport;
}

/** Activities by year: a table that is the picture too, and what is in the field that is chosen. */
export function TimeLine({ view, change }: Props) {
  const { t, i18n } = useTranslation();
  const countries = countryFilter(view);
  const filter = Object.keys(countries).length > 0 ? { countries: { some: countries } } : {};
  const [answer, ask] = useQuery({ query: ACTIVITIES, variables: { filter } });
  const namesOf = ({ kind, providers }: SupportActivity) =>
    view.rows === 'kind'
      ? [{ key: kind, name: t(`activityKind.${kind}`) }]
      : providers.nodes.map(({ slug, name }) => ({ key: slug, name }));
  return (
    <>
      <div className="choices" role="group" aria-label={t('support.activities.rows')}>
        {ROWS.map((rows) => (
          <button
            key={rows}
            type="button"
            className="chip"
            aria-pressed={view.rows === rows}
            onClick={() => {
              change({ rows, row: undefined });
            }}
          >
            {t(`support.activities.by.${rows}`)}
          </button>
        ))}
      </div>
      <Answered answer={answer} ask={ask} lines={20}>
        {({ activities }) => {
          if (activities.totalCount === 0) {
            return <p className="empty">{t('support.activities.none')}</p>;
          }
          const lines = timeLine(activities.nodes, namesOf, i18n.language);
          const chosen = activities.nodes.filter(
            (activity) =>
              (view.year === undefined || yearsOf(activity).includes(view.year)) &&
              (view.row === undefined || namesOf(activity).some(({ key }) => key === view.row)),
          );
          return (
            <>
              <Lines lines={lines} view={view} change={change} />
              <ActivityTable
                activities={chosen}
                row={lines.rows.find(({ key }) => key === view.row)?.name}
                year={view.year === NO_YEAR ? t('country.activities.undated') : view.year}
                onClear={() => {
                  change({ row: undefined, year: undefined });
                }}
              />
            </>
          );
        }}
      </Answered>
    </>
  );
}

function Lines({ lines, view, change }: Props & { readonly lines: ReturnType<typeof timeLine> }) {
  const { t } = useTranslation();
  const { columns, rows } = lines;
  const most = Math.max(1, ...rows.flatMap(({ counts }) => [...counts.values()]));
  const nameOf = (year: string) => (year === NO_YEAR ? t('country.activities.undated') : year);
  return (
    <Wide label={t('support.activities.caption')}>
      <table className="activity-years">
        <caption>{t('support.activities.caption')}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((year) => (
              <th key={year} scope="col">
                {nameOf(year)}
              </th>
            ))}
            <th scope="col">{t('support.activities.all')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, counts, total }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {columns.map((year) => {
                const count = counts.get(year) ?? 0;
                const isChosen = view.row === key && view.year === year;
                return (
                  <td key={year}>
                    {count > 0 && (
                      <button
                        type="button"
                        aria-pressed={isChosen}
                        aria-label={t('support.activities.cell', {
                          count,
                          name,
                          year: nameOf(year),
                        })}
                        style={{ '--part': Math.sqrt(count / most) }}
                        onClick={() => {
                          change(
                            isChosen ? { row: undefined, year: undefined } : { row: key, year },
                          );
                        }}
                      >
                        <span>{count}</span>
                      </button>
                    )}
                  </td>
                );
              })}
              <td className="number">{total}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}
