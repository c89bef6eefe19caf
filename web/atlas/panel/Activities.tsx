import { useTranslation } from 'react-i18next';
import { Quoted } from '../../components/Quoted.tsx';
import { SourceLine } from '../../components/SourceLine.tsx';
import { formatPartial } from '../../i18n/dates.ts';
import { formatRow } from '../../i18n/locale.ts';
import type { CountryDetail } from '../answers.ts';

type Activity = CountryDetail['activities']['nodes'][number];

/** What ITU and others did for the country, newest first. */
export function Activities({ activities }: { readonly activities: readonly Activity[] }) {
  const { t } = useTranslation();
  return (
    <section>
      <h3 className="title">{t('panel.done')}</h3>
      {activities.length === 0 && <p className="quiet">{t('panel.nothingDone')}</p>}
      <ul className="facts">
        {activities.map((activity) => (
          <li key={activity.id}>
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
    </section>
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
