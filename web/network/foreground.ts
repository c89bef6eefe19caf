import type { Picture, PictureLink, Shown } from './picture.ts';

/** More than this is painted as a ground, and only what is looked at stands on it as elements. */
const ALL_NODES = 700;
const ALL_LINKS = 1_600;
/** Of a ground, the best linked nodes keep their names. */
const HUBS = 40;
const MOST_NEAR = 150;

/** What is looked at: by id. */
export interface Focus {
  readonly chosen: string | undefined;
  readonly picked: ReadonlySet<string>;
  /** What a finding or an introduction is about; undefined where there is none. */
  readonly marked: ReadonlySet<string> | undefined;
  /** The links of an introduction: pairs of ids, in one order. */
  readonly way: ReadonlySet<string>;
}

export interface Foreground {
  readonly nodes: ReadonlySet<string>;
  readonly links: readonly PictureLink[];
  /** Whether there is more than that, painted under it. */
  readonly hasGround: boolean;
}

export const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** What is drawn as elements: all of a small picture, what is looked at of a large one. */
export function foregroundOf(picture: Picture, shown: Shown, focus: Focus): Foreground {
  if (shown.nodes.size <= ALL_NODES && shown.links.length <= ALL_LINKS) {
    return { nodes: shown.nodes, links: shown.links, hasGround: false };
  }
  const near = focus.chosen ? [...(picture.neighbours.get(focus.chosen) ?? [])] : [];
  const wanted = [
    ...(focus.chosen ? [focus.chosen] : []),
    ...[...(focus.marked ?? [])].slice(0, ALL_NODES / 2),
    ...near.slice(0, MOST_NEAR),
    ...focus.picked,
    ...hubsOf(picture, shown),
  ];
  const nodes = new Set(wanted.filter((id) => shown.nodes.has(id)));
  const links = shown.links.filter(
    ({ from, to }) =>
      nodes.has(from) &&
      nodes.has(to) &&
      (from === focus.chosen || to === focus.chosen || focus.way.has(pairOf(from, to))),
  );
  return { nodes, links, hasGround: true };
}

const hubs = new WeakMap<Shown, readonly string[]>();

/** The best linked nodes, found once for what is shown. */
function hubsOf(picture: Picture, shown: Shown): readonly string[] {
  const found =
    hubs.get(shown) ??
    [...shown.nodes]
      .map((id) => ({ id, degree: picture.nodes.get(id)?.degree ?? 0 }))
      .sort((a, b) => b.degree - a.degree)
      .slice(0, HUBS)
      .map(({ id }) => id);
  hubs.set(shown, found);
  return found;
}
