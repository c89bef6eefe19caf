import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { type Evidence, EVIDENCE } from '../../graph/words.ts';
import { firstDay, held, type Life } from './plain-world.ts';
import { SEED_DATA } from './seed-world.ts';

/**
 * Teams and what they share, in plain records with dates as a source gave them: what the references of
 * peers and introductions judge.
 */
export interface Relations {
  readonly teams: readonly RelatedTeam[];
  readonly collaborations: readonly RelatedCollaboration[];
  /** The region of each country. */
  readonly regions: Readonly<Record<string, string>>;
}

export interface RelatedTeam extends Life {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly evidence: Evidence;
  readonly country?: string | undefined;
  readonly constituencies: readonly string[];
  readonly languages: readonly string[];
  readonly sectors: readonly string[];
  readonly services: readonly (Life & { readonly service: string })[];
  readonly threats: readonly (Life & { readonly threat: string })[];
  readonly memberships: readonly RelatedMembership[];
  readonly covers: readonly (Life & { readonly country: string; readonly evidence: Evidence })[];
}

export interface RelatedMembership extends Life {
  readonly network: string;
  readonly status: string;
  readonly evidence: Evidence;
  /** Whether everybody may see it. */
  readonly isClear: boolean;
}

export interface RelatedCollaboration extends Life {
  readonly from: string;
  readonly to: string;
  readonly evidence: Evidence;
}

/** Whether a membership counts on a day for somebody who has not signed in. */
export function countsOn(member: RelatedMembership, day: string): boolean {
  if (!member.isClear || !['CURRENT', 'FORMER'].includes(member.status)) return false;
  if (!held(member, day)) return false;
  return member.status === 'CURRENT' || member.until !== undefined || firstDay(member.asOf) >= day;
}

/** Whether a team works on a day. */
export const worksOn = (team: RelatedTeam, day: string): boolean =>
  held(team, day) &&
  (team.status === 'ACTIVE' || (team.status === 'CLOSED' && team.until !== undefined));

/** How many members a network has on a day. */
export const membersOn = ({ teams }: Relations, network: string, day: string): number =>
  teams
    .flatMap(({ memberships }) => memberships)
    .filter((one) => one.network === network && countsOn(one, day)).length;

async function csv<T>(file: string, row: z.ZodType<T>): Promise<T[]> {
  const text = await readFile(join(SEED_DATA, file), 'utf8');
  return z.array(row).parse(parse(text, { columns: true, bom: true }));
}

const optional = z.string().transform((text) => text || undefined);
const texts = z.string().transform((text) => text.split(';').filter((one) => one !== ''));
const fact = { since: optional, until: optional, asOf: z.string(), evidence: z.enum(EVIDENCE) };

/** The seed as such records; it has no services, threats or languages. */
export async function readRelations(): Promise<Relations> {
  const named = { team: z.string(), ...fact };
  const [teams, memberships, covers, collaborations, countries] = await Promise.all([
    csv(
      'teams.csv',
      z.object({
        ...{ id: z.string(), name: z.string(), status: z.string(), country: optional, ...fact },
        ...{ constituencies: texts, sectors: texts },
      }),
    ),
    csv('memberships.csv', z.object({ ...named, network: z.string(), status: z.string() })),
    csv('coverage.csv', z.object({ ...named, country: z.string() })),
    csv('collaborations.csv', z.object({ from: z.string(), to: z.string(), ...fact })),
    csv('countries.csv', z.object({ iso2: z.string(), region: z.string() })),
  ]);
  return {
    collaborations,
    regions: Object.fromEntries(countries.map(({ iso2, region }) => [iso2, region])),
    teams: teams.map((team) => ({
      ...{ ...team, languages: [], services: [], threats: [] },
      memberships: memberships
        .filter((one) => one.team === team.id)
        .map((one) => ({ ...one, isClear: true })),
      covers: covers.filter((one) => one.team === team.id),
    })),
  };
}
