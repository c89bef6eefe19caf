import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { importFolder } from '../../seed/import.ts';
import { testApi } from '../support/execute.ts';
import { wipe } from '../support/neo4j.ts';
import { type ExpectedPeer, expectedPeers } from '../support/peer-reference.ts';
import { RANDOM_TEAMS, randomRelations, relatedWorld } from '../support/random-relations.ts';
import { readRelations } from '../support/relations.ts';
import { SEED_DATA } from '../support/seed-world.ts';
import { UNLIMITED } from '../support/unlimited.ts';
import { World } from '../support/world.ts';

const { graph, execute } = testApi(undefined, UNLIMITED);

const slugs = z.array(z.object({ slug: z.string() }));
const codes = z.array(z.object({ code: z.string() }));
const reason = z.object({
  code: z.string(),
  reason: z.string().min(10),
  measure: z.number().gt(0).max(1),
  weight: z.number(),
  points: z.number(),
  network: z.object({ slug: z.string() }).nullable(),
  region: z.object({ code: z.string() }).nullable(),
  sectors: codes,
  services: slugs,
  constituencies: z.array(z.string()),
  threats: z.array(z.string()),
  languages: z.array(z.string()),
});
const peer = z.object({
  rank: z.number(),
  points: z.number(),
  team: z.object({ slug: z.string() }),
  reasons: z.array(reason).min(1),
});
const answer = z.object({
  peers: z.object({ totalCount: z.number(), nodes: z.array(peer) }),
});

const PEERS = `query ($team: String!, $day: Date, $filter: PeerFilter, $first: Int, $after: String) {
  peers(team: $team, asOf: $day, filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { endCursor } nodes {
      rank points team { slug } reasons {
        code reason measure weight points network { slug } region { code } sectors { code }
        services { slug } constituencies threats languages
      }
    }
  }
}`;

/** What both share, whatever it is. */
const sharedIn = ({ network, region, sectors, services, ...words }: z.infer<typeof reason>) => [
  ...(network ? [network.slug] : []),
  ...(region ? [region.code] : []),
  ...sectors.map(({ code }) => code),
  ...services.map(({ slug }) => slug),
  ...[words.constituencies, words.threats, words.languages].flat(),
];

/** The peers of a team, as the API tells them. */
async function toldPeers(team: string, day: string): Promise<ExpectedPeer[]> {
  const { data, errors, statements } = await execute(PEERS, { team, day, first: 500 });
  expect(errors).toEqual([]);
  expect(statements).toBe(1);
  const { totalCount, nodes } = answer.parse(data).peers;
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ team: { slug }, reasons, ...rest }) => ({
    ...{ slug, ...rest },
    reasons: reasons.map((one) => {
      expect(one.points).toBeCloseTo(one.measure * one.weight, 2);
      return { code: one.code, shared: sharedIn(one).toSorted(), points: one.points };
    }),
  }));
}

