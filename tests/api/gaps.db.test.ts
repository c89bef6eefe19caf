import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { GAP_KINDS, type GapKind } from '../../graph/words.ts';
import { testApi } from '../support/execute.ts';
import { World } from '../support/world.ts';

const { graph, execute } = testApi();

/** A world in which AA lacks nothing, and each other country one thing alone. */
function worldWithout(): World {
  const world = new World()
    .region('AFR', 'Africa')
    .sector('ENE')
    .network('first')
    .network('apcert', { kind: 'REGIONAL' })
    .network('tba', { kind: 'REGIONAL' });
  for (const [iso2, gap] of [['AA', undefined], ...LACKING] as const) {
    world.country(iso2, { region: 'AFR' });
    const has = (kind: GapKind) => kind !== gap;
    const constituencies = [
      ...(has('GOVERNMENT_TEAM') ? ['GOVERNMENT'] : []),
      ...(has('ACADEMIC_TEAM') ? ['ACADEMIC'] : []),
      ...(has('INDUSTRY_TEAM') ? ['INDUSTRY'] : []),
    ];
    const memberOf = [
      ...(has('GLOBAL_NETWORK') ? ['first'] : []),
      ...(has('REGIONAL_NETWORK') ? ['apcert'] : []),
    ];
    const asOf = has('FRESH_RECORD') ? '2026' : '2023';
    world.team(`t-${iso2}`, { country: iso2, constituencies, memberOf, asOf });
    world.covers(`t-${iso2}`, iso2, has('NATIONAL_TEAM') ? 'NATIONAL' : 'LAST_RESORT', {
      asOf,
      pointOfContact: has('POINT_OF_CONTACT'),
      ...(has('GOVERNMENT_TO_GOVERNMENT') && { governmentToGovernment: true }),
    });
    const evidence = has('VERIFIED_CONTACT') ? 'INDIRECT' : 'UNVERIFIED';
    world.contact(`c-${iso2}`, `t-${iso2}`, { evidence });
    if (!has('NATIONAL_TEAM')) world.claim(`k-${iso2}`, iso2, 'NONE', { asOf: '2026' });
    if (!has('ANSWERED_NEED')) {
      world.need(`n-${iso2}`, { state: 'RAISED', raisedOn: '2026-01-01' });
      world.link('RAISED', iso2, `n-${iso2}`, {});
    }
    if (has('SECTOR_TEAM')) world.link('SERVES_SECTOR', `t-${iso2}`, 'ENE');
  }
  return world;
}

const LACKING = GAP_KINDS.map((kind, index) => [`G${index}`, kind] as const);
const without = (kind: GapKind) => `G${GAP_KINDS.indexOf(kind)}`;

