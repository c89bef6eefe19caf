import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { testApi } from '../support/execute.ts';
import { World } from '../support/world.ts';

const { graph, execute } = testApi();

/** Long statements are planned in seconds by a database that has just started. */
const TIMEOUT = { timeout: 60_000 };

const rank = z.object({
  rank: z.number(),
  points: z.number(),
  country: z.object({ iso2: z.string() }),
});
const ranking = z.object({ priorities: z.object({ nodes: z.array(rank) }) });

describe('the ranking', () => {
  beforeAll(async () => {
    const developed = { developed: true };
    await new World()
      .region('AFR', 'Africa')
      .region('EUR', 'Europe')
      .network('first')
      .country('AA', { ...developed, name: 'Same', region: 'AFR' })
      .country('BB', { ...developed, name: 'Same', region: 'AFR' })
      .country('CC', { name: 'Has one', region: 'AFR', latitude: 10.5, longitude: 0.5 })
      .country('DD', { ...developed, name: 'Far', region: 'EUR', latitude: 50.5, longitude: 0.5 })
      .country('EE', { ...developed, name: 'No member', memberState: false })
      .claim('a', 'AA', 'NONE')
      .claim('b', 'BB', 'NONE')
      .team('c', { country: 'CC', since: '2010', memberOf: ['first'] })
      .team('d', { country: 'DD', since: '2024', languages: ['fr'] })
      .team('m', { country: 'DD', since: '2010', languages: ['fr'], memberOf: ['first'] })
      .team('a', { country: 'AA', languages: ['fr', 'en'] })
      .covers('c', 'CC')
      .covers('d', 'DD')
      .covers('m', 'DD', 'GOVERNMENT')
      .activity('drill', { since: '2022', until: '2022' })
      .link('SUPPORTS', 'drill', 'CC')
      .build(graph);
  }, 60_000);

  it(
    'has the most points first, equals share a rank and stand by name and code',
    TIMEOUT,
    async () => {
      const { data, errors, statements } = await execute(
        '{ priorities { nodes { rank points country { iso2 } } } }',
      );
      expect(errors).toEqual([]);
      expect(statements).toBe(1);
      const { nodes } = ranking.parse(data).priorities;
      expect(nodes.map(({ rank: at, country: { iso2 } }) => [at, iso2])).toEqual([
        [1, 'AA'],
        [1, 'BB'],
        [3, 'CC'],
        [4, 'DD'],
      ]);
      expect(nodes[0]?.points).toBe(nodes[1]?.points);
    },
  );

  it('gives every factor its reason, measure, weight and points', TIMEOUT, async () => {
    const { data, errors } = await execute(`{
      priorities(filter: { iso2: { in: ["CC"] } }, weights: { support: 10, developing: 3 }) {
        nodes { rank points factors { code because reason certainty measure weight points } } } }`);
    expect(errors).toEqual([]);
    const factor = z.looseObject({ code: z.string(), points: z.number() });
    const node = z.object({ rank: z.number(), points: z.number(), factors: z.array(factor) });
    const [country] = z.object({ priorities: z.object({ nodes: z.array(node) }) }).parse(data)
      .priorities.nodes;
    expect(country?.rank).toBe(1);
    expect(country?.points).toBe(country?.factors.reduce((sum, { points }) => sum + points, 0));
    expect(country?.factors.slice(-2)).toEqual([
      {
        code: 'DEVELOPING',
        because: null,
        reason: 'Has one is a developing country.',
        certainty: 'STATED',
        measure: 1,
        weight: 3,
        points: 3,
      },
      {
        code: 'SUPPORT',
        because: '3',
        reason: 'The last support activity for Has one was 3 years before.',
        certainty: 'STATED',
        measure: 0.3,
        weight: 10,
        points: 3,
      },
    ]);
  });

  it('says what would change it', TIMEOUT, async () => {
    const { data, errors } =
      await execute(`{ priorities(first: 3, weights: { support: 0 }) { nodes {
      country { iso2 } rank ifNational { code rank points } ifClosed { code rank } } } }`);
    expect(errors).toEqual([]);
    const closed = z.array(z.object({ code: z.string(), rank: z.number() }));
    const node = z.object({ ifNational: z.unknown(), ifClosed: closed, rank: z.number() });
    const { nodes } = z
      .object({ priorities: z.object({ nodes: z.array(node) }) })
      .parse(data).priorities;
    const [first, , third] = nodes;
    expect(first?.ifNational).toMatchObject({ code: 'NATIONAL_TEAM', rank: 3 });
    expect(first?.ifClosed).toContainEqual({ code: 'NATIONAL_TEAM', rank: 3 });
    // The other one without a national CIRT goes before it then, and nobody else.
    expect(first?.ifClosed).toContainEqual({ code: 'ACADEMIC_TEAM', rank: 2 });
    // What weighs nothing changes nothing.
    expect(first?.ifClosed).toContainEqual({ code: 'SUPPORT', rank: 1 });
    expect(third?.ifNational).toBeNull();
  });

  it('names the nearest helpers, and mature teams with what is shared', TIMEOUT, async () => {
    const { data, errors, statements } = await execute(`{ priorities(first: 1) { nodes {
      helpers { team { slug } country { iso2 } distanceKm sameRegion }
      nearest: helpers(first: 1) { team { slug } }
      matureTeams { team { slug } sameRegion networks { slug } languages }
    } } }`);
    expect(errors).toEqual([]);
    expect(statements).toBe(1);
    expect(data).toEqual({
      priorities: {
        nodes: [
          {
            helpers: [
              { team: { slug: 'c' }, country: { iso2: 'CC' }, distanceKm: 1113, sameRegion: true },
              { team: { slug: 'd' }, country: { iso2: 'DD' }, distanceKm: 5566, sameRegion: false },
            ],
            nearest: [{ team: { slug: 'c' } }],
            matureTeams: [
              { team: { slug: 'c' }, sameRegion: true, networks: [], languages: [] },
              { team: { slug: 'm' }, sameRegion: false, networks: [], languages: ['fr'] },
            ],
          },
        ],
      },
    });
  });

  it('comes in pages', TIMEOUT, async () => {
    const query = `query ($after: String) { priorities(first: 1, after: $after) {
      totalCount nodes { country { iso2 } rank } pageInfo { endCursor hasNextPage } } }`;
    const page = z.object({
      priorities: z.object({
        totalCount: z.literal(4),
        nodes: z.array(z.object({ country: z.object({ iso2: z.string() }), rank: z.number() })),
        pageInfo: z.object({ endCursor: z.string(), hasNextPage: z.boolean() }),
      }),
    });
    const seen: unknown[] = [];
    let after: string | undefined;
    for (let hasNextPage = true; hasNextPage;) {
      const { data, errors } = await execute(query, { after });
      expect(errors).toEqual([]);
      const { nodes, pageInfo } = page.parse(data).priorities;
      seen.push(...nodes.map(({ country, rank: at }) => [country.iso2, at]));
      ({ hasNextPage, endCursor: after } = pageInfo);
    }
    expect(seen).toEqual([
      ['AA', 1],
      ['BB', 1],
      ['CC', 3],
      ['DD', 4],
    ]);
  });

  it.each([
    [
      'a weight below zero',
      '{ priorities(weights: { support: -1 }) { totalCount } }',
      {},
      'weights.support',
    ],
    [
      'a weight below zero in a variable',
      'query ($w: PriorityWeights) { priorities(weights: $w) { totalCount } }',
      { w: { nationalTeam: -0.5 } },
      'weights.nationalTeam: -0.5',
    ],
    [
      'a weight too large',
      '{ priorities(weights: { landlocked: 1e9 }) { totalCount } }',
      {},
      'weights.landlocked',
    ],
    ['a date that is none', '{ priorities(asOf: "2026-13-01") { totalCount } }', {}, '2026-13-01'],
    [
      'too many helpers',
      '{ priorities(first: 1) { nodes { helpers(first: 21) { distanceKm } } } }',
      {},
      'first: 21',
    ],
  ])('refuses %s', async (_what, query, variables, words) => {
    const { errors, statements } = await execute(query, variables);
    expect(statements).toBe(0);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toContain(words);
    const { code } = z.object({ code: z.string() }).parse(errors[0]?.extensions);
    expect(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']).toContain(code);
  });
});
