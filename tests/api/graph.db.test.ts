import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { LIMITS } from '../../api/limits/limits.ts';
import { TLP_LABELS } from '../../graph/words.ts';
import { testApi } from '../support/execute.ts';
import { World } from '../support/world.ts';

const { graph, execute } = testApi();
const narrow = testApi(undefined, { ...LIMITS, cost: 1_000 });

const id = (type: string, key: string) => Buffer.from(`${type}:${key}`).toString('base64url');

beforeAll(async () => {
  const world = new World().region('AFR', 'Africa').country('AA', { region: 'AFR', name: 'Aland' });
  world.network('first', { shortName: 'FIRST' });
  for (const tlp of TLP_LABELS) {
    world
      .team(tlp, { country: 'AA', shortName: `CERT ${tlp}` })
      .link('MEMBER_OF', tlp, 'first', { status: 'CURRENT', tier: 'full', since: '2010', tlp });
  }
  world.covers('CLEAR', 'AA', 'NATIONAL', { since: '2011-05' });
  world.link('TAKES_PART_IN', 'AA', 'first', { role: 'observer' });
  const mentoring = { id: 'm', kind: 'MENTORING', title: 'A pact', since: '2020' };
  await world.link('COLLABORATES_WITH', 'CLEAR', 'GREEN', mentoring).build(graph);
}, 60_000);

async function ask(query: string, variables?: Record<string, unknown>) {
  const { data, errors, statements } = await execute(query, variables);
  expect(errors).toEqual([]);
  expect(statements).toBe(1);
  return data;
}

