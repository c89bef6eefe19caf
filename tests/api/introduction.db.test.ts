import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { importFolder } from '../../seed/import.ts';
import { testApi } from '../support/execute.ts';
import { expectedWays, type Question } from '../support/introduction-reference.ts';
import { wipe } from '../support/neo4j.ts';
import { RANDOM_TEAMS, randomRelations, relatedWorld } from '../support/random-relations.ts';
import { readRelations } from '../support/relations.ts';
import { SEED_DATA } from '../support/seed-world.ts';
import { World } from '../support/world.ts';

const { graph, execute } = testApi();

const team = z.object({ slug: z.string() });
const hop = z.object({
  kind: z.string(),
  reason: z.string().min(10),
  from: team,
  to: team,
  network: team.nullable(),
  country: z.object({ iso2: z.string() }).nullable(),
  facts: z
    .array(z.object({ __typename: z.string(), source: z.string(), evidence: z.string() }))
    .min(1),
});
const answer = z.object({
  introduction: z.object({
    steps: z.number().nullable(),
    ways: z.array(z.object({ doubt: z.number(), members: z.number(), hops: z.array(hop).min(1) })),
    excluded: z.array(team),
  }),
});

const INTRODUCTION = `query (
  $from: String!, $to: String!, $day: Date, $without: [String!], $maxMembers: Int
  $through: [IntroductionHopKind!], $first: Int
) {
  introduction(
    from: $from, to: $to, asOf: $day, without: $without, maxMembers: $maxMembers
    through: $through, first: $first
  ) {
    steps excluded { slug } ways { doubt members hops {
      kind reason from { slug contacts(first: 1) { totalCount } } to { slug } network { slug }
      country { iso2 } facts { __typename ... on Fact { source evidence asOf } }
    } }
  }
}`;

async function told(question: Question & { readonly first?: number }) {
  const { data, errors, statements } = await execute(INTRODUCTION, { ...question });
  expect(errors).toEqual([]);
  expect(statements).toBe(1);
  return answer.parse(data).introduction;
}

/** The ways as the reference tells them. */
async function toldWays(question: Question) {
  const { steps, ways } = await told({ ...question, first: 20 });
  const plain = ways.map(({ hops, ...rest }) => ({
    ...rest,
    through: hops.flatMap(({ from, to, network, country }, index) => [
      ...(index === 0 ? [from.slug] : []),
      ...(network ? [network.slug] : []),
      ...(country ? [country.iso2] : []),
      to.slug,
    ]),
  }));
  for (const { through } of plain) expect(through).toHaveLength((steps ?? 0) + 1);
  return plain;
}

