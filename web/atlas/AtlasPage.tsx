import { useDocumentTitle } from '@mantine/hooks';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Failure } from '../components/Failure.tsx';
import { Counted } from './Counted.tsx';
import { CountryPanel } from './CountryPanel.tsx';
import { CountryTable } from './CountryTable.tsx';
import { GroupFilter } from './GroupFilter.tsx';
import { Headline } from './Headline.tsx';
import { Legend } from './Legend.tsx';
import { COUNTRIES, TOTALS } from './query.ts';
import { RegionList } from './RegionList.tsx';
import { Stage } from './Stage.tsx';
import { type AtlasView, type ChangeView, useAtlasView } from './view.ts';
import type { AtlasCountry } from './answers.ts';

const NO_COUNTRIES: readonly AtlasCountry[] = [];

/** Where a national CIRT is still absent, how we know, and what is being done about it. */
export function AtlasPage() {
  const { t } = useTranslation();
  useDocumentTitle(t('page.title', { page: t('nav.atlas') }));
  const [view, change] = useAtlasView();
  const [{ data, error }, ask] = useQuery({ query: COUNTRIES });
  const countries = data?.countries.nodes ?? NO_COUNTRIES;
  const isShown = useCallback((country: AtlasCountry) => matches(view, country), [view]);
  const onSelect = useCallback(
    (country: string | undefined) => {
      change({ country });
    },
    [change],
  );

  return (
    <main className="atlas" data-panel={view.country !== undefined || undefined}>
      <Summary view={view} change={change} />
      <div className="middle" id="content" tabIndex={-1}>
        <LayoutSwitch view={view} change={change} />
        {error && (
          <Failure
            error={error}
            onRetry={() => {
              ask({ requestPolicy: 'network-only' });
            }}
          />
        )}
        {!error && view.layout === 'map' && (
          <>
            <Stage
              countries={countries}
              isShown={isShown}
              selected={view.country}
              onSelect={onSelect}
            />
            <p className="caveat">{t('view.caveat')}</p>
          </>
        )}
        {data && view.layout === 'table' && (
          <CountryTable
            countries={countries.filter(isShown)}
            selected={view.country}
            onSelect={onSelect}
            onClear={() => {
              change({ region: undefined, groups: [], states: [] });
            }}
          />
        )}
      </div>
      {view.country && (
        <CountryPanel
          iso2={view.country}
          onClose={() => {
            change({ country: undefined });
          }}
        />
      )}
    </main>
  );
}

/** Whether the choices take in a country. */
function matches({ region, groups, states }: AtlasView, country: AtlasCountry): boolean {
  return (
    (!region || country.region.code === region) &&
    (groups.length === 0 || country.developmentGroups.some((group) => groups.includes(group))) &&
    (states.length === 0 || states.includes(country.coverage.state))
  );
}

interface Choices {
  readonly view: AtlasView;
  readonly change: ChangeView;
}

/** The totals and the choices, from the API under the same filter as the map. */
function Summary({ view, change }: Choices) {
  const withinGroups = view.groups.length > 0 ? { developmentGroup: { in: [...view.groups] } } : {};
  const filter = { ...withinGroups, ...(view.region && { region: { in: [view.region] } }) };
  const [{ data, error }, ask] = useQuery({ query: TOTALS, variables: { filter, withinGroups } });
  if (error && !data) {
    return (
      <div className="summary">
        <Failure
          error={error}
          onRetry={() => {
            ask({ requestPolicy: 'network-only' });
          }}
        />
      </div>
    );
  }
  if (!data) return <div className="summary" aria-busy />;
  return (
    <div className="summary">
      <Headline totals={data.total} view={view} />
      <Legend states={data.total.total.states} view={view} change={change} />
      <RegionList byRegion={data.byRegion} view={view} change={change} />
      <GroupFilter view={view} change={change} />
      <Counted totals={data.total} />
    </div>
  );
}

function LayoutSwitch({ view, change }: Choices) {
  const { t } = useTranslation();
  return (
    <div className="switch" role="group" aria-label={t('view.label')}>
      {(['map', 'table'] as const).map((layout) => (
        <button
          key={layout}
          type="button"
          aria-pressed={view.layout === layout}
          onClick={() => {
            change({ layout });
          }}
        >
          {t(`view.${layout}`)}
        </button>
      ))}
    </div>
  );
}
