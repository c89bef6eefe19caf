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

/** What the reader has chosen to see. All of it lives in the URL, so that it can be shared. */
export interface AtlasView {
  readonly country: string | undefined;
  readonly region: RegionCode | undefined;
  readonly groups: readonly DevelopmentGroup[];
  readonly states: readonly CoverageState[];
  readonly layout: 'map' | 'table';
}

export type ChangeView = (change: Partial<AtlasView>) => void;

/** The choices, and how to change some of them. A choice that the URL spells wrong is not made. */
export function useAtlasView(): readonly [AtlasView, ChangeView] {
  const [params, setParams] = useSearchParams();
  const view = useMemo(() => read(params), [params]);
  const change = useCallback<ChangeView>(
    (wanted) => {
      setParams((before) => write({ ...read(before), ...wanted }, before));
    },
    [setParams],
  );
  return [view, change];
}

export function read(params: URLSearchParams): AtlasView {
  return {
    country: /^[A-Za-z]{2}$/.exec(params.get('country') ?? '')?.[0].toUpperCase(),
    region: REGIONS.find((region) => region === params.get('region')),
    groups: GROUPS.filter((group) => listed(params, 'groups').includes(group)),
    states: STATES.filter((state) => listed(params, 'states').includes(state)),
    layout: params.get('layout') === 'table' ? 'table' : 'map',
  };
}

const OWN = ['region', 'groups', 'states', 'layout', 'country'];

/** The choices as a URL has them; what else stands in it stays. */
export function write(view: AtlasView, before = new URLSearchParams()): URLSearchParams {
  const params = new URLSearchParams([...before].filter(([name]) => !OWN.includes(name)));
  if (view.region) params.set('region', view.region);
  if (view.groups.length > 0) params.set('groups', view.groups.join(','));
  if (view.states.length > 0) params.set('states', view.states.join(','));
  if (view.layout === 'table') params.set('layout', 'table');
  if (view.country) params.set('country', view.country);
  return params;
}

const listed = (params: URLSearchParams, name: string) => params.get(name)?.split(',') ?? [];

/** A list with one entry more or less. */
export const toggled = <T>(list: readonly T[], entry: T): readonly T[] =>
  list.includes(entry) ? list.filter((other) => other !== entry) : [...list, entry];
