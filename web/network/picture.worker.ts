/** Asks for a picture, places its nodes and paints what is too much for the page: off its thread. */
import { Client, fetchExchange } from '@urql/core';
import { drawFile, svgFile } from './file.ts';
import { place, type Place, stagesOf } from './layout.ts';
import { paintMass } from './mass.ts';
import { linkOf, type News, slices, type Wish } from './messages.ts';
import { keyOf, type Picture, PictureBuilder, shownOf } from './picture.ts';
import { PICTURE } from './query.ts';
import type { NetworkView } from './view.ts';

/** How many nodes and links are handed over at once: reading them must not hold up a frame. */
const SLICE = 1_000;
const client = new Client({ url: '/graphql', exchanges: [fetchExchange], preferGetMethod: false });

/** Where each node stands, for as long as the page is open: what has a place keeps it. */
let places: ReadonlyMap<string, Place> = new Map();
let picture: Picture | undefined;
let newest = '';

const tell = (news: News, transfer: Transferable[] = []) => {
  postMessage(news, { transfer });
};

addEventListener('message', ({ data }: MessageEvent<Wish>) => {
  if (data.type === 'ask') void answer(data);
  else if (data.type === 'paint') paint(data);
  else void save(data);
});

async function answer({
  turn,
  variables,
  starts,
  expanded,
  language,
  countryNames,
}: Extract<Wish, { type: 'ask' }>) {
  newest = turn;
  const { data, error } = await client.query(PICTURE, variables).toPromise();
  if (turn !== newest) return;
  if (!data) {
    const code = error?.graphQLErrors[0]?.extensions['code'];
    tell({ type: 'failed', turn, code: typeof code === 'string' ? code : 'OTHER' });
    return;
  }
  const { edges, nodeCounts, edgeCounts } = data.graph;
  const found = data.graph.nodes.map((node) =>
    node.kind === 'COUNTRY' ? { ...node, label: countryNames[node.key] ?? node.label } : node,
  );
  tell({ type: 'placing', turn, nodes: found.length });
  const ids = found.map(({ id }) => id);
  const byKey = new Map(found.map((node) => [keyOf(node), node.id]));
  const idsOf = (keys: readonly string[]) => keys.flatMap((key) => byKey.get(key) ?? []);
  let standing: string[] = [];
  for (const stage of stagesOf(ids, edges, idsOf(starts), idsOf(expanded))) {
    standing = [...standing, ...stage];
    places = place(standing, edges, places);
  }
  const order = orderOf(found, language);
  const nodes = found.map((node) => ({
    ...node,
    order: order.get(node.id) ?? 0,
    key: keyOf(node),
    ...(places.get(node.id) ?? { x: 0, y: 0 }),
  }));
  const links = edges.map(linkOf);
  const counts = {
    nodeCounts,
    linkCounts: edgeCounts,
    tiers: [...new Set(edges.flatMap(({ tier }) => tier ?? []))].sort(),
  };
  const whole = new PictureBuilder();
  whole.add(nodes, links);
  picture = whole.build(counts);
  for (const part of slices(nodes, SLICE)) tell({ type: 'slice', turn, nodes: part, links: [] });
  for (const part of slices(links, SLICE)) tell({ type: 'slice', turn, nodes: [], links: part });
  tell({ type: 'done', turn, ...counts });
}

/** Where each node stands by name, as a language orders names. */
function orderOf(nodes: readonly { id: string; label: string }[], language: string) {
  const { compare } = new Intl.Collator(language);
  const sorted = nodes.toSorted((a, b) => compare(a.label, b.label));
  return new Map(sorted.map(({ id }, index) => [id, index]));
}

function partsOf(of: Picture, view: NetworkView) {
  const shown = shownOf(of, view);
  return {
    nodes: [...of.nodes.values()].filter(({ id }) => shown.nodes.has(id)),
    links: shown.links,
    at: of.nodes,
  };
}

function paint({ view, sight, paints }: Extract<Wish, { type: 'paint' }>) {
  if (!picture) return;
  const bitmap = paintMass(partsOf(picture, view), sight, paints);
  if (bitmap) tell({ type: 'painted', sight, bitmap }, [bitmap]);
}

async function save({ format, view, paints, caption }: Extract<Wish, { type: 'save' }>) {
  if (!picture) return;
  const parts = partsOf(picture, view);
  const file =
    format === 'svg' ? svgFile(parts, paints, caption) : await drawFile(parts, paints, caption);
  tell({ type: 'saved', format, file });
}
