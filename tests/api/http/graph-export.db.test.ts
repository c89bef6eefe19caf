import { parse } from 'csv-parse/sync';
import { Window } from 'happy-dom';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { wholeGraph } from '../../../api/export/whole-graph.ts';
import { testGraph } from '../../support/neo4j.ts';
import { testServer } from '../../support/server.ts';
import { World } from '../../support/world.ts';

const graph = testGraph();
const server = testServer(graph);
const strict = testServer(graph, { rate: { perMinute: 1, trustedProxies: 0 } });

const get = (path: string, init?: RequestInit) => fetch(`${server.origin}/export/${path}`, init);
const rowsOf = async (response: Response) =>
  z
    .array(z.record(z.string(), z.string()))
    .parse(parse(Buffer.from(await response.arrayBuffer()), { bom: true, columns: true }));
const failure = z.object({
  errors: z.array(
    z.object({ message: z.string(), extensions: z.looseObject({ code: z.string() }) }),
  ),
});

const NASTY = '=cmd() "<a&b>" \'x\' ]]> ж';

beforeAll(
  () =>
    new World()
      .country('AA', { name: 'Côte "A", north' })
      .network('first')
      .team('one', { country: 'AA', name: NASTY, kind: 'CERT' })
      .team('two', { country: 'AA', kind: 'SOC', memberOf: ['first'] })
      .covers('one', 'AA')
      .link('MEMBER_OF', 'one', 'first', { status: 'CURRENT', tlp: 'AMBER' })
      .link('COLLABORATES_WITH', 'one', 'two', { id: 'x', kind: 'MENTORING', title: 'a & b' })
      .build(graph),
  60_000,
);

/** The elements of a document with this name, as their attributes and the text within. */
function elementsOf(xml: string, name: string) {
  const window = new Window();
  // This parser knows no attributes with a dot in their name, as GraphML has them.
  const undotted = xml.replaceAll(' attr.', ' attr-');
  const document = new window.DOMParser().parseFromString(undotted, 'application/xml');
  expect(document.getElementsByTagName('parsererror')).toHaveLength(0);
  return [...document.getElementsByTagName(name)].map((element) => ({
    text: element.textContent,
    attributes: Object.fromEntries(
      [...element.attributes].map(({ name: key, value }) => [key, value]),
    ),
    children: [...element.children],
  }));
}

