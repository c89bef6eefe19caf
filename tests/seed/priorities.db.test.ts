import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { importFolder } from '../../seed/import.ts';
import { testApi } from '../support/execute.ts';
import { wipe } from '../support/neo4j.ts';
import { expectedPriorities, type PlainWeights, PUBLISHED } from '../support/priority-reference.ts';
import {
  CRITICAL,
  plainCountries,
  RANDOM_DAYS,
  randomCountries,
  worldWith,
} from '../support/random-countries.ts';
import { readSeedWorld, SEED_DATA, TEN_DAYS } from '../support/seed-world.ts';

const { graph, execute } = testApi();

const priority = z.object({
  country: z.object({ iso2: z.string() }),
  rank: z.number(),
  points: z.number(),
  pointsNotOnRecord: z.number(),
  factors: z.array(z.looseObject({})),
  ifNational: z.object({ rank: z.number(), points: z.number() }).nullable(),
});
const answer = z.object({
  priorities: z.object({
    nodes: z.array(priority),
  }),
});

/** The ranking of every Member State on a day, as the API tells it. */
async function toldPriorities(day: string, weights?: PlainWeights) {
  const { data, errors, statements } = await execute(
    `query ($day: Date!, $weights: PriorityWeights) {
      priorities(first: 500, asOf: $day, weights: $weights) { nodes {
        country { iso2 } rank points pointsNotOnRecord ifNational { rank points }
        factors { code because certainty measure weight } } } }`,
    { day, ...(weights && { weights }) },
  );
  expect(errors).toEqual([]);
  expect(statements).toBe(1);
  return answer
    .parse(data)
    .priorities.nodes.map(({ country: { iso2 }, ...rest }) => ({ iso2, ...rest }));
}

describe('the ranking of the seed, worked out again from its files', () => {
  let seed: Awaited<ReturnType<typeof readSeedWorld>>;

  beforeAll(async () => {
    await wipe(graph);
    await importFolder(graph, SEED_DATA);
    seed = await readSeedWorld();
  }, 120_000);

  it.each(TEN_DAYS)('is what the API tells, on %s', { timeout: 60_000 }, async (day) => {
    const members = seed.countries.filter(({ memberState }) => memberState);
    const expected = expectedPriorities(members, seed.critical, PUBLISHED, day);
    expect(await toldPriorities(day)).toEqual(expected);
  });
});

const weights: fc.Arbitrary<PlainWeights> = fc.record(
  Object.fromEntries(Object.keys(PUBLISHED).map((name) => [name, fc.nat(50)])),
);

describe('the statement and the plain reference of priorities', () => {
  it('agree on a thousand small worlds, whatever the weights', { timeout: 600_000 }, async () => {
    let worlds = 0;
    await fc.assert(
      fc.asyncProperty(
        randomCountries,
        fc.constantFrom(...RANDOM_DAYS),
        weights,
        async (drawn, day, chosen) => {
          const countries = plainCountries(drawn);
          worlds += countries.length;
          await worldWith(countries).build(graph);
          expect(await toldPriorities(day, chosen)).toEqual(
            expectedPriorities(countries, CRITICAL, chosen, day),
          );
        },
      ),
      { numRuns: 8, seed: 58 },
    );
    expect(worlds).toBeGreaterThanOrEqual(1000);
  });
});
