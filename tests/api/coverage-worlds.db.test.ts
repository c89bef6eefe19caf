import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { COVERAGE_STATES } from '../../graph/words.ts';
import { expectedChange, expectedCoverage } from '../support/coverage-reference.ts';
import { testApi } from '../support/execute.ts';
import {
  type NamedFacts,
  named,
  randomWorlds,
  worldOfCountries,
} from '../support/random-coverage.ts';

/** Days on which facts begin and end, the days beside them, and days in between. */
const DAYS = ['2007-12-31', '2014-06-30', '2014-12-31', '2020-03-01', '2026-11-22'] as const;
const [FIRST, , , , LAST] = DAYS;

const { graph, execute } = testApi();

const reasons = z
  .array(z.object({ note: z.string() }))
  .transform((facts) => facts.map(({ note }) => note).sort());
const coverage = z.object({
  state: z.enum(COVERAGE_STATES),
  sourcesDisagree: z.boolean(),
  unverifiedOnly: z.boolean(),
  undatedFacts: z.number(),
  reasons,
});
const COVERAGE = `state sourcesDisagree unverifiedOnly undatedFacts reasons { ... on Fact { note } }`;

async function ask<T>(query: string, answer: z.ZodType<T>): Promise<T> {
  const { data, errors } = await execute(query);
  expect(errors).toEqual([]);
  return answer.parse(data);
}

/** What the API says of each country on each of the days, by the reference's own words. */
async function statesOf() {
  const fields = DAYS.map((day, at) => `d${at}: coverage(asOf: "${day}") { ${COVERAGE} }`);
  const nodes = z.array(z.object({ iso2: z.string() }).catchall(coverage.or(z.string())));
  const { countries } = await ask(
    `{ countries(first: 500) { nodes { iso2 ${fields.join(' ')} } } }`,
    z.object({ countries: z.object({ nodes }) }),
  );
  return new Map(countries.nodes.map((row) => [row.iso2, DAYS.map((_, at) => row[`d${at}`])]));
}

async function changesBetween(from: string, to: string) {
  const because = z
    .array(z.object({ event: z.string(), day: z.string(), fact: z.object({ note: z.string() }) }))
    .transform((events) =>
      events
        .map(({ event, day, fact }) => ({ event, day, id: fact.note }))
        .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    );
  const node = z.object({
    country: z.object({ iso2: z.string() }).transform(({ iso2 }) => iso2),
    nature: z.string(),
    before: coverage,
    after: coverage,
    because,
  });
  const { coverageChanges } = await ask(
    `{ coverageChanges(from: "${from}", to: "${to}", first: 500) { totalCount nodes {
      country { iso2 } nature before { ${COVERAGE} } after { ${COVERAGE} }
      because { event day fact { ... on Fact { note } } } } } }`,
    z.object({ coverageChanges: z.object({ totalCount: z.number(), nodes: z.array(node) }) }),
  );
  expect(coverageChanges.totalCount).toBe(coverageChanges.nodes.length);
  return new Map(coverageChanges.nodes.map(({ country, ...change }) => [country, change]));
}

async function historyOf() {
  const states = z.array(z.object({ asOf: z.string(), state: z.string() }));
  const total = z.object({
    states: z.array(z.object({ state: z.string(), countries: z.number() })),
  });
  const { coverageHistory } = await ask(
    `{ coverageHistory(from: "${FIRST}", to: "${LAST}", step: QUARTER) {
      points { asOf total { states { state countries } } } countries { iso2 states { asOf state } } } }`,
    z.object({
      coverageHistory: z.object({
        points: z.array(z.object({ asOf: z.string(), total })),
        countries: z.array(z.object({ iso2: z.string(), states })),
      }),
    }),
  );
  return coverageHistory;
}

const stateOn = ({ coverers, statements }: NamedFacts, day: string) =>
  expectedCoverage(coverers, statements, day).state;

describe('the graph and the plain reference', () => {
  let checked = 0;
  afterAll(() => {
    expect(checked).toBeGreaterThanOrEqual(1000);
  });

  it(
    'agree on a thousand random worlds: states, changes, history',
    { timeout: 300_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(randomWorlds(250), async (worlds) => {
          const countries = named(worlds);
          checked += countries.length;
          await worldOfCountries(countries).build(graph);

          const states = await statesOf();
          for (const { iso2, coverers, statements } of countries) {
            const expected = DAYS.map((day) => expectedCoverage(coverers, statements, day));
            expect({ iso2, states: states.get(iso2) }).toEqual({ iso2, states: expected });
          }

          for (const [from, to] of [
            [FIRST, LAST],
            [DAYS[2], DAYS[3]],
          ] as const) {
            const changes = await changesBetween(from, to);
            for (const { iso2, coverers, statements } of countries) {
              const expected = expectedChange(coverers, statements, [from, to]);
              expect({ iso2, change: changes.get(iso2) ?? null }).toEqual({
                iso2,
                change: expected,
              });
              expect(expected?.because).not.toEqual([]);
            }
          }

          const history = await historyOf();
          const days = history.points.map(({ asOf }) => asOf);
          expect([days[0], days.at(-1)]).toEqual([FIRST, LAST]);
          const tracks = new Map(history.countries.map((track) => [track.iso2, track.states]));
          for (const country of countries) {
            const all = days.map((asOf) => ({ asOf, state: stateOn(country, asOf) }));
            const steps = all.filter(({ state }, at) => state !== all[at - 1]?.state);
            expect({ iso2: country.iso2, steps: tracks.get(country.iso2) }).toEqual({
              iso2: country.iso2,
              steps,
            });
          }
          for (const { asOf, total } of history.points) {
            const found = countries.map((country) => stateOn(country, asOf));
            expect({ asOf, ...total }).toEqual({
              asOf,
              states: COVERAGE_STATES.map((state) => ({
                state,
                countries: found.filter((one) => one === state).length,
              })),
            });
          }
        }),
        { numRuns: 12, seed: 69 },
      );
    },
  );
});
