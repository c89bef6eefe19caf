import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  CLAIM_STATEMENTS,
  COVERAGE_STATES,
  EVIDENCE,
  REGION_CODES,
  TEAM_STATUSES,
} from '../../graph/words.ts';
import { importFolder } from '../../seed/import.ts';
import { expectedCoverage } from '../support/coverage-reference.ts';
import { testApi } from '../support/execute.ts';
import { wipe } from '../support/neo4j.ts';

/**
 * The totals of the product once more, by an independent path: from the CSV files with a CSV parser
 * and the plain rules, without the import, the graph or the API.
 */
const DATA = join(import.meta.dirname, '..', '..', 'seed', 'data');

async function csv<T>(file: string, row: z.ZodType<T>): Promise<T[]> {
  const text = await readFile(join(DATA, file), 'utf8');
  return z.array(row).parse(parse(text, { columns: true, bom: true }));
}

const optional = z.string().transform((text) => text || undefined);
const flag = z.enum(['true', 'false']).transform((text) => text === 'true');
const countryRow = z.object({
  iso2: z.string(),
  region: z.enum(REGION_CODES),
  memberState: flag,
  ldc: flag,
  lldc: flag,
  sids: flag,
  inTransition: flag,
  developed: flag,
  ldcGraduation: optional,
});
const teamRow = z.object({
  id: z.string(),
  country: z.string(),
  status: z.enum(TEAM_STATUSES),
  since: optional,
  until: optional,
  asOf: z.string(),
});
const coverageRow = z.object({
  team: z.string(),
  country: z.string(),
  role: z.string(),
  since: optional,
  until: optional,
  asOf: z.string(),
  evidence: z.enum(EVIDENCE),
});
const claimRow = z.object({
  id: z.string(),
  country: z.string(),
  statement: z.enum(CLAIM_STATEMENTS),
  asOf: z.string(),
  evidence: z.enum(EVIDENCE),
});

async function readFacts() {
  const teams = new Map((await csv('teams.csv', teamRow)).map((team) => [team.id, team]));
  const claims = await csv('claims.csv', claimRow);
  const coverers = (await csv('coverage.csv', coverageRow)).map((row) => {
    const team = teams.get(row.team);
    if (!team) throw new Error(`coverage.csv names the team ${row.team}, which is not there.`);
    return {
      id: row.team,
      about: row.country,
      role: row.role,
      status: team.status,
      basedThere: team.country === row.country,
      since: row.since ?? team.since,
      until: row.until ?? team.until,
      asOf: row.asOf,
      evidence: row.evidence,
    };
  });
  return { countries: await csv('countries.csv', countryRow), coverers, claims };
}

type Facts = Awaited<ReturnType<typeof readFacts>>;

const { graph, execute } = testApi();
let facts: Facts;

/** The state of each Member State on a day, from the files. */
function statesOn(day: string) {
  const members = facts.countries.filter(({ memberState }) => memberState);
  return members.map((country) => {
    const coverers = facts.coverers.filter(({ about }) => about === country.iso2);
    const claims = facts.claims.filter((claim) => claim.country === country.iso2);
    return { country, ...expectedCoverage(coverers, claims, day) };
  });
}

describe('the totals, recomputed from the files', () => {
  beforeAll(async () => {
    await wipe(graph);
    await importFolder(graph, DATA);
    facts = await readFacts();
  }, 120_000);

  it('are the numbers of the Member States and groups', () => {
    const members = facts.countries.filter(({ memberState }) => memberState);
    const inRegion = (code: string) => members.filter(({ region }) => region === code).length;
    expect(facts.countries).toHaveLength(203);
    expect(members).toHaveLength(194);
    expect(REGION_CODES.map(inRegion)).toEqual([44, 35, 21, 39, 9, 46]);
    expect(members.filter(({ ldc }) => ldc)).toHaveLength(44);
    expect(members.filter(({ lldc }) => lldc)).toHaveLength(32);
    expect(members.filter(({ sids }) => sids)).toHaveLength(37);
  });

  it.each(['2026-11-22', '2024-07-01', '2018-12-31', '2012-01-01', '1995-06-30'])(
    'agree with the API by region, for %s',
    async (day) => {
      const { data, errors } = await execute(
        `query ($day: Date!) { coverage(by: REGION, asOf: $day) {
          total { countries sourcesDisagree unverifiedOnly undated states { state countries } }
          groups { key countries states { state countries } } } }`,
        { day },
      );
      expect(errors).toEqual([]);
      const expected = statesOn(day);
      const count = (rows: typeof expected) =>
        COVERAGE_STATES.map((state) => ({
          state,
          countries: rows.filter((row) => row.state === state).length,
        }));
      expect(data).toEqual({
        coverage: {
          total: {
            countries: 194,
            sourcesDisagree: expected.filter((row) => row.sourcesDisagree).length,
            unverifiedOnly: expected.filter((row) => row.unverifiedOnly).length,
            undated: expected.filter((row) => row.undatedFacts > 0).length,
            states: count(expected),
          },
          groups: REGION_CODES.map((key) => {
            const rows = expected.filter(({ country }) => country.region === key);
            return { key, countries: rows.length, states: count(rows) };
          }),
        },
      });
    },
  );

  it('agree with the API by group, before and after two countries leave the LDCs', async () => {
    for (const [day, ldcs] of [
      ['2026-11-22', 44],
      ['2026-11-24', 42],
    ] as const) {
      const { data } = await execute(
        `query ($day: Date!) { coverage(by: DEVELOPMENT_GROUP, asOf: $day) { groups { key countries absent } } }`,
        { day },
      );
      const groups = z
        .object({
          coverage: z.object({
            groups: z.array(
              z.object({ key: z.string(), countries: z.number(), absent: z.number() }),
            ),
          }),
        })
        .parse(data).coverage.groups;
      const ldc = groups.find(({ key }) => key === 'LDC');
      const expected = statesOn(day).filter(
        ({ country }) => country.ldc && (!country.ldcGraduation || country.ldcGraduation > day),
      );
      expect(ldc?.countries).toBe(ldcs);
      expect(expected).toHaveLength(ldcs);
      expect(ldc?.absent).toBe(
        expected.filter(({ state }) =>
          ['ABSENT', 'ESTABLISHING', 'GOVERNMENT_ONLY'].includes(state),
        ).length,
      );
    }
  });
});