describe('the gaps of a country', () => {
  beforeAll(async () => {
    await worldWithout().build(graph);
  }, 60_000);

  it('are what it lacks, and nothing else', async () => {
    const { data, errors, statements } = await execute(
      '{ countries { nodes { iso2 gaps { kind } } } }',
    );
    expect(errors).toEqual([]);
    expect(statements).toBe(1);
    const gaps = z.array(z.object({ kind: z.enum(GAP_KINDS) }));
    const nodes = z.array(z.object({ iso2: z.string(), gaps }));
    const found = z.object({ countries: z.object({ nodes }) }).parse(data).countries.nodes;
    expect(Object.fromEntries(found.map(({ iso2, gaps: all }) => [iso2, all]))).toEqual({
      AA: [],
      ...Object.fromEntries(LACKING.map(([iso2, kind]) => [iso2, [{ kind }]])),
    });
  });

  it('can be asked for, one or several at a time, and counted', async () => {
    const { data, errors } = await execute(`{
      one: countries(filter: { gap: { in: [ACADEMIC_TEAM] } }) { nodes { iso2 } }
      two: countries(filter: { gap: { in: [FRESH_RECORD, NATIONAL_TEAM] } }) { totalCount }
      none: countries(filter: { gap: { in: [] } }) { totalCount }
      counted: countries { facets { gap { value count } } }
    }`);
    expect(errors).toEqual([]);
    const counts = [...GAP_KINDS].sort().map((value) => ({ value, count: 1 }));
    expect(data).toEqual({
      one: { nodes: [{ iso2: without('ACADEMIC_TEAM') }] },
      two: { totalCount: 2 },
      none: { totalCount: 0 },
      counted: { facets: { gap: [...counts, { value: null, count: 1 }] } },
    });
  });

  it('say why, and rest on facts where there are any', async () => {
    const { data, errors, statements } = await execute(`{ gaps {
      nodes {
        kind code certainty severity reason asOf
        facts { __typename ... on Claim { statement } ... on TeamCoverage { pointOfContact }
          ... on Contact { evidence } ... on Need { state } }
      }
    } }`);
    expect(errors).toEqual([]);
    expect(statements).toBe(1);
    const found = (kind: GapKind, rest: object) => ({ kind, asOf: '2026-11-22', ...rest });
    const unknown = { code: 'NONE_ON_RECORD', certainty: 'NOT_ON_RECORD', facts: [] };
    const { nodes } = z
      .object({ gaps: z.object({ nodes: z.array(z.unknown()) }) })
      .parse(data).gaps;
    expect(nodes).toHaveLength(GAP_KINDS.length);
    expect(nodes).toEqual(
      expect.arrayContaining([
        found('NATIONAL_TEAM', {
          code: 'ABSENT',
          certainty: 'STATED',
          severity: 'CRITICAL',
          reason: 'The newest source says that G0 has no national CIRT.',
          facts: [{ __typename: 'Claim', statement: 'NONE' }],
        }),
        found('POINT_OF_CONTACT', {
          code: 'DENIED',
          certainty: 'STATED',
          severity: 'HIGH',
          reason: 'Of no team that covers G1 a source says that it is the single point of contact.',
          facts: [{ __typename: 'TeamCoverage', pointOfContact: false }],
        }),
        found('GOVERNMENT_TO_GOVERNMENT', {
          ...unknown,
          severity: 'MEDIUM',
          reason:
            'No team of G3 is on record as responsible for government-to-government cooperation.',
        }),
        found('VERIFIED_CONTACT', {
          code: 'UNVERIFIED',
          certainty: 'STATED',
          severity: 'MEDIUM',
          reason: 'Nobody has verified a contact of the teams that cover G2.',
          facts: [{ __typename: 'Contact', evidence: 'UNVERIFIED' }],
        }),
        found('ANSWERED_NEED', {
          code: 'UNANSWERED',
          certainty: 'STATED',
          severity: 'HIGH',
          reason: 'Nobody has answered a need that G10 raised.',
          facts: [{ __typename: 'Need', state: 'RAISED' }],
        }),
        found('GLOBAL_NETWORK', {
          ...unknown,
          severity: 'LOW',
          reason: 'No membership of G8 in a global network is on record.',
        }),
      ]),
    );
  });

  it('name the sectors that nobody serves, and the networks that neighbours are in', async () => {
    const query = `query ($kinds: [GapKind!]) { gaps(filter: { kind: { in: $kinds } }) { nodes {
      sectors { code } networks { countriesOfRegion network { slug } } } } }`;
    const ask = async (kind: GapKind) => (await execute(query, { kinds: [kind] })).data;
    const neighbours = GAP_KINDS.length;
    expect(await ask('SECTOR_TEAM')).toEqual({
      gaps: { nodes: [{ sectors: [{ code: 'ENE' }], networks: [] }] },
    });
    expect(await ask('REGIONAL_NETWORK')).toEqual({
      gaps: {
        nodes: [
          {
            sectors: [],
            networks: [{ countriesOfRegion: neighbours, network: { slug: 'apcert' } }],
          },
        ],
      },
    });
  });

  it('are listed in pages, ordered, filtered and counted', { timeout: 60_000 }, async () => {
    const { data, errors, statements } = await execute(`{
      severe: gaps(first: 2) { totalCount nodes { kind } pageInfo { hasNextPage } }
      byKind: gaps(last: 1, orderBy: { field: KIND }) { nodes { kind country { iso2 } } }
      filtered: gaps(filter: {
        severity: { in: [HIGH, MEDIUM] }, not: { country: { iso2: { in: ["G1"] } } } }) {
        nodes { kind } facets { certainty { value count } region { value label count } } }
      ofOne: gaps(filter: { country: { iso2: { in: ["G5"] } } }) { nodes { kind } }
      none: gaps(filter: { country: { iso2: { in: [] } } }) { totalCount nodes { kind } }
    }`);
    expect(errors).toEqual([]);
    expect(statements).toBe(5);
    expect(data).toEqual({
      severe: {
        totalCount: GAP_KINDS.length,
        nodes: [{ kind: 'NATIONAL_TEAM' }, { kind: 'POINT_OF_CONTACT' }],
        pageInfo: { hasNextPage: true },
      },
      byKind: { nodes: [{ kind: 'FRESH_RECORD', country: { iso2: without('FRESH_RECORD') } }] },
      filtered: {
        nodes: [
          { kind: 'ANSWERED_NEED' },
          { kind: 'VERIFIED_CONTACT' },
          { kind: 'GOVERNMENT_TO_GOVERNMENT' },
        ],
        facets: {
          certainty: [
            { value: 'STATED', count: 2 },
            { value: 'NOT_ON_RECORD', count: 1 },
          ],
          region: [{ value: 'AFR', label: 'Africa', count: 3 }],
        },
      },
      ofOne: { nodes: [{ kind: 'ACADEMIC_TEAM' }] },
      none: { totalCount: 0, nodes: [] },
    });
  });

  it(
    'come in pages without a gap or a double, whatever the order',
    { timeout: 60_000 },
    async () => {
      for (const orderBy of ['SEVERITY', 'COUNTRY', 'KIND']) {
        const seen: unknown[] = [];
        let after: string | null = null;
        do {
          const { data, errors } = await execute(
            `query ($after: String) { gaps(first: 4, after: $after, orderBy: { field: ${orderBy} }) {
            nodes { kind } pageInfo { endCursor hasNextPage } } }`,
            { after },
          );
          expect(errors).toEqual([]);
          const page = z.object({
            nodes: z.array(z.object({ kind: z.string() })),
            pageInfo: z.object({ endCursor: z.string(), hasNextPage: z.boolean() }),
          });
          const { nodes, pageInfo } = z.object({ gaps: page }).parse(data).gaps;
          seen.push(...nodes.map(({ kind }) => kind));
          after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
        } while (after !== null);
        expect(seen.toSorted()).toEqual([...GAP_KINDS].sort());
      }
    },
  );

  it('refuse a date that is none', async () => {
    const { errors } = await execute('query ($day: Date) { gaps(asOf: $day) { totalCount } }', {
      day: '2026-02-30',
    });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('the sectors of a country', () => {
  beforeAll(async () => {
    await new World()
      .sector('ENE')
      .sector('BNK')
      .sector('CHE', { annex: 'NIS2_II' })
      .country('AA')
      .country('BB')
      .team('home', { country: 'AA', since: '2020' })
      .team('abroad', { country: 'BB' })
      .team('planned', { country: 'AA', status: 'PLANNED' })
      .covers('home', 'AA')
      .covers('abroad', 'AA')
      .link('SERVES_SECTOR', 'home', 'ENE')
      .link('SERVES_SECTOR', 'abroad', 'CHE')
      .link('SERVES_SECTOR', 'planned', 'BNK')
      .build(graph);
  }, 60_000);

  it('are served by operating teams that are based there or cover it', async () => {
    const { data, errors, statements } = await execute(`{ country(iso2: "AA") {
      sectorCoverage { sector { code annex } served teams { totalCount nodes { slug } } }
      before: sectorCoverage(asOf: "2019-12-31") { served }
    } }`);
    expect(errors).toEqual([]);
    expect(statements).toBe(1);
    expect(data).toEqual({
      country: {
        sectorCoverage: [
          {
            sector: { code: 'BNK', annex: 'NIS2_I' },
            served: false,
            teams: { totalCount: 0, nodes: [] },
          },
          {
            sector: { code: 'ENE', annex: 'NIS2_I' },
            served: true,
            teams: { totalCount: 1, nodes: [{ slug: 'home' }] },
          },
          {
            sector: { code: 'CHE', annex: 'NIS2_II' },
            served: true,
            teams: { totalCount: 1, nodes: [{ slug: 'abroad' }] },
          },
        ],
        before: [{ served: false }, { served: false }, { served: false }],
      },
    });
  });
});
