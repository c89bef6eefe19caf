import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { CLAIM_STATEMENTS, EVIDENCE, REGION_CODES, TEAM_STATUSES } from '../../graph/words.ts';
import { expectedCoverage } from './coverage-reference.ts';

/** The facts of the CSV files, read by a CSV parser: without the import, the graph or the API. */
export const DATA = join(import.meta.dirname, '..', '..', 'seed', 'data');

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
const listed = z.string().transform((text) => text.split(';').filter((part) => part !== ''));
const activityRow = z.object({
  id: z.string(),
  kind: z.string(),
  status: z.string(),
  countries: listed,
  since: optional,
  until: optional,
});
const servedRow = z.object({ office: z.string(), country: z.string() });
const memberRow = z.object({
  team: z.string(),
  network: z.string(),
  status: z.string(),
  since: optional,
  until: optional,
  asOf: z.string(),
});
const participationRow = memberRow
  .omit({ team: true, status: true })
  .extend({ country: z.string() });
const claimRow = z.object({
  id: z.string(),
  country: z.string(),
  statement: z.enum(CLAIM_STATEMENTS),
  asOf: z.string(),
  evidence: z.enum(EVIDENCE),
});

export async function readFacts() {
  const teams = new Map((await csv('teams.csv', teamRow)).map((team) => [team.id, team]));
  const claims = await csv('claims.csv', claimRow);
  const coverers = (await csv('coverage.csv', coverageRow)).map((row) => {
    const team = teams.get(row.team);
    if (!team) throw new Error(`coverage.csv names the team ${row.team}, which is not there.`);
    return {
      // A team may cover a country in two roles.
      id: `${row.team} ${row.role}`,
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
  const memberships = await csv('memberships.csv', memberRow);
  const participations = await csv('participations.csv', participationRow);
  return {
    countries: await csv('countries.csv', countryRow),
    coverers,
    claims,
    activities: await csv('activities.csv', activityRow),
    served: await csv('office-countries.csv', servedRow),
    /** Who stands in which network: a country itself, or by a team that is based there. */
    inNetworks: [
      ...participations.map((row) => ({ ...row, status: 'CURRENT' })),
      ...memberships.map((row) => ({ ...row, country: teams.get(row.team)?.country ?? '' })),
    ],
  };
}

export type Facts = Awaited<ReturnType<typeof readFacts>>;

export type FactsOfCountry = ReturnType<typeof factsOf>[number];

/** What is on record of each Member State. */
export function factsOf({ countries, coverers, claims }: Facts) {
  return countries
    .filter(({ memberState }) => memberState)
    .map((country) => ({
      country,
      coverers: coverers.filter(({ about }) => about === country.iso2),
      claims: claims.filter((claim) => claim.country === country.iso2),
    }));
}

/** The coverage of each Member State on a day. */
export const coverageOn = (facts: Facts, day: string) =>
  factsOf(facts).map(({ country, coverers, claims }) => ({
    country,
    ...expectedCoverage(coverers, claims, day),
  }));
