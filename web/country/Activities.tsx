import { useTranslation } from 'react-i18next';
import { Quoted } from '../components/Quoted.tsx';
import { SourceLine } from '../components/SourceLine.tsx';
import { formatPartial } from '../i18n/dates.ts';
import { formatRow } from '../i18n/locale.ts';
import type { Activity, CountryWork } from './answers.ts';
import { byYear } from './by-year.ts';

/** What ITU and others did there, on a line from the newest year to the oldest. */
export function Activities({ activities }: { readonly activities: CountryWork['activities'] }) {
  const { t } = useTranslation();
  if (activities.totalCount === 0) {
    return (
      <>
        <p>{t('panel.nothingDone')}</p>
        <p className="quiet">{t('country.activities.howTo')}</p>
      </>
    );
  }
  return (
    <ol className="years">
      {byYear(activities.nodes).map(({ year, entries }) => (
        <li key={year ?? ''}>
          <span className="year">{year ?? t('country.activities.undated')}</span>
          <ul>
            {entries.map((activity) => (
              <li key={activity.id} data-status={activity.status}>
                <strong>{t(`activityKind.${activity.kind}`)}</strong>{' '}
                <span className="quiet">
                  <About activity={activity} />
                </span>
                <span className="note">
                  <Quoted>{activity.title}</Quoted>
                </span>
                <SourceLine {...activity} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function About({ activity }: { readonly activity: Activity }) {
  const { t, i18n } = useTranslation();
  const { providers, since, until, status } = activity;
  const dates = [since, until === since ? null : until].flatMap((date) =>
    date ? [formatPartial(date, i18n.language)] : [],
  );
  const parts = [
    ...providers.nodes.map(({ name }) => name),
    dates.join(' – '),
    t(`activityStatus.${status}`),
  ];
  return formatRow(parts, i18n.language);
}