describe('a graph', () => {
  it('has nodes with what stands there, and links with all that is known of them', async () => {
    const data = await ask(`{ graph(scope: { team: "CLEAR" }) {
      nodes {
        id kind key label degree distance
        entity { ... on Team { slug country { name } } ... on Network { slug } ... on Country { iso2 region { code } } }
      }
      edges { id kind from to tier status role collaboration title since until source evidence asOf }
    } }`);
    const fact = { until: null, source: 'A test', evidence: 'DOCUMENTED', asOf: '2024' };
    const none = { tier: null, status: null, role: null, collaboration: null, title: null };
    const [team, other] = [id('Team', 'CLEAR'), id('Team', 'GREEN')];
    const [network, country] = [id('Network', 'first'), id('Country', 'AA')];
    expect(data).toEqual({
      graph: {
        nodes: [
          {
            ...{
              id: team,
              kind: 'TEAM',
              key: 'CLEAR',
              label: 'CERT CLEAR',
              degree: 3,
              distance: 0,
            },
            entity: { slug: 'CLEAR', country: { name: 'Aland' } },
          },
          {
            ...{ id: country, kind: 'COUNTRY', key: 'AA', label: 'Aland', degree: 6, distance: 1 },
            entity: { iso2: 'AA', region: { code: 'AFR' } },
          },
          {
            ...{
              id: other,
              kind: 'TEAM',
              key: 'GREEN',
              label: 'CERT GREEN',
              degree: 2,
              distance: 1,
            },
            entity: { slug: 'GREEN', country: { name: 'Aland' } },
          },
          {
            ...{
              id: network,
              kind: 'NETWORK',
              key: 'first',
              label: 'FIRST',
              degree: 2,
              distance: 1,
            },
            entity: { slug: 'first' },
          },
        ],
        edges: [
          {
            ...{ ...none, ...fact, id: 'BASED_IN:CLEAR:AA', kind: 'BASED_IN', since: null },
            ...{ from: team, to: country },
          },
          {
            ...{
              ...none,
              ...fact,
              id: 'COVERS:CLEAR:AA:NATIONAL',
              kind: 'COVERS',
              since: '2011-05',
            },
            ...{ from: team, to: country, role: 'NATIONAL' },
          },
          {
            ...{ ...none, ...fact, id: 'COLLABORATES_WITH:CLEAR:GREEN:m', since: '2020' },
            ...{ kind: 'COLLABORATES_WITH', from: team, to: other },
            ...{ collaboration: 'MENTORING', title: 'A pact' },
          },
          {
            ...{ ...none, ...fact, id: 'BASED_IN:GREEN:AA', kind: 'BASED_IN', since: null },
            ...{ from: other, to: country },
          },
          {
            ...{ ...none, ...fact, id: 'MEMBER_OF:CLEAR:first', kind: 'MEMBER_OF', since: '2010' },
            ...{ from: team, to: network, tier: 'full', status: 'CURRENT' },
          },
          {
            ...{
              ...none,
              ...fact,
              id: 'TAKES_PART_IN:AA:first',
              kind: 'TAKES_PART_IN',
              since: null,
            },
            ...{ from: country, to: network, role: 'observer' },
          },
        ],
      },
    });
  });

  it('has no link, neighbour or count of a membership that is not for everyone', async () => {
    const data = await ask(`{
      graph(scope: { network: "first" }, filter: { edgeKind: { in: [MEMBER_OF] } }) {
        nodes { key degree } edges { id } nodeCounts { kind found } edgeCounts { kind found }
      }
    }`);
    expect(data).toMatchObject({
      graph: {
        nodes: [
          { key: 'first', degree: 1 },
          { key: 'CLEAR', degree: 1 },
        ],
        edges: [{ id: 'MEMBER_OF:CLEAR:first' }],
        nodeCounts: [
          { kind: 'TEAM', found: 1 },
          { kind: 'NETWORK', found: 1 },
          { kind: 'COUNTRY', found: 0 },
        ],
        edgeCounts: expect.arrayContaining([{ kind: 'MEMBER_OF', found: 1 }]) as unknown,
      },
    });
  });

  it('has nodes of enough neighbours, those outside included, and what the scope names', async () => {
    const query = `query ($scope: GraphScope!, $min: Int) {
      graph(scope: $scope, filter: { minDegree: $min }) { nodes { key degree } }
    }`;
    const nodesOf = async (scope: unknown, min: number) => {
      const found = z
        .object({
          graph: z.object({ nodes: z.array(z.object({ key: z.string(), degree: z.number() })) }),
        })
        .parse(await ask(query, { scope, min }));
      return found.graph.nodes;
    };
    const all = await nodesOf({ whole: true }, 0);
    const well = await nodesOf({ whole: true }, 3);
    expect(well).toEqual(all.filter(({ degree }) => degree >= 3));
    expect(well.map(({ key }) => key)).toEqual(['AA', 'CLEAR']);
    expect(await nodesOf({ team: 'RED' }, 999)).toMatchObject([{ key: 'RED' }]);
    const { errors } = await execute(query, { scope: { whole: true }, min: -1 });
    expect(errors[0]?.message).toContain('filter.minDegree: -1 is not allowed');
  });

  it('grows from several nodes, and shows what stands between them', async () => {
    const query = `query ($of: [GraphNodeKey!]!, $depth: Int!) {
      graph(scope: { neighbourhood: { of: $of, depth: $depth } }) { nodes { key } edges { id } }
    }`;
    const of = [{ team: 'CLEAR' }, { network: 'first' }, { team: 'RED' }];
    expect(await ask(query, { of, depth: 0 })).toEqual({
      graph: {
        nodes: [{ key: 'CLEAR' }, { key: 'first' }, { key: 'RED' }],
        edges: [{ id: 'MEMBER_OF:CLEAR:first' }],
      },
    });
  });

  it('answers each of its aliases in its own words', async () => {
    expect(
      await ask(`{ graph(scope: { team: "GREEN" }, filter: { nodeKind: { in: [TEAM] } }) {
        a: nodes { key } b: nodes { label } links: edges { kind } more: edges { to }
      } }`),
    ).toEqual({
      graph: {
        a: [{ key: 'GREEN' }, { key: 'CLEAR' }],
        b: [{ label: 'CERT GREEN' }, { label: 'CERT CLEAR' }],
        links: [{ kind: 'COLLABORATES_WITH' }],
        more: [{ to: id('Team', 'GREEN') }],
      },
    });
  });

  it('is empty where there is no such thing', async () => {
    expect(await ask('{ graph(scope: { country: "ZZ" }) { nodes { id } edges { id } } }')).toEqual({
      graph: { nodes: [], edges: [] },
    });
    const noKinds = 'filter: { nodeKind: { in: [] }, edgeKind: { in: [] } }';
    expect(await ask(`{ graph(scope: { whole: true }, ${noKinds}) { nodes { id } } }`)).toEqual({
      graph: { nodes: [] },
    });
  });
});

