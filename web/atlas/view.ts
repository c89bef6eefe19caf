import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { dayOf } from './time.ts';
import {
  type CoverageState,
  type DevelopmentGroup,
  type Evidence,
  EVIDENCE,
  GROUPS,
  type RegionCode,
  REGIONS,
  STATES,
} from '../words.ts';

/** How the countries are shown: in their places, in clusters, or as text. */
export const LAYOUTS = ['map', 'regions', 'networks', 'table'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** What the reader has chosen to see. All of it lives in the URL, so that it can be shared. */
export interface AtlasView {
  readonly country: string | undefined;
  readonly region: RegionCode | undefined;
  readonly groups: readonly DevelopmentGroup[];
  readonly states: readonly CoverageState[];
  /** Of the best evidence that a state rests on. */
  readonly evidence: readonly Evidence[];
  readonly layout: Layout;
  /** The day that is shown; today without one. */
  readonly asOf: string | undefined;
  /** Another day, whose differences are shown. */
  readonly compare: string | undefined;
  /** Whether the page stands in a frame of another one, without what is around the picture. */
  readonly isEmbedded: boolean;
}

/** `replace` where going back should not lead through every change. */
export type ChangeView = (
  change: Partial<AtlasView>,
  options?: { readonly replace: boolean },
) => void;

/** The choices, and how to change some of them. A choice that the URL spells wrong is not made. */
export function useAtlasView(): readonly [AtlasView, ChangeView] {
  const [params, setParams] = useSearchParams();
  const view = useMemo(() => read(params), [params]);
  const change = useCallback<ChangeView>(
    (wanted, options) => {
      setParams((before) => write({ ...read(before), ...wanted }, before), options);
    },
    [setParams],
  );
  return [view, change];
}

export function read(params: URLSearchParams): AtlasView {
  const asOf = dayOf(params.get('asOf'));
  const compare = dayOf(params.get('compare'));
  return {
    country: /^[A-Za-z]{2}$/.exec(params.get('country') ?? '')?.[0].toUpperCase(),
    region: REGIONS.find((region) => region === params.get('region')),
    groups: GROUPS.filter((group) => listed(params, 'groups').includes(group)),
    states: STATES.filter((state) => listed(params, 'states').includes(state)),
    evidence: EVIDENCE.filter((grade) => listed(params, 'evidence').includes(grade)),
    layout: LAYOUTS.find((layout) => layout === params.get('layout')) ?? 'map',
    asOf,
    compare: compare === asOf ? undefined : compare,
    isEmbedded: params.get('embed') === '1',
  };
}

const OWN = [
  ...['region', 'groups', 'states', 'evidence', 'layout'],
  ...['asOf', 'compare', 'country', 'embed'],
];

/** The choices as a URL has them; what else stands in it stays. */
export function write(view: AtlasView, before = new URLSearchParams()): URLSearchParams {
  const params = new URLSearchParams([...before].filter(([name]) => !OWN.includes(name)));
  if (view.region) params.set('region', view.region);
  if (view.groups.length > 0) params.set('groups', view.groups.join(','));
  if (view.states.length > 0) params.set('states', view.states.join(','));
  if (view.evidence.length > 0) params.set('evidence', view.evidence.join(','));
  if (view.layout !== 'map') params.set('layout', view.layout);
  if (view.asOf) params.set('asOf', view.asOf);
  if (view.compare) params.set('compare', view.compare);
  if (view.country) params.set('country', view.country);
  if (view.isEmbedded) params.set('embed', '1');
  return params;
}

const listed = (params: URLSearchParams, name: string) => params.get(name)?.split(',') ?? [];

/** A list with one entry more or less. */
export const toggled = <T>(list: readonly T[], entry: T): readonly T[] =>
  list.includes(entry) ? list.filter((other) => other !== entry) : [...list, entry];