describe('an introduction', () => {
  it('has the ways of the plain reference, over the seed', { timeout: 300_000 }, async () => {
    await wipe(graph);
    await importFolder(graph, SEED_DATA);
    const seed = await readRelations();
    const day = '2026-11-22';
    const questions: Question[] = [
      { from: 'ke-kecirt', to: 'br-certbr', day },
      { from: 'ke-kecirt', to: 'br-certbr', day, maxMembers: 100 },
      { from: 'ke-kecirt', to: 'br-certbr', day, without: ['first'], through: ['NETWORK'] },
      { from: 'ad-ancad', to: 'jp-jpcert', day },
      { from: 'ad-ancad', to: 'mu-certmu', day, maxMembers: 50 },
      { from: 'al-alcsirt', to: 'ro-dnsc', day: '2023-01-01' },
    ];
    for (const question of questions) {
      const expected = expectedWays(seed, question).slice(0, 20);
      expect(await toldWays(question), JSON.stringify(question)).toEqual(expected);
    }
  });

  it('has the ways of the plain reference, over random worlds', { timeout: 600_000 }, async () => {
    const lengths = new Set<number>();
    const pair = fc.subarray([...RANDOM_TEAMS], { minLength: 2, maxLength: 2 });
    // Each set of kinds is a statement of its own, which takes longer to plan than to answer.
    const options = fc.record({
      maxMembers: fc.constantFrom(0, 1, 2, 3, 1_000),
      without: fc.subarray(['first', 'apcert']),
      through: fc.constantFrom(
        ['COLLABORATION', 'NETWORK', 'COUNTRY'],
        ['NETWORK', 'COUNTRY'],
        ['COLLABORATION', 'NETWORK'],
      ),
    });
    await fc.assert(
      fc.asyncProperty(
        randomRelations,
        fc.constantFrom('2010-01-01', '2021-06-30', '2026-11-22'),
        fc.array(fc.tuple(pair, options), { minLength: 6, maxLength: 6 }),
        async (drawn, day, asked) => {
          await relatedWorld(drawn).build(graph);
          for (const [[from = '', to = ''], rest] of asked) {
            const question = { from, to, day, ...rest };
            const expected = expectedWays(drawn, question);
            lengths.add(expected[0]?.through.length ?? 0);
            expect(await toldWays(question), JSON.stringify(question)).toEqual(
              expected.slice(0, 20),
            );
          }
        },
      ),
      { numRuns: 30, seed: 59 },
    );
    // None at all, and ways of several lengths.
    expect([...lengths].sort()).toEqual(expect.arrayContaining([0, 2, 3, 5]));
  });

  it('says which networks were left out, and rests on the facts of both sides', async () => {
    await new World()
      .country('AA')
      .network('big')
      .network('small')
      .team('us', { memberOf: ['big', 'small'], country: 'AA' })
      .team('them', { memberOf: ['big', 'small'] })
      .team('other', { memberOf: ['big'] })
      .covers('them', 'AA', 'GOVERNMENT', { evidence: 'UNVERIFIED' })
      .build(graph);
    const question = { from: 'us', to: 'them', day: '2026-11-22' };
    const all = await told(question);
    expect(all.ways.map(({ hops }) => hops[0]?.reason)).toEqual([
      'us and them are both members of SMALL.',
      'us and them are both members of BIG.',
      'us and them both work in AA, or for it.',
    ]);
    expect(all.ways.map(({ hops }) => hops[0]?.facts.map((fact) => fact.__typename))).toEqual([
      ['Membership', 'Membership'],
      ['Membership', 'Membership'],
      ['Team', 'TeamCoverage'],
    ]);
    const few = await told({ ...question, maxMembers: 2, without: ['nowhere'] });
    expect(few.excluded).toEqual([{ slug: 'big' }]);
    expect(few.ways).toHaveLength(2);
    expect(await told({ ...question, first: 1 })).toMatchObject({ ways: [{ members: 2 }] });
  });

  it('never goes over a membership that is not for everyone', async () => {
    const world = new World().network('egc').team('us').team('them');
    await world
      .link('MEMBER_OF', 'us', 'egc', { status: 'CURRENT', tlp: 'AMBER' })
      .link('MEMBER_OF', 'them', 'egc', { status: 'CURRENT' })
      .build(graph);
    const { ways, steps } = await told({ from: 'us', to: 'them', day: '2026-11-22' });
    expect([ways, steps]).toEqual([[], null]);
  });

  it('is null where a team is not on record, and an error where there is nothing to introduce', async () => {
    await new World().team('us').team('them').build(graph);
    const nobody = await execute(INTRODUCTION, { from: 'us', to: 'nobody' });
    expect(nobody).toMatchObject({ data: { introduction: null }, errors: [] });
    for (const [variables, says] of [
      [{ from: 'us', to: 'us' }, 'Name two teams'],
      [{ from: 'us', to: 'them', first: 21 }, 'first: 21'],
      [{ from: 'us', to: 'them', maxMembers: -1 }, 'maxMembers: -1'],
    ] as const) {
      const { errors, statements } = await execute(INTRODUCTION, variables);
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
      expect(errors[0]?.message).toContain(says);
      expect(statements).toBe(0);
    }
  });
});
