import { useTranslation } from 'react-i18next';
import { formatNumber } from '../i18n/locale.ts';
import type { Done } from './answers.ts';

/** What was under way in the period, by kind and by who ran it. */
export function Activities({ activities }: Pick<Done, 'activities'>) {
  const { t } = useTranslation();
  const { byKind, byProvider, awarenessCampaigns } = activities;
  if (byKind.length === 0) return <p className="quiet">{t('progress.activities.none')}</p>;
  return (
    <>
      <p>{t('progress.activities.campaigns', { count: awarenessCampaigns })}</p>
      <div className="halves">
        <Counts
          caption={t('progress.activities.byKind')}
          rows={byKind.map(({ kind, ...counts }) => ({
            name: t(`activityKind.${kind}`),
            ...counts,
          }))}
        />
        <Counts
          caption={t('progress.activities.byProvider')}
          rows={byProvider.map(({ name, activities: held, countries }) => ({
            name: name ?? t('progress.activities.nobody'),
            activities: held,
            countries,
          }))}
        />
      </div>
    </>
  );
}

interface CountsProps {
  readonly caption: string;
  readonly rows: readonly {
    readonly name: string;
    readonly activities: number;
    readonly countries: number;
  }[];
}

function Counts({ caption, rows }: CountsProps) {
  const { t, i18n } = useTranslation();
  return (
    <table className="grid counts">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col" className="number">
            {t('progress.activities.activities')}
          </th>
          <th scope="col" className="number">
            {t('progress.activities.countries')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, activities, countries }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="number">{formatNumber(activities, i18n.language)}</td>
            <td className="number">{formatNumber(countries, i18n.language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
