import { useHotkeys } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { Failure } from '../components/Failure.tsx';
import { useCountryName } from '../i18n/country-names.ts';
import { QueryLink } from '../components/QueryLink.tsx';
import { Activities } from './panel/Activities.tsx';
import { Claims } from './panel/Claims.tsx';
import { Circumstances } from './panel/Circumstances.tsx';
import { Networks } from './panel/Networks.tsx';
import { StateCard } from './panel/StateCard.tsx';
import { Teams } from './panel/Teams.tsx';
import { Why } from './panel/Why.tsx';
import { COUNTRY } from './panel/query.ts';
import type { Change } from './answers.ts';
import { Because, FromTo } from './ChangeText.tsx';
import { formatDay } from '../i18n/dates.ts';

interface Props {
  readonly iso2: string;
  /** The day of the state; today without one. */
  readonly asOf: string | undefined;
  /** The other day of a comparison, and what has changed in between. */
  readonly compare: string | undefined;
  readonly change: Change | undefined;
  readonly onClose: () => void;
}

/** The chosen country: its state and why, its teams and how to reach them, and what is being done. */
export function CountryPanel({ iso2, asOf, compare, change, onClose }: Props) {
  const { t, i18n } = useTranslation();
  const variables = { iso2, asOf: asOf ?? null };
  const [{ data, error, fetching }, ask] = useQuery({ query: COUNTRY, variables });
  useHotkeys([['Escape', onClose]]);
  const title = useRef<HTMLHeadingElement>(null);
  const country = data?.country;
  const nameOf = useCountryName();
  // Of the same country the state of another day may stand until that of this one arrives.
  const isStale = !data || (country ? country.iso2 !== iso2 : fetching);
  const name = isStale || !country ? undefined : nameOf(country);
  useEffect(() => {
    if (name) title.current?.focus({ preventScroll: true });
  }, [name]);

  return (
    <aside className="panel" aria-label={t('panel.label')} aria-busy={isStale}>
      <button type="button" className="close" onClick={onClose} aria-label={t('panel.close')}>
        ×
      </button>
      {error && (
        <Failure
          error={error}
          onRetry={() => {
            ask({ requestPolicy: 'network-only' });
          }}
        />
      )}
      {!error && isStale && <p className="quiet">{t('panel.loading')}</p>}
      {!error && !isStale && !country && <p>{t('panel.notFound', { code: iso2 })}</p>}
      {!isStale && country && (
        <>
          <Circumstances country={country} />
          <h2 ref={title} tabIndex={-1}>
            {name}
          </h2>
          <StateCard coverage={country.coverage} />
          {asOf && (
            <p className="quiet">
              {t('panel.onDay', {
                date: formatDay(country.coverage.asOf, i18n.language),
                why: t('panel.why'),
              })}
            </p>
          )}
          {compare && (
            <section>
              <h3 className="title">{t('compare.title')}</h3>
              {change ? (
                <>
                  <FromTo change={change} />
                  <Because change={change} />
                </>
              ) : (
                <p className="quiet">
                  {t('compare.same', { date: formatDay(compare, i18n.language) })}
                </p>
              )}
            </section>
          )}
          <Why coverage={country.coverage} />
          <Teams country={country} />
          <Activities activities={country.activities.nodes} />
          <Networks country={country} />
          <Claims claims={country.claims.nodes} />
          <p className="panel-foot">
            <Link href={`/countries/${country.iso2}`}>{t('panel.open')}</Link> ·{' '}
            <QueryLink query={COUNTRY} variables={variables} />
          </p>
        </>
      )}
    </aside>
  );
}
