import { badInput } from '../errors.ts';
import { lasts, operated } from '../gaps/held.ts';
import type { Subject } from '../gaps/rule.ts';
import { derive } from '../later.ts';
import { project, returning } from '../project.ts';
import { eachOf } from '../reader.ts';
import type { Expression, Place } from '../shape.ts';
import type { CoverageRole } from '../words.ts';
import { possibleHelper } from './possible-helper.ts';
import { languagesOf, networksOf, networksAmong } from './shared.ts';

/** No more helpers are told at a time. */
export const MAX_HELPERS = 20;

/** A team is mature after so many years. */
export const MATURE_AFTER_YEARS = 5;

/** The nearest operating national teams of other countries. */
export const nearest = (place: Place, subject: Subject): Expression =>
  helpers(place, subject, {
    roles: ['NATIONAL'],
    judgesShared: false,
    where: () => 'true',
    orderBy: (one) => `${one}.distance`,
  });

/** Mature national and government teams of other countries that share something with it, most first. */
export const mature = (place: Place, subject: Subject): Expression =>
  helpers(place, subject, {
    roles: ['NATIONAL', 'GOVERNMENT'],
    judgesShared: true,
    where: (one) =>
      `${one}.shared > 0 AND coalesce(${one}.team.since, ${one}.team.asOf) ` +
      `<= ${subject.date} - duration({years: ${MATURE_AFTER_YEARS}})`,
    orderBy: (one) => `${one}.shared DESC, ${one}.distance`,
  });

interface Wanted {
  readonly roles: readonly CoverageRole[];
  /** Whether what is shared matters, also where nobody asks to see it. */
  readonly judgesShared: boolean;
  readonly where: (helper: string) => string;
  readonly orderBy: (helper: string) => string;
}

/** Operating teams that cover the other country that they are based in. */
function helpers(
  { args, below, inquiry }: Place,
  subject: Subject,
  { roles, judgesShared, where, orderBy }: Wanted,
): Expression {
  const { binding } = inquiry;
  const { country: of, date } = subject;
  const [helper, team, home, covers] = [
    binding.name('h'),
    binding.name('t'),
    binding.name('n'),
    binding.name('r'),
  ];
  const [networks, languages, facts] = [binding.name('w'), binding.name('l'), binding.name('f')];
  const needs = (field: string) =>
    judgesShared || (below[possibleHelper.name] ?? []).some((asked) => asked.field === field);
  const ifNeeded = (field: string, list: string) => (needs(field) ? list : '[]');
  const value = project(possibleHelper, below, helper, inquiry);
  const limit = binding.param(derive(args['first'], sizeOf));
  const facing = `{
    team: ${team}, country: ${home}, distance: point.distance(${labelOf(of)}, ${labelOf(home)}),
    sameRegion: EXISTS { (${of})-[:IN_REGION]->()<-[:IN_REGION]-(${home}) },
    networks: ${ifNeeded('networks', networksAmong(networks, team, home, subject))},
    languages: ${ifNeeded('languages', `[x IN coalesce(${team}.languages, []) WHERE x IN ${languages}]`)}
  }`;
  const shared =
    `size(${facts}.networks) + size(${facts}.languages) + ` +
    `CASE WHEN ${facts}.sameRegion THEN 1 ELSE 0 END`;
  return {
    cypher:
      `COLLECT { WITH ${ifNeeded('networks', networksOf(subject))} AS ${networks}, ` +
      `${ifNeeded('languages', languagesOf(subject))} AS ${languages} ` +
      `MATCH (${home}:Country)<-[${covers}:COVERS]-(${team}:Team) ` +
      `WHERE ${home} <> ${of} AND ${covers}.role IN [${roles.map((role) => `'${role}'`).join(', ')}] ` +
      `AND ${operated(team, date)} AND ${lasts(covers, date)} ` +
      `AND EXISTS { (${team})-[:BASED_IN]->(${home}) } ` +
      `WITH DISTINCT ${team}, ${home}, ${networks}, ${languages} WITH ${facing} AS ${facts} ` +
      `WITH ${facts} {.*, shared: ${shared}} AS ${helper} WHERE ${where(helper)} ` +
      `WITH ${helper} ORDER BY ${orderBy(helper)}, ${helper}.team.name, ${helper}.team.id ` +
      `LIMIT ${limit} ${returning(value)} }`,
    read: eachOf(value.read),
    column: true,
  };
}

/** Where the label of a country stands. */
const labelOf = (country: string) =>
  `point({latitude: ${country}.latitude, longitude: ${country}.longitude})`;

function sizeOf(value: unknown): number {
  if (typeof value === 'number' && value >= 0 && value <= MAX_HELPERS) return value;
  throw badInput(`first: ${String(value)} is not allowed; 0 to ${MAX_HELPERS} helpers are told.`);
}