describe('the peers of a team', () => {
  it('are those of the plain reference, over the seed', { timeout: 240_000 }, async () => {
    await wipe(graph);
    await importFolder(graph, SEED_DATA);
    const seed = await readRelations();
    for (const slug of ['ke-kecirt', 'fr-certfr', 'br-certbr', 'jp-jpcert', 'eu-certeu']) {
      for (const day of ['2018-12-31', '2026-11-22']) {
        expect(await toldPeers(slug, day), `${slug} on ${day}`).toEqual(
          expectedPeers(seed, slug, day),
        );
      }
    }
  });

  it('are those of the plain reference, over random worlds', { timeout: 600_000 }, async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(
        randomRelations,
        fc.constantFrom('2010-01-01', '2021-06-30', '2026-11-22'),
        async (drawn, day) => {
          await relatedWorld(drawn).build(graph);
          for (const slug of RANDOM_TEAMS) {
            const expected = expectedPeers(drawn, slug, day);
            found += expected.length;
            expect(await toldPeers(slug, day)).toEqual(expected);
          }
        },
      ),
      { numRuns: 25, seed: 58 },
    );
    expect(found).toBeGreaterThan(50);
  });

  it('come page by page in one order, equals by name and slug', async () => {
    const world = new World().region('AFR').country('AA', { region: 'AFR' });
    for (const id of ['us', 'b', 'a', 'c']) world.team(id, { country: 'AA', name: 'Same' });
    await world.build(graph);
    const page = async (after?: string) => {
      const { data } = await execute(PEERS, { team: 'us', first: 2, ...(after && { after }) });
      const { peers } = z
        .object({
          peers: z.object({
            pageInfo: z.object({ endCursor: z.string() }),
            nodes: z.array(z.object({ rank: z.number(), team: z.object({ slug: z.string() }) })),
          }),
        })
        .parse(data);
      return peers;
    };
    const first = await page();
    const second = await page(first.pageInfo.endCursor);
    expect([...first.nodes, ...second.nodes]).toEqual(
      ['a', 'b', 'c'].map((slug) => ({ rank: 1, team: { slug } })),
    );
  });

  it('are narrowed by what the filter asks of teams, points and reasons', async () => {
    await new World()
      .region('AFR')
      .region('EUR')
      .country('AA', { region: 'AFR' })
      .country('BB', { region: 'EUR' })
      .network('first')
      .sector('ENE')
      .team('us', { country: 'AA', memberOf: ['first'] })
      .team('near', { country: 'AA' })
      .team('far', { country: 'BB', memberOf: ['first'] })
      .team('like', { country: 'BB', memberOf: ['first'] })
      .link('SERVES_SECTOR', 'us', 'ENE')
      .link('SERVES_SECTOR', 'like', 'ENE')
      .build(graph);
    const found = async (filter: object) => {
      const { data, errors } = await execute(PEERS, { team: 'us', filter });
      expect(errors).toEqual([]);
      return answer.parse(data).peers.nodes.map(({ team, points }) => `${team.slug} ${points}`);
    };
    expect(await found({})).toEqual(['like 35', 'far 15', 'near 10']);
    expect(await found({ minPoints: 15 })).toEqual(['like 35', 'far 15']);
    expect(await found({ team: { country: { region: { in: ['AFR'] } } } })).toEqual(['near 10']);
    expect(await found({ reason: { in: ['SECTOR', 'REGION'] } })).toEqual(['like 35', 'near 10']);
    const eitherWay = { or: [{ team: { slug: { in: ['far'] } } }, { minPoints: 30 }] };
    expect(await found(eitherWay)).toEqual(['like 35', 'far 15']);
    expect(await found({ not: { reason: { in: ['NETWORK'] } } })).toEqual(['near 10']);
  });

  it('are told nothing by memberships that are not for everyone', async () => {
    const world = new World().network('egc').network('first');
    const amber = { status: 'CURRENT', tlp: 'AMBER' };
    for (const id of ['us', 'open', 'hidden']) world.team(id);
    await world
      .link('MEMBER_OF', 'us', 'egc', amber)
      .link('MEMBER_OF', 'open', 'egc', { status: 'CURRENT' })
      .link('MEMBER_OF', 'us', 'first', { status: 'CURRENT' })
      .link('MEMBER_OF', 'open', 'first', { status: 'CURRENT' })
      .link('MEMBER_OF', 'hidden', 'first', amber)
      .build(graph);
    const { data, texts } = await execute(
      '{ peers(team: "us") { nodes { team { slug } reasons { network { slug } members } } } }',
    );
    expect(data).toEqual({
      peers: {
        nodes: [{ team: { slug: 'open' }, reasons: [{ network: { slug: 'first' }, members: 2 }] }],
      },
    });
    expect(texts[0]).toContain("tlp, 'CLEAR') IN");
  });

  it('are not proposed by what more than a thousand teams share, which still counts', async () => {
    await new World()
      .network('huge')
      .sector('ENE')
      .team('us', { memberOf: ['huge'] })
      .team('like', { memberOf: ['huge'] })
      .link('SERVES_SECTOR', 'us', 'ENE')
      .link('SERVES_SECTOR', 'like', 'ENE')
      .build(graph);
    await graph.write((transaction) =>
      transaction.run(
        `MATCH (w:Network) UNWIND range(1, 1000) AS n
         CREATE (:Team {id: 'm' + n, name: 'M', status: 'ACTIVE', asOf: date('2020-01-01'), evidence: 'DOCUMENTED'})
           -[:MEMBER_OF {status: 'CURRENT', asOf: date('2020-01-01')}]->(w)`,
      ),
    );
    const peersOf = await toldPeers('us', '2026-11-22');
    expect(peersOf).toMatchObject([
      { slug: 'like', reasons: [{ code: 'NETWORK', points: 4.95 }, { code: 'SECTOR' }] },
    ]);
  });

  it('are an error of a team that there is not, and of a page that cannot be', async () => {
    await new World().team('us').build(graph);
    const nobody = await execute(PEERS, { team: 'nobody' });
    expect(nobody.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(nobody.errors[0]?.message).toBe('team: there is no team "nobody".');
    expect((await execute(PEERS, { team: 'us' })).data).toMatchObject({ peers: { totalCount: 0 } });
    const { errors } = await execute(PEERS, { team: 'us', first: 501 });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
