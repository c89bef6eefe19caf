import { useDocumentTitle } from '@mantine/hooks';
import { lazy, type ReactNode, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient, useQuery } from 'urql';
import { Failure } from '../components/Failure.tsx';
import { countryName } from '../i18n/country-names.ts';
import type { AtlasCountry, Totals } from './answers.ts';
import { useComparison } from './comparison.ts';
import { Counted } from './Counted.tsx';
import { ClusterLegend } from './ClusterLegend.tsx';
import { CountryTable } from './CountryTable.tsx';
import { Difference } from './Difference.tsx';
import { EvidenceFilter } from './EvidenceFilter.tsx';
import { addressOf } from './export/address.ts';
import { GroupFilter } from './GroupFilter.tsx';
import { Headline } from './Headline.tsx';
import { LayoutSwitch } from './LayoutSwitch.tsx';
import { Legend } from './Legend.tsx';
import { COUNTRIES, HISTORY, NETWORKS, TOTALS } from './query.ts';
import { RegionList } from './RegionList.tsx';
import { ShareMenu } from './ShareMenu.tsx';
import { type Picture, Stage } from './Stage.tsx';
import { bestEvidence } from './table-rows.ts';
import { FIRST_DAY, today } from './time.ts';
import { TimeLine } from './TimeLine.tsx';
import { type AtlasView, type ChangeView, useAtlasView } from './view.ts';

const NO_COUNTRIES: readonly AtlasCountry[] = [];
const AGAIN = { requestPolicy: 'network-only' } as const;

/** Loaded when the first country is opened. */
const CountryPanel = lazy(async () => ({
  default: (await import('./CountryPanel.tsx')).CountryPanel,
}));

/** Where a national CIRT is still absent, how we know, and what is being done about it. */
export function AtlasPage() {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  useDocumentTitle(t('page.title', { page: t('nav.atlas') }));
  const [view, change] = useAtlasView();
  const variables = { asOf: view.asOf ?? null };
  const [{ data, error, fetching }, ask] = useQuery({ query: COUNTRIES, variables });
  const countries = useMemo(
    () =>
      (data?.countries.nodes ?? NO_COUNTRIES).map((country) => ({
        ...country,
        name: countryName(country, language),
      })),
    [data, language],
  );
  const isShown = useCallback((country: AtlasCountry) => matches(view, country), [view]);
  const shown = useMemo(() => countries.filter(isShown), [countries, isShown]);
  const onSelect = useCallback(
    (country: string | undefined) => {
      change({ country });
    },
    [change],
  );
  const filters = filtersOf(view);
  const [{ data: totals, error: totalsError, fetching: isCounting }, askTotals] = useQuery({
    query: TOTALS,
    variables: { ...variables, ...filters },
  });
  const comparison = useComparison(view, filters);
  const [{ data: known }] = useQuery({ query: NETWORKS, pause: view.layout !== 'networks' });
  const networks = known?.networks.nodes;
  const [{ data: history }] = useQuery({
    query: HISTORY,
    variables: { from: FIRST_DAY, to: today(), filter: filters.filter },
    // What the reader came for goes first.
    pause: !data || !totals,
  });
  const client = useClient();
  const prefetch = useCallback(
    (day: string | undefined) => {
      const next = { asOf: day ?? null };
      void client.query(COUNTRIES, next).toPromise();
      void client.query(TOTALS, { ...next, ...filtersOf(view) }).toPromise();
    },
    [client, view],
  );
  const [hasFailed, setFailed] = useState(false);
  const picture = useRef<{ readonly take: () => Picture | undefined }>(null);
  const layout = hasFailed ? 'table' : view.layout;

  return (
    <main
      className="atlas"
      data-panel={view.country !== undefined || undefined}
      data-embedded={view.isEmbedded || undefined}
    >
      <Summary
        view={view}
        change={change}
        totals={totals}
        error={
          totalsError &&
          !totals && (
            <Failure
              error={totalsError}
              onRetry={() => {
                askTotals(AGAIN);
              }}
            />
          )
        }
      >
        {comparison && <Difference {...comparison} />}
      </Summary>
      <div className="middle" id="content" tabIndex={-1}>
        {!view.isEmbedded && (
          <div className="tools">
            <LayoutSwitch layout={layout} change={change} />
            <ShareMenu
              view={view}
              shown={shown}
              takePicture={layout === 'table' ? undefined : () => picture.current?.take()}
            />
          </div>
        )}
        {error && (
          <Failure
            error={error}
            onRetry={() => {
              ask(AGAIN);
            }}
          />
        )}
        {hasFailed && (
          <p className="stage-note" role="status">
            {t('view.noGraph')}
          </p>
        )}
        {!error && layout !== 'table' && (
          <>
            <div className="picture">
              <Stage
                countries={countries}
                layout={layout}
                networks={networks}
                isShown={isShown}
                changed={comparison?.changed}
                selected={view.country}
                onSelect={onSelect}
                onFailure={() => {
                  setFailed(true);
                }}
                picture={picture}
              />
              {layout === 'map' && <p className="caveat">{t('view.caveat')}</p>}
            </div>
            {layout === 'networks' && networks && <ClusterLegend networks={networks} />}
          </>
        )}
        {data && layout === 'table' && (
          <CountryTable
            countries={shown}
            changes={comparison?.byCountry}
            selected={view.country}
            onSelect={onSelect}
            onClear={() => {
              change({ region: undefined, groups: [], states: [], evidence: [] });
            }}
          />
        )}
        {!view.isEmbedded && (
          <TimeLine
            view={view}
            change={change}
            points={history?.coverageHistory.points ?? []}
            isReady={!fetching && !isCounting}
            prefetch={prefetch}
          />
        )}
      </div>
      {view.country && (
        <Suspense
          fallback={<aside className="panel" aria-label={t('panel.label')} aria-busy={true} />}
        >
          <CountryPanel
            iso2={view.country}
            asOf={view.asOf}
            compare={view.compare}
            change={comparison?.byCountry.get(view.country)}
            onClose={() => {
              change({ country: undefined });
            }}
          />
        </Suspense>
      )}
    </main>
  );
}

