import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { importFolder } from '../../seed/import.ts';
import { testApi } from '../support/execute.ts';
import { expectedGaps } from '../support/gap-reference.ts';
import { wipe } from '../support/neo4j.ts';
import type { PlainCountry } from '../support/plain-world.ts';
import {
  CRITICAL,
  plainCountries,
  RANDOM_DAYS,
  randomCountries,
  worldWith,
} from '../support/random-countries.ts';
import { readSeedWorld, SEED_DATA, TEN_DAYS } from '../support/seed-world.ts';

const { graph, execute } = testApi();

const gap = z.object({
  kind: z.string(),
  code: z.string(),
  certainty: z.string(),
  severity: z.string(),
  sectors: z.array(z.object({ code: z.string() })),
});
const answer = z.object({
  countries: z.object({
    nodes: z.array(z.object({ iso2: z.string(), gaps: z.array(gap) })),
  }),
});

/** The gaps of every country on a day, as the API tells them. */
async function toldGaps(day: string) {
  const { data, errors, statements } = await execute(
    `query ($day: Date!) { countries(first: 500) { nodes { iso2 gaps(asOf: $day) {
      kind code certainty severity sectors { code } } } } }`,
    { day },
  );
  expect(errors).toEqual([]);
  expect(statements).toBe(1);
  const { nodes } = answer.parse(data).countries;
  return new Map(
    nodes.map(({ iso2, gaps }) => [
      iso2,
      gaps.map(({ sectors, ...rest }) => ({
        ...rest,
        sectors: sectors.map(({ code }) => code).sort(),
      })),
    ]),
  );
}

const expectedOf = (countries: readonly PlainCountry[], critical: readonly string[], day: string) =>
  new Map(
    countries.map((country) => [
      country.iso2,
      expectedGaps(country, critical, day).map(({ sectors, ...rest }) => ({
        ...rest,
        sectors: [...sectors].sort(),
      })),
    ]),
  );

describe('the gaps of the seed, found again in its files', () => {
  let seed: Awaited<ReturnType<typeof readSeedWorld>>;

  beforeAll(async () => {
    await wipe(graph);
    await importFolder(graph, SEED_DATA);
    seed = await readSeedWorld();
  }, 120_000);

  it.each(TEN_DAYS)('are those that the API tells, on %s', { timeout: 60_000 }, async (day) => {
    expect(await toldGaps(day)).toEqual(expectedOf(seed.countries, seed.critical, day));
  });
});

describe('the statement and the plain reference of gaps', () => {
  it('agree on a thousand small worlds', { timeout: 600_000 }, async () => {
    let worlds = 0;
    await fc.assert(
      fc.asyncProperty(randomCountries, fc.constantFrom(...RANDOM_DAYS), async (drawn, day) => {
        const countries = plainCountries(drawn);
        worlds += countries.length;
        await worldWith(countries).build(graph);
        expect(await toldGaps(day)).toEqual(expectedOf(countries, CRITICAL, day));
      }),
      { numRuns: 8, seed: 69 },
    );
    expect(worlds).toBeGreaterThanOrEqual(1000);
  });
});