describe('the measures of a graph', () => {
  it('are of who works with whom, as far as one may know', async () => {
    const data = await ask(`{ graph(scope: { whole: true }) { measures {
      isolates bridges { id separates }
      communities { modularity communities { nodes teams shared { kind name region teams share } } }
      centrality { id degree betweenness }
    } } }`);
    const [first, clear, green] = [
      id('Network', 'first'),
      id('Team', 'CLEAR'),
      id('Team', 'GREEN'),
    ];
    expect(data).toEqual({
      graph: {
        measures: {
          isolates: ['AMBER', 'AMBER_STRICT', 'RED'].map((slug) => id('Team', slug)),
          bridges: [],
          communities: {
            modularity: 0,
            communities: [
              {
                nodes: [clear, green, first],
                teams: 2,
                shared: { kind: 'REGION', name: 'Africa', region: 'AFR', teams: 2, share: 1 },
              },
            ],
          },
          centrality: [
            { id: clear, degree: 2, betweenness: 0.1 },
            { id: green, degree: 1, betweenness: 0 },
            { id: first, degree: 1, betweenness: 0 },
            ...['AMBER', 'AMBER_STRICT', 'RED'].map((slug) => ({
              ...{ id: id('Team', slug), degree: 0, betweenness: 0 },
            })),
          ],
        },
      },
    });
  });

  it('know a team that works with somebody beyond the scope', async () => {
    const scope = '{ neighbourhood: { of: [{ team: "GREEN" }, { team: "RED" }], depth: 0 } }';
    const filter = '{ nodeKind: { in: [COUNTRY] }, edgeKind: { in: [BASED_IN] } }';
    expect(
      await ask(`{ graph(scope: ${scope}, filter: ${filter}) { measures { isolates } } }`),
    ).toEqual({ graph: { measures: { isolates: [id('Team', 'RED')] } } });
  });
});

describe('a question for a graph that cannot be', () => {
  const twoScopes = '{ graph(scope: { team: "a", whole: true }) { nodes { id } } }';
  it.each([
    [twoScopes, 'exactly one key', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ graph(scope: {}) { nodes { id } } }', 'exactly one key', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ graph(scope: { whole: false }) { nodes { id } } }', 'scope: whole'],
    ['{ graph(scope: { neighbourhood: { of: [] } }) { nodes { id } } }', 'of has 0 nodes'],
    [
      '{ graph(scope: { neighbourhood: { of: { team: "a" }, depth: 4 } }) { nodes { id } } }',
      'depth: 4 is not allowed; give a whole number from 0 to 3',
    ],
    ['{ graph(scope: { whole: true }, maxNodes: 0) { nodes { id } } }', 'from 1 to 20000'],
    ['{ graph(scope: { whole: true }, maxEdges: 60001) { nodes { id } } }', 'maxEdges: 60001'],
  ])('%s says what is wrong', async (query, says, code = 'BAD_USER_INPUT') => {
    const { errors, statements } = await execute(query);
    expect(statements).toBe(0);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toContain(says);
    expect(errors[0]?.extensions?.['code']).toBe(code);
  });

  it('is told so by its variables as well', async () => {
    const query = 'query ($scope: GraphScope!) { graph(scope: $scope) { nodes { id } } }';
    const { errors } = await execute(query, { scope: { team: 'a', network: 'b' } });
    expect(errors[0]?.message).toContain('Exactly one key must be specified');
    expect(errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  it('costs what it may show', async () => {
    const costly =
      '{ graph(scope: { whole: true }, maxNodes: 501) { nodes { entity { __typename } } } }';
    const { errors } = await narrow.execute(costly);
    expect(errors[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', found: 1_003 });
    const { errors: none } = await narrow.execute(costly.replace('501', '499'));
    expect(none).toEqual([]);
  });
});
