import { developmentGroupsOn, isDevelopingIn } from '../development.ts';
import type { Inquiry } from '../inquiry.ts';
import { mayBeSeen } from '../visibility.ts';
import { EVIDENCE } from '../words.ts';

/** What countries are counted by. */
export const COVERAGE_GROUPINGS = [
  'WORLD',
  'REGION',
  'DEVELOPMENT_GROUP',
  'OFFICE',
  'NETWORK',
  'EVIDENCE',
] as const;
export type CoverageGrouping = (typeof COVERAGE_GROUPINGS)[number];

/** The key of the group that holds every country counted, beside the groups asked for. */
export const WORLD = 'WORLD';

/** The key of the group of those that are in no other one. */
export const NO_GROUP = 'NONE';

/** A country on a day, as Cypher variables. */
export interface CountryOnDay {
  readonly country: string;
  /** What `known` says of the country. */
  readonly known: string;
  /** The day, a Cypher date. */
  readonly date: string;
  /** What is on record of the country on the day (`recordOn`). */
  readonly record: string;
}

/** How countries are put into groups. */
interface Grouping {
  /** What the groups of the country `country` follow from, whatever the day. */
  readonly known: (country: string, inquiry: Inquiry) => string;
  /** The groups that it counts in on a day: a Cypher list of key and name. */
  readonly on: (place: CountryOnDay, inquiry: Inquiry) => string;
}

/** Groups that are the same on every day. */
const always = (groups: (country: string) => string): Grouping => ({
  known: groups,
  on: ({ known }) => known,
});

const orNone = (groups: string) =>
  `CASE WHEN size(${groups}) > 0 THEN ${groups} ELSE [['${NO_GROUP}', null]] END`;

const GROUPINGS: Readonly<Record<CoverageGrouping, Grouping>> = {
  WORLD: always(() => '[]'),
  REGION: always(
    (country) => `COLLECT { MATCH (${country})-[:IN_REGION]->(r:Region) RETURN [r.code, r.name] }`,
  ),
  DEVELOPMENT_GROUP: {
    known: () => 'null',
    on: ({ country, date }, inquiry) => {
      const groups = developmentGroupsOn(country, date, inquiry);
      const whole = `CASE WHEN ${isDevelopingIn(country, groups)} THEN 'DEVELOPING' ELSE 'DEVELOPED' END`;
      return `[g IN ${groups} + [${whole}] | [g, null]]`;
    },
  },
  OFFICE: {
    known: (country) =>
      `COLLECT { MATCH (${country})<-[:SERVES]-(o:Office) RETURN [o.id, o.name] }`,
    on: ({ known }) => orNone(known),
  },
  NETWORK: {
    known: (country, inquiry) => `COLLECT {
      MATCH (${country})-[r:TAKES_PART_IN]->(w:Network)
      RETURN { group: [w.id, w.name], since: coalesce(r.since, r.asOf), until: r.until } AS held
      UNION ALL
      MATCH (${country})<-[:BASED_IN]-(:Team)-[r:MEMBER_OF]->(w:Network)
      WHERE r.status IN ['CURRENT', 'FORMER'] AND ${mayBeSeen('r', inquiry)}
      RETURN {
        group: [w.id, w.name], since: coalesce(r.since, r.asOf),
        until: CASE WHEN r.status = 'FORMER' THEN coalesce(r.until, r.asOf) ELSE r.until END
      } AS held
    }`,
    on: ({ known, date }, { binding }) => {
      const groups = binding.name('g');
      const current =
        `[m IN ${known} WHERE m.since <= ${date} AND (m.until IS NULL OR m.until >= ${date}) ` +
        `| m.group]`;
      // Several teams of a country may be members of one network.
      const distinct = `reduce(all = [], one IN ${current} | CASE WHEN one IN all THEN all ELSE all + [one] END)`;
      return `head(COLLECT { WITH ${distinct} AS ${groups} RETURN ${orNone(groups)} })`;
    },
  },
  EVIDENCE: {
    known: () => 'null',
    on: ({ record }) => {
      const best = EVIDENCE.map(
        (word) =>
          `WHEN any(x IN ${record}.reasonTeams + ${record}.reasonClaims ` +
          `WHERE x.evidence = '${word}') THEN '${word}'`,
      );
      return `[[CASE ${best.join(' ')} ELSE '${NO_GROUP}' END, null]]`;
    },
  },
};

/** What the groups of a country follow from, whatever the day. */
export const groupsKnown = (by: CoverageGrouping, country: string, inquiry: Inquiry): string =>
  GROUPINGS[by].known(country, inquiry);

/** The groups that a country counts in on a day: a Cypher list of key and name. */
export const groupsOn = (by: CoverageGrouping, place: CountryOnDay, inquiry: Inquiry): string =>
  GROUPINGS[by].on(place, inquiry);