/** What the API counts, under the choices of region and group. */
function filtersOf({ region, groups }: AtlasView) {
  const withinGroups = groups.length > 0 ? { developmentGroup: { in: [...groups] } } : {};
  const filter = { ...withinGroups, ...(region && { region: { in: [region] } }) };
  return { filter, withinGroups };
}

/** Whether the choices take in a country. */
function matches(view: AtlasView, country: AtlasCountry): boolean {
  const { region, groups, states, evidence } = view;
  const grade = bestEvidence(country);
  return (
    (!region || country.region.code === region) &&
    (groups.length === 0 || country.developmentGroups.some((group) => groups.includes(group))) &&
    (states.length === 0 || states.includes(country.coverage.state)) &&
    (evidence.length === 0 || (grade !== undefined && evidence.includes(grade)))
  );
}

interface SummaryProps {
  readonly view: AtlasView;
  readonly change: ChangeView;
  readonly totals: Totals | undefined;
  readonly error: ReactNode;
  readonly children: ReactNode;
}

/** The totals and the choices, from the API under the same filter as the map. */
function Summary({ view, change, totals, error, children }: SummaryProps) {
  const { t, i18n } = useTranslation();
  if (error) return <div className="summary">{error}</div>;
  if (!totals) return <div className="summary" aria-busy />;
  if (view.isEmbedded) {
    return (
      <div className="summary">
        <Headline totals={totals.total} view={view} />
        {children}
        <Legend states={totals.total.total.states} view={view} change={change} />
        <a href={addressOf(view, location.origin, i18n.language)} target="_blank" rel="noreferrer">
          {t('view.whole')}
        </a>
      </div>
    );
  }
  return (
    <div className="summary">
      <Headline totals={totals.total} view={view} />
      {children}
      <Legend states={totals.total.total.states} view={view} change={change} />
      <RegionList byRegion={totals.byRegion} view={view} change={change} />
      <GroupFilter view={view} change={change} />
      <EvidenceFilter byEvidence={totals.byEvidence} view={view} change={change} />
      <Counted totals={totals.total} />
    </div>
  );
}
