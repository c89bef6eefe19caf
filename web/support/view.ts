import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'wouter';
import {
  type CoverageState,
  type DevelopmentGroup,
  GROUPS,
  type RegionCode,
  REGIONS,
  STATES,
} from '../words.ts';
import { readWeights, type Weights, writeWeights } from './weights.ts';

/** By what the time line has its rows. */
export const ROWS = ['kind', 'provider'] as const;

/** What the reader has chosen on the page. All of it lives in the URL. */
export interface SupportView {
  readonly region: RegionCode | undefined;
  readonly group: DevelopmentGroup | undefined;
  readonly state: CoverageState | undefined;
  readonly weights: Weights;
  readonly rows: (typeof ROWS)[number];
  /** Which row and column of the time line is read. */
  readonly row: string | undefined;
  readonly year: string | undefined;
}

/** `silently`: without a step for the back button, as while a weight is being moved. */
export type ChangeSupport = (
  change: Partial<SupportView>,
  options?: { readonly silently?: boolean },
) => void;

export function useSupportView(): readonly [SupportView, ChangeSupport] {
  const [params, setParams] = useSearchParams();
  const view = useMemo(() => readView(params), [params]);
  const change = useCallback<ChangeSupport>(
    (wanted, { silently = false } = {}) => {
      setParams((before) => writeView({ ...readView(before), ...wanted }), { replace: silently });
    },
    [setParams],
  );
  return [view, change];
}

export function readView(params: URLSearchParams): SupportView {
  return {
    region: REGIONS.find((region) => region === params.get('region')),
    group: GROUPS.find((group) => group === params.get('group')),
    state: STATES.find((state) => state === params.get('state')),
    weights: readWeights(params.get('weights') ?? ''),
    rows: ROWS.find((rows) => rows === params.get('rows')) ?? 'kind',
    row: params.get('row') ?? undefined,
    year: /^(\d{4}|none)$/.exec(params.get('year') ?? '')?.[0],
  };
}

export function writeView(view: SupportView): URLSearchParams {
  const params = new URLSearchParams();
  if (view.region) params.set('region', view.region);
  if (view.group) params.set('group', view.group);
  if (view.state) params.set('state', view.state);
  const weights = writeWeights(view.weights);
  if (weights !== '') params.set('weights', weights);
  if (view.rows !== 'kind') params.set('rows', view.rows);
  if (view.row) params.set('row', view.row);
  if (view.year) params.set('year', view.year);
  return params;
}

/** The countries that the choices take in, as the API filters them. */
export const countryFilter = ({ region, group, state }: SupportView) => ({
  ...(region && { region: { in: [region] } }),
  ...(group && { developmentGroup: { in: [group] } }),
  ...(state && { coverage: { state: { in: [state] } } }),
});
