import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import {
  CLAIM_STATEMENTS,
  CONSTITUENCIES,
  COVERAGE_ROLES,
  EVIDENCE,
  MEMBERSHIP_STATUSES,
  NETWORK_KINDS,
  TEAM_STATUSES,
} from '../../graph/words.ts';
import type { PlainCountry, PlainTeam } from './plain-world.ts';

/** The files that the product is seeded from. */
export const SEED_DATA = join(import.meta.dirname, '..', '..', 'seed', 'data');

async function csv<T>(file: string, row: z.ZodType<T>): Promise<T[]> {
  const text = await readFile(join(SEED_DATA, file), 'utf8');
  return z.array(row).parse(parse(text, { columns: true, bom: true }));
}

const optional = z.string().transform((text) => text || undefined);
const flag = z.enum(['true', 'false']).transform((text) => text === 'true');
const maybeFlag = z
  .enum(['true', 'false', ''])
  .transform((text) => (text === '' ? undefined : text === 'true'));
const texts = z.string().transform((text) => text.split(';').filter((one) => one !== ''));
const life = { since: optional, until: optional, asOf: z.string() };

const countryRow = z.object({
  iso2: z.string(),
  name: z.string(),
  region: z.string(),
  memberState: flag,
  ldc: flag,
  ldcGraduation: optional,
  lldc: flag,
  sids: flag,
  inTransition: flag,
  developed: flag,
});
const teamRow = z.object({
  id: z.string(),
  country: z.string(),
  status: z.enum(TEAM_STATUSES),
  constituencies: texts.pipe(z.array(z.enum(CONSTITUENCIES))),
  sectors: texts,
  ...life,
});
const coverageRow = z.object({
  team: z.string(),
  country: z.string(),
  role: z.enum(COVERAGE_ROLES),
  evidence: z.enum(EVIDENCE),
  pointOfContact: maybeFlag,
  governmentToGovernment: maybeFlag,
  ...life,
});
const claimRow = z.object({
  id: z.string(),
  country: z.string(),
  statement: z.enum(CLAIM_STATEMENTS),
  asOf: z.string(),
  evidence: z.enum(EVIDENCE),
});
const networkRow = z.object({ id: z.string(), kind: z.enum(NETWORK_KINDS) });
const membershipRow = z.object({
  team: z.string(),
  network: z.string(),
  status: z.enum(MEMBERSHIP_STATUSES),
  ...life,
});
const participationRow = z.object({ country: z.string(), network: z.string(), ...life });
const contactRow = z.object({ team: z.string(), evidence: z.enum(EVIDENCE), asOf: optional });
const activityRow = z.object({ countries: texts, kind: z.string(), ...life });
const sectorRow = z.object({ code: z.string(), annex: z.string() });

/** The seed in plain records, read from its files by a CSV parser and nothing else of the product. */
export async function readSeedWorld() {
  const kinds = new Map((await csv('networks.csv', networkRow)).map(({ id, kind }) => [id, kind]));
  const kindOf = (network: string) => {
    const kind = kinds.get(network);
    if (!kind) throw new Error(`There is no network ${network}.`);
    return kind;
  };
  const memberships = Map.groupBy(await csv('memberships.csv', membershipRow), ({ team }) => team);
  const contacts = Map.groupBy(await csv('contacts.csv', contactRow), ({ team }) => team);
  const teams = new Map(
    (await csv('teams.csv', teamRow)).map((team) => [
      team.id,
      {
        ...team,
        memberships: (memberships.get(team.id) ?? []).map((one) => ({
          ...one,
          kind: kindOf(one.network),
        })),
        contacts: contacts.get(team.id) ?? [],
      },
    ]),
  );
  const teamOf = (id: string): PlainTeam => {
    const team = teams.get(id);
    if (!team) throw new Error(`There is no team ${id}.`);
    return team;
  };
  const based = Map.groupBy(teams.values(), ({ country }) => country);
  const covered = Map.groupBy(await csv('coverage.csv', coverageRow), ({ country }) => country);
  const claims = Map.groupBy(await csv('claims.csv', claimRow), ({ country }) => country);
  const parts = Map.groupBy(
    await csv('participations.csv', participationRow),
    (one) => one.country,
  );
  const activities = await csv('activities.csv', activityRow);

  const countries = (await csv('countries.csv', countryRow)).map((country): PlainCountry => ({
    ...country,
    based: based.get(country.iso2) ?? [],
    covered: (covered.get(country.iso2) ?? []).map((one) => ({ ...one, team: teamOf(one.team) })),
    claims: claims.get(country.iso2) ?? [],
    participations: (parts.get(country.iso2) ?? []).map((one) => ({
      ...one,
      kind: kindOf(one.network),
    })),
    // Needs are raised, never seeded.
    needs: [],
    activities: activities.filter((one) => one.countries.includes(country.iso2)),
  }));
  const critical = (await csv('sectors.csv', sectorRow))
    .filter(({ annex }) => annex === 'NIS2_I')
    .map(({ code }) => code);
  return { countries, critical };
}

/** The days on which the product and the references are compared on the seed. */
export const TEN_DAYS = [
  '1995-06-30',
  '2005-01-01',
  '2010-07-01',
  '2012-12-31',
  '2015-05-05',
  '2018-12-31',
  '2020-01-01',
  '2022-06-30',
  '2024-07-01',
  '2026-11-22',
] as const;