describe('an exported graph', () => {
  it('is JSON, with what the API says', async () => {
    const response = await get('graph.json?country=AA&edgeKind=BASED_IN&edgeKind=COVERS');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="graph.json"');
    const { nodes, edges } = wholeGraph.parse(await response.json());
    expect(nodes.map(({ key, degree }) => [key, degree])).toEqual([
      ['AA', 2],
      ['one', 1],
      ['two', 1],
    ]);
    expect(edges.map(({ id }) => id)).toEqual([
      'BASED_IN:one:AA',
      'COVERS:one:AA:NATIONAL',
      'BASED_IN:two:AA',
    ]);
  });

  it('is CSV: links with the names of their ends, and no formula among them', async () => {
    const rows = await rowsOf(await get('graph.csv?team=one'));
    expect(rows.map(({ id }) => id)).toEqual([
      'COLLABORATES_WITH:one:two:x',
      'BASED_IN:one:AA',
      'COVERS:one:AA:NATIONAL',
      'BASED_IN:two:AA',
    ]);
    expect(rows[0]).toMatchObject({
      ...{ fromKey: 'one', fromLabel: `'${NASTY}`, toKey: 'two', kind: 'COLLABORATES_WITH' },
      ...{ collaboration: 'MENTORING', title: 'a & b', tier: '', evidence: 'DOCUMENTED' },
    });
    const nodes = await rowsOf(await get('graph-nodes.csv?team=one'));
    expect(nodes.map(({ key, label, distance }) => [key, label, distance])).toEqual([
      ['one', `'${NASTY}`, '0'],
      ['two', 'two', '1'],
      ['AA', 'Côte "A", north', '1'],
    ]);
  });

  it('is GraphML that says the same', async () => {
    const response = await get('graph.graphml?team=one');
    expect(response.headers.get('content-type')).toBe('application/graphml+xml; charset=utf-8');
    const xml = await response.text();
    const json = wholeGraph.parse(await (await get('graph.json?team=one')).json());
    const data = (children: ReturnType<typeof elementsOf>[number]['children'], key: string) =>
      children.find((child) => child.getAttribute('key') === key)?.textContent;
    expect(
      elementsOf(xml, 'node').map(({ attributes, children }) => ({
        id: attributes['id'],
        label: data(children, 'node-label'),
        degree: Number(data(children, 'node-degree')),
      })),
    ).toEqual(json.nodes.map(({ id, label, degree }) => ({ id, label, degree })));
    expect(
      elementsOf(xml, 'edge').map(({ attributes, children }) => [
        ...[attributes['id'], attributes['source'], attributes['target']],
        data(children, 'edge-title') ?? null,
      ]),
    ).toEqual(json.edges.map(({ id, from, to, title }) => [id, from, to, title]));
    const keys = elementsOf(xml, 'key').map(({ attributes }) => attributes['id']);
    const used = elementsOf(xml, 'data').map(({ attributes }) => attributes['key']);
    expect(used.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('is GEXF that says the same', async () => {
    const xml = await (await get('graph.gexf?team=one')).text();
    const json = wholeGraph.parse(await (await get('graph.json?team=one')).json());
    expect(elementsOf(xml, 'node').map(({ attributes }) => attributes)).toEqual(
      json.nodes.map(({ id, label }) => ({ id, label })),
    );
    expect(elementsOf(xml, 'edge').map(({ attributes }) => attributes)).toEqual(
      json.edges.map(({ id, from, to, kind }) => ({ id, source: from, target: to, kind })),
    );
    const titles = elementsOf(xml, 'attvalue')
      .map(({ attributes }) => attributes)
      .filter((one) => one['for'] === 'title');
    expect(titles).toEqual([{ for: 'title', value: 'a & b' }]);
  });

  it('says what it leaves out', async () => {
    const response = await get(
      'graph.graphml?of=country:AA&of=team:one&depth=2&maxNodes=2&maxEdges=1',
    );
    expect(response.headers.get('graph-left-out')).toBe('nodes=2, edges=1');
    expect(response.headers.get('access-control-expose-headers')).toMatch(/Graph-Left-Out$/);
    const [desc] = elementsOf(await response.text(), 'desc');
    expect(desc?.text).toMatch(/^2 nodes and 1 links .* 2 nodes, and 1 links/);
  });

  it('has nothing of a membership that is not for everyone', async () => {
    for (const file of ['graph.json', 'graph.graphml', 'graph.gexf', 'graph.csv']) {
      const text = await (await get(`${file}?whole=true`)).text();
      expect(text).toContain('MEMBER_OF:two:first');
      expect(text).not.toContain('MEMBER_OF:one:first');
    }
  });

  it('has what matches, on a day', async () => {
    const byKind = wholeGraph.parse(await (await get('graph.json?whole=true&teamKind=SOC')).json());
    expect(byKind.nodes.map(({ key }) => key)).toEqual(['two', 'AA', 'first']);
    const before = await get('graph.json?whole=true&asOf=2023-12-31');
    expect(wholeGraph.parse(await before.json()).nodes).toEqual([]);
    const well = wholeGraph.parse(await (await get('graph.json?whole=true&minDegree=3')).json());
    expect(well.nodes.map(({ key }) => key)).toEqual(['two']);
  });

  it('is not sent again to who has it', async () => {
    const etag = (await get('graph.csv?team=one')).headers.get('etag') ?? '';
    const again = await get('graph.csv?team=one', { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it.each([
    'graph.csv',
    'graph.csv?team=one&whole=true',
    'graph.csv?whole=false',
    'graph.csv?of=sector:x',
    'graph.csv?team=one&depth=2',
    'graph.csv?team=one&edgeKind=LIKES',
    'graph.csv?team=one&asOf=2024',
    'graph.csv?team=one&maxNodes=0',
    'graph.csv?team=one&maxNodes=-1',
    'graph.csv?of=team:one&depth=9',
  ])('refuses %s', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(400);
    const { errors } = failure.parse(await response.json());
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  it('is read by GET, in the formats that there are', async () => {
    expect((await get('graph.csv?team=one', { method: 'POST' })).status).toBe(405);
    expect((await get('graph.xml?team=one')).status).toBe(404);
    const head = await get('graph.gexf?team=one', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it('counts against the limits of any question', async () => {
    const path = `${strict.origin}/export/graph.csv?team=one`;
    expect([(await fetch(path)).status, (await fetch(path)).status]).toEqual([200, 429]);
  });
});
