import { collaboration, type CollaborationRow } from '../entities/collaboration.ts';
import { country, type CountryRow } from '../entities/country.ts';
import { membership, type MembershipRow } from '../entities/membership.ts';
import { network, type NetworkRow } from '../entities/network.ts';
import { teamCoverage, type TeamCoverageRow } from '../entities/team-coverage.ts';
import { team, type TeamRow } from '../entities/team.ts';
import { held } from '../gaps/held.ts';
import { counts, membersOf } from '../peers/hubs.ts';
import { anyOf, eachOf, firstOf } from '../reader.ts';
import { eachNamed, part, type Target } from '../relation.ts';
import type { Expression, Field, Place, Shape } from '../shape.ts';
import { mayBeSeen } from '../visibility.ts';

/** What may lead from one team to another one. */
export const HOP_KINDS = ['COLLABORATION', 'NETWORK', 'COUNTRY'] as const;
export type HopKind = (typeof HOP_KINDS)[number];

/** A fact that a hop rests on. */
export type HopFactRow =
  | (MembershipRow & { readonly __typename: 'Membership' })
  | (CollaborationRow & { readonly __typename: 'Collaboration' })
  | (TeamCoverageRow & { readonly __typename: 'TeamCoverage' })
  | (TeamRow & { readonly __typename: 'Team' });

/** From one team of a way to the next one, and why the one knows the other. */
export interface HopRow {
  readonly kind: HopKind;
  readonly members: number | null;
  /** What the sentence about it is made of. */
  readonly reason: readonly [kind: HopKind, from: string, to: string, through: string | null];
  readonly [key: `from@${string}`]: TeamRow;
  readonly [key: `to@${string}`]: TeamRow;
  readonly [key: `network@${string}`]: NetworkRow | null;
  readonly [key: `country@${string}`]: CountryRow | null;
  readonly [key: `facts@${string}`]: readonly HopFactRow[];
}

/** The hops of a way, as a Cypher list of maps; `nodes` are the teams, networks and countries on it. */
export const hopsOf = (nodes: string): string =>
  `[i IN range(0, size(${nodes}) - 2) WHERE 'Team' IN labels(${nodes}[i]) | ` +
  `CASE WHEN 'Team' IN labels(${nodes}[i + 1]) ` +
  `THEN { kind: 'COLLABORATION', from: ${nodes}[i], through: null, to: ${nodes}[i + 1] } ` +
  `ELSE { kind: CASE WHEN 'Network' IN labels(${nodes}[i + 1]) THEN 'NETWORK' ELSE 'COUNTRY' END, ` +
  `from: ${nodes}[i], through: ${nodes}[i + 1], to: ${nodes}[i + 2] } END]`;

/** What a hop leads through, where that is of this kind. */
const through =
  (kind: HopKind, target: Target): Field =>
  (place) => {
    const list = `CASE ${place.from}.kind WHEN '${kind}' THEN [${place.from}.through] ELSE [] END`;
    const { cypher, read } = eachNamed(target(), list, place);
    return { cypher, read: firstOf(read), column: true };
  };

/** The ends of a hop and what it leads through, as columns that patterns can start from. */
function bound({ from, inquiry }: Place) {
  const [one, other, hub] = ['n', 'n', 'hub'].map((prefix) => inquiry.binding.name(prefix));
  const columns = [`${from}.from AS ${one}`, `${from}.to AS ${other}`, `${from}.through AS ${hub}`];
  return { one, other, hub, columns };
}

/** Hops as they stand on a day. */
export function hopShape(day: unknown): Shape {
  const facts: Field = (place) => factsOf(place, day);
  return {
    name: 'IntroductionHop',
    fields: {
      kind: ({ from }) => `${from}.kind`,
      from: part(() => team, 'from'),
      to: part(() => team, 'to'),
      network: through('NETWORK', () => network),
      country: through('COUNTRY', () => country),
      members: (place) => {
        const { inquiry } = place;
        const { hub, columns } = bound(place);
        const members = membersOf(hub ?? '', `date(${inquiry.binding.param(day)})`, inquiry);
        const cypher = `CASE ${place.from}.kind WHEN 'NETWORK' THEN ${members} END`;
        return { cypher, columns, column: true };
      },
      reason: ({ from }) => {
        const name = (end: string) => `coalesce(${from}.${end}.shortName, ${from}.${end}.name)`;
        return `[${from}.kind, ${name('from')}, ${name('to')}, ${name('through')}]`;
      },
      facts,
    },
  };
}

/** The facts that a hop rests on, of the team that it starts from first. */
function factsOf(place: Place, day: unknown): Expression {
  const { from, inquiry } = place;
  const { one = '', other = '', hub = '', columns } = bound(place);
  const link = inquiry.binding.name('r');
  const date = `date(${inquiry.binding.param(day)})`;
  const ofBoth = (write: (end: string) => string) =>
    `COLLECT { ${[one, other].map(write).join(' UNION ALL ')} }`;
  const lists: readonly (readonly [Shape, string])[] = [
    [
      membership,
      ofBoth(
        (end) =>
          `MATCH (${end})-[${link}:MEMBER_OF]->(${hub}) WHERE ${counts(link, date, inquiry)} RETURN ${link}`,
      ),
    ],
    [
      collaboration,
      `COLLECT { MATCH (${one})-[${link}:COLLABORATES_WITH]-(${other}) ` +
        `WHERE ${from}.kind = 'COLLABORATION' AND ${held(link, date)} AND ${mayBeSeen(link, inquiry)} ` +
        `RETURN ${link} ORDER BY ${link}.id }`,
    ],
    [team, ofBoth((end) => `MATCH (${end})-[:BASED_IN]->(${hub}) RETURN ${end} AS ${link}`)],
    [
      teamCoverage,
      ofBoth(
        (end) =>
          `CALL (${end}, ${hub}) { MATCH (${end})-[${link}:COVERS]->(${hub}) WHERE ${held(link, date)} ` +
          `RETURN ${link} ORDER BY ${link}.role } RETURN ${link}`,
      ),
    ],
  ];
  const each = lists.map(([shape, list]) => [shape.name, eachNamed(shape, list, place)] as const);
  return {
    cypher: each.map(([, { cypher }]) => cypher).join(' + '),
    read: eachOf(anyOf(Object.fromEntries(each.map(([name, { read }]) => [name, read])))),
    columns,
    column: true,
  };
}
