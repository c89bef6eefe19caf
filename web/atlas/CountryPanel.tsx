import { useHotkeys } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
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
import { COUNTRY } from './query.ts';

interface Props {
  readonly iso2: string;
  readonly onClose: () => void;
}

/** The chosen country: its state and why, its teams and how to reach them, and what is being done. */
export function CountryPanel({ iso2, onClose }: Props) {
  const { t } = useTranslation();
  const [{ data, error, fetching }, ask] = useQuery({ query: COUNTRY, variables: { iso2 } });
  useHotkeys([['Escape', onClose]]);
  const title = useRef<HTMLHeadingElement>(null);
  const country = data?.country;
  const nameOf = useCountryName();
  const isStale = fetching || (country && country.iso2 !== iso2);
  const name = isStale || !country ? undefined : nameOf(country);
  useEffect(() => {
    if (name) title.current?.focus({ preventScroll: true });
  }, [name]);

  return (
    <aside className="panel" aria-label={t('panel.label')} aria-busy={Boolean(isStale)}>
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
      {!error && !isStale && data && !country && <p>{t('panel.notFound', { code: iso2 })}</p>}
      {!isStale && country && (
        <>
          <Circumstances country={country} />
          <h2 ref={title} tabIndex={-1}>
            {name}
          </h2>
          <StateCard coverage={country.coverage} />
          <Why coverage={country.coverage} />
          <Teams country={country} />
          <Activities activities={country.activities.nodes} />
          <Networks country={country} />
          <Claims claims={country.claims.nodes} />
          <p className="panel-foot">
            <QueryLink query={COUNTRY} variables={{ iso2 }} />
          </p>
        </>
      )}
    </aside>
  );
}
