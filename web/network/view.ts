import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'wouter';
import {
  CONSTITUENCIES,
  type Constituency,
  LINK_KINDS,
  type LinkKind,
  MEMBERSHIP_STATUSES,
  type MembershipStatus,
  NODE_KINDS,
  type NodeKind,
} from './words.ts';

/** A node by its kind and its slug or code: `team:in-certin`, `country:RW`. */
export type NodeKey = string;

export const PANELS = ['list', 'findings', 'introduce'] as const;
export type Panel = (typeof PANELS)[number];

/** What is drawn and what is done with it. All of it lives in the URL, so that a link restores it. */
export interface NetworkView {
  /** Everything, rather than what lies around the starts. */
  readonly whole: boolean;
  readonly starts: readonly NodeKey[];
  /** The nodes whose neighbours were added, in order. */
  readonly expanded: readonly NodeKey[];
  /** Only these kinds of nodes and links; all when empty. */
  readonly kinds: readonly NodeKind[];
  readonly links: readonly LinkKind[];
  readonly constituencies: readonly Constituency[];
  readonly statuses: readonly MembershipStatus[];
  readonly tiers: readonly string[];
  /** No nodes with fewer neighbours than this. */
  readonly degree: number;
  readonly asOf: string | undefined;
  /** How many nodes are drawn at the most. */
  readonly max: number | undefined;
  /** The node that is read about. */
  readonly node: NodeKey | undefined;
  /** The nodes that are selected, for an export. */
  readonly picked: readonly NodeKey[];
  readonly panel: Panel;
  /** What was found and is highlighted: `isolates`, `bridge:network:first`, `community:2`. */
  readonly mark: string | undefined;
  /** Who is to be introduced to whom, leaving out which networks, and which way is highlighted. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly without: readonly string[];
  readonly way: number | undefined;
}

export type ChangeView = (change: Partial<NetworkView>) => void;

/** As many nodes as a question may name. */
export const MOST_NAMED = 100;
const SLUG = /^[\w.-]{1,80}$/;
const KEY = /^(?:team|network|country):[\w.-]{1,80}$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const SCOPES = ['team', 'network', 'country'];

/** The view, and how to change some of it. What the URL spells wrong is not chosen. */
export function useNetworkView(): readonly [NetworkView, ChangeView] {
  const [params, setParams] = useSearchParams();
  const view = useMemo(() => read(params), [params]);
  const change = useCallback<ChangeView>(
    (wanted) => {
      setParams((before) => write({ ...read(before), ...wanted }));
    },
    [setParams],
  );
  return [view, change];
}

export function read(params: URLSearchParams): NetworkView {
  const starts = [...params].flatMap(([name, value]) =>
    SCOPES.includes(name) && SLUG.test(value)
      ? [`${name}:${name === 'country' ? value.toUpperCase() : value}`]
      : [],
  );
  const keys = (name: string) => unique(listed(params, name).filter((key) => KEY.test(key)));
  const slug = (name: string) => SLUG.exec(params.get(name) ?? '')?.[0];
  const asOf = DAY.exec(params.get('asOf') ?? '')?.[0];
  return {
    whole: params.get('whole') === '1',
    starts: unique(starts).slice(0, MOST_NAMED),
    expanded: keys('expand').slice(0, MOST_NAMED),
    kinds: among(NODE_KINDS, listed(params, 'kinds')),
    links: among(LINK_KINDS, listed(params, 'links')),
    constituencies: among(CONSTITUENCIES, listed(params, 'constituency')),
    statuses: among(MEMBERSHIP_STATUSES, listed(params, 'status')),
    tiers: unique(params.getAll('tier').filter(Boolean)),
    degree: numberIn(params, 'degree') ?? 0,
    asOf: asOf !== undefined && !Number.isNaN(Date.parse(asOf)) ? asOf : undefined,
    max: numberIn(params, 'max'),
    node: KEY.exec(params.get('node') ?? '')?.[0],
    picked: keys('picked').slice(0, MOST_NAMED),
    panel: PANELS.find((panel) => panel === params.get('panel')) ?? 'list',
    mark: /^(?:isolates|community:\d{1,4}|bridge:[\w:.-]+)$/.exec(params.get('mark') ?? '')?.[0],
    from: slug('from'),
    to: slug('to'),
    without: unique(listed(params, 'without').filter((name) => SLUG.test(name))),
    way: numberIn(params, 'way'),
  };
}

export function write(view: NetworkView): URLSearchParams {
  const params = new URLSearchParams();
  const set = (name: string, value: string | number | undefined) => {
    if (value !== undefined && value !== '' && value !== 0) params.set(name, String(value));
  };
  if (view.whole) params.set('whole', '1');
  for (const start of view.starts) params.append(scopeOf(start), nameOf(start));
  set('expand', view.expanded.join(','));
  set('kinds', view.kinds.join(','));
  set('links', view.links.join(','));
  set('constituency', view.constituencies.join(','));
  set('status', view.statuses.join(','));
  for (const tier of view.tiers) params.append('tier', tier);
  set('degree', view.degree);
  set('asOf', view.asOf);
  set('max', view.max);
  set('panel', view.panel === 'list' ? undefined : view.panel);
  set('mark', view.mark);
  set('from', view.from);
  set('to', view.to);
  set('without', view.without.join(','));
  if (view.way !== undefined) params.set('way', String(view.way));
  set('node', view.node);
  set('picked', view.picked.join(','));
  return params;
}

export const scopeOf = (key: NodeKey): string => key.slice(0, key.indexOf(':'));
export const nameOf = (key: NodeKey): string => key.slice(key.indexOf(':') + 1);

/** Whether anything is to be drawn. */
export const hasScope = ({ whole, starts }: NetworkView): boolean => whole || starts.length > 0;

/** The nodes that a picture grows from. */
export const namedIn = ({ starts, expanded }: NetworkView): readonly NodeKey[] =>
  unique([...starts, ...expanded]).slice(0, MOST_NAMED);

const listed = (params: URLSearchParams, name: string) =>
  params.get(name)?.split(',').filter(Boolean) ?? [];

const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];

const among = <T extends string>(words: readonly T[], wanted: readonly string[]) =>
  words.filter((word) => wanted.includes(word));

function numberIn(params: URLSearchParams, name: string): number | undefined {
  const digits = /^\d{1,5}$/.exec(params.get(name) ?? '');
  return digits ? Number(digits[0]) : undefined;
}
