import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Listed } from '../components/Listed.tsx';
import { Quoted } from '../components/Quoted.tsx';
import { SourceLine } from '../components/SourceLine.tsx';
import { Wide } from '../components/Wide.tsx';
import { useCountryName } from '../i18n/country-names.ts';
import { formatPartial } from '../i18n/dates.ts';
import type { SupportActivity } from './answers.ts';

/** How many stand there before the reader asks for all. */
const FIRST = 12;

interface Props {
  readonly activities: readonly SupportActivity[];
  /** The row and the year of the time line that are chosen. */
  readonly row: string | undefined;
  readonly year: string | undefined;
  readonly onClear: () => void;
}

/** The activities themselves, each with who ran it, for whom, and where that is known from. */
export function ActivityTable({ activities, row, year, onClear }: Props) {
  const { t } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  const sorted = activities.toSorted((a, b) =>
    (b.since ?? b.until ?? '').localeCompare(a.since ?? a.until ?? ''),
  );
  const shown = isWhole ? sorted : sorted.slice(0, FIRST);
  const about = [row, year].filter(Boolean).join(', ');
  return (
    <>
      <p className="chosen" aria-live="polite">
        {about === ''
          ? t('support.activities.count', { count: activities.length })
          : t('support.activities.chosen', { count: activities.length, about })}{' '}
        {about !== '' && (
          <button type="button" className="link" onClick={onClear}>
            {t('support.activities.clear')}
          </button>
        )}
      </p>
      <Wide label={t('support.activities.list')}>
        <table className="grid">
          <thead>
            <tr>
              <th scope="col">{t('support.activities.when')}</th>
              <th scope="col">{t('support.activities.what')}</th>
              <th scope="col">{t('support.activities.who')}</th>
              <th scope="col">{t('support.activities.forWhom')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((activity) => (
              <ActivityRow key={activity.id} activity={activity} />
            ))}
          </tbody>
        </table>
      </Wide>
      {sorted.length > shown.length && (
        <button
          type="button"
          className="link"
          onClick={() => {
            setWhole(true);
          }}
        >
          {t('support.activities.more', { count: sorted.length - shown.length })}
        </button>
      )}
    </>
  );
}

function ActivityRow({ activity }: { readonly activity: SupportActivity }) {
  const { t, i18n } = useTranslation();
  const nameOf = useCountryName();
  const { compare } = new Intl.Collator(i18n.language);
  const { kind, title, since, until, status, providers, countries } = activity;
  const dates = [since, until === since ? null : until]
    .flatMap((date) => (date ? [formatPartial(date, i18n.language)] : []))
    .join(' – ');
  const more = countries.totalCount - countries.nodes.length;
  return (
    <tr>
      <td>
        {dates === '' ? t('country.activities.undated') : dates}
        <span className="quiet status">{t(`activityStatus.${status}`)}</span>
      </td>
      <td>
        <strong>{t(`activityKind.${kind}`)}</strong> <Quoted>{title}</Quoted>
        <SourceLine {...activity} />
      </td>
      <td>
        <Listed items={providers.nodes} keyOf={({ slug }) => slug}>
          {({ name }) => <Quoted>{name}</Quoted>}
        </Listed>
      </td>
      <td>
        <Listed
          items={countries.nodes.toSorted((a, b) => compare(nameOf(a), nameOf(b)))}
          keyOf={({ iso2 }) => iso2}
        >
          {(country) => <Link href={`/countries/${country.iso2}`}>{nameOf(country)}</Link>}
        </Listed>
        {more > 0 && <> {t('support.activities.moreCountries', { count: more })}</>}
      </td>
    </tr>
  );
}
