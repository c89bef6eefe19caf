import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { type Column, COLUMNS, FIRST_COLUMNS, type Sort, SORTS } from './columns.ts';
import { CLOSED, type Facet, FACETS, MAY_BE_NOTHING, NOTHING } from './words.ts';

/** What is chosen in each facet. */
export type Chosen = Readonly<Record<Facet, readonly string[]>>;

/** What the reader has chosen to see. All of it lives in the URL, so that it can be kept and shared. */
export interface DirectoryView {
  /** Names to look for. */
  readonly search: string;
  /** Part of the name of the organisation that hosts the team. */
  readonly host: string;
  /** Those alone that have a contact which is overdue to be checked. */
  readonly due: boolean;
  readonly chosen: Chosen;
  readonly sort: Sort;
  readonly descending: boolean;
  /** Undefined where the reader has not chosen: the width of the window decides. */
  readonly layout: 'list' | 'cards' | undefined;
  readonly columns: readonly Column[];
  /** How many pages of the list stand there. */
  readonly pages: number;
}

export type ChangeView = (
  change: Partial<DirectoryView>,
  options?: { readonly replace: boolean },
) => void;

/** A search is cut where the API would refuse it. */
const LONGEST = 200;
/** A page that opens with more than this would take too long. */
const MOST_PAGES = 40;

const CLOSED_LISTS = new Map<string, readonly string[]>(Object.entries(CLOSED));

/** The choices, and how to change some of them: the list then starts at its first page again. */
export function useDirectoryView(): readonly [DirectoryView, ChangeView] {
  const [params, setParams] = useSearchParams();
  const view = useMemo(() => read(params), [params]);
  const change = useCallback<ChangeView>(
    (wanted, options) => {
      setParams((before) => write({ ...read(before), pages: 1, ...wanted }), options);
    },
    [setParams],
  );
  return [view, change];
}

/** A choice that the URL spells wrong is not made. */
export function read(params: URLSearchParams): DirectoryView {
  const order = params.get('sort') ?? '';
  const columns = params.get('columns');
  const layout = params.get('layout');
  return {
    search: (params.get('search') ?? '').slice(0, LONGEST),
    host: (params.get('host') ?? '').slice(0, LONGEST),
    due: params.get('contacts') === 'due',
    chosen: chosenIn(params),
    sort: SORTS.find((sort) => sort === order.replace('-', '')) ?? 'country',
    descending: order.startsWith('-'),
    layout: layout === 'list' || layout === 'cards' ? layout : undefined,
    columns:
      columns === null
        ? FIRST_COLUMNS
        : COLUMNS.filter((column) => columns.split(',').includes(column)),
    pages: Math.min(Math.max(Math.trunc(Number(params.get('pages'))) || 1, 1), MOST_PAGES),
  };
}

function chosenIn(params: URLSearchParams): Chosen {
  return withEvery((facet) => {
    const values = new Set(params.get(facet)?.split(','));
    return [...values].filter((value) => isValue(facet, value));
  });
}

/** Whether a facet may have the value: closed lists are known, the others are codes and slugs. */
function isValue(facet: Facet, value: string): boolean {
  if (value === NOTHING) return MAY_BE_NOTHING.some((one) => one === facet);
  if (facet === 'country') return /^[A-Z]{2}$/.test(value);
  const closed = CLOSED_LISTS.get(facet);
  return closed ? closed.includes(value) : /^[\w-]{1,60}$/.test(value);
}

const withEvery = (valuesOf: (facet: Facet) => readonly string[]): Chosen => ({
  region: valuesOf('region'),
  country: valuesOf('country'),
  constituency: valuesOf('constituency'),
  status: valuesOf('status'),
  kind: valuesOf('kind'),
  network: valuesOf('network'),
  sector: valuesOf('sector'),
  group: valuesOf('group'),
  language: valuesOf('language'),
  service: valuesOf('service'),
  evidence: valuesOf('evidence'),
  freshness: valuesOf('freshness'),
});

/** Nothing chosen anywhere. */
export const NOTHING_CHOSEN: Chosen = withEvery(() => []);

export function write(view: DirectoryView): URLSearchParams {
  const params = new URLSearchParams();
  if (view.search.trim() !== '') params.set('search', view.search);
  if (view.host.trim() !== '') params.set('host', view.host);
  if (view.due) params.set('contacts', 'due');
  for (const facet of FACETS) {
    if (view.chosen[facet].length > 0) params.set(facet, view.chosen[facet].join(','));
  }
  const order = `${view.descending ? '-' : ''}${view.sort}`;
  if (order !== 'country') params.set('sort', order);
  if (view.layout) params.set('layout', view.layout);
  if (view.columns.join() !== FIRST_COLUMNS.join()) params.set('columns', view.columns.join(','));
  if (view.pages > 1) params.set('pages', String(view.pages));
  return params;
}

/** Whether anything narrows the list down. */
export const isNarrowed = ({ search, host, due, chosen }: DirectoryView): boolean =>
  search.trim() !== '' ||
  host.trim() !== '' ||
  due ||
  FACETS.some((facet) => chosen[facet].length > 0);
