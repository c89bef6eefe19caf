import type { Transaction } from './client.ts';

/**
 * Which sectors the teams based in a country serve, and when: `Country.sectorsServed`, an entry a sector
 * and period, as `2008-06-21 9999-12-31 ENE`. A question about the world asks that of every country, and
 * to find it among all its teams takes most of the time of an answer.
 */

/** Where nobody has said that it ended. */
const NO_END = `date('9999-12-31')`;

/** Periods that overlap or follow upon each other, as one. They come in the order of their start. */
const MERGED = `reduce(merged = [], period IN periods |
  CASE WHEN size(merged) > 0 AND period.from <= merged[-1].until + duration({days: 1})
    THEN merged[..-1] + {from: merged[-1].from, until:
      CASE WHEN period.until > merged[-1].until THEN period.until ELSE merged[-1].until END}
    ELSE merged + period END)`;

/** A team operated from its start, or else from when it is known, as `operated` has it for one day. */
const WRITE = `SET c.sectorsServed = COLLECT {
  MATCH (c)<-[:BASED_IN]-(t:Team)-[:SERVES_SECTOR]->(s:Sector)
  WITH s.code AS code, coalesce(t.since, t.asOf) AS from,
    coalesce(t.until, CASE t.status WHEN 'ACTIVE' THEN ${NO_END} END) AS until
  WHERE t.status IN ['ACTIVE', 'CLOSED'] AND from <= until
  WITH code, from, max(until) AS until ORDER BY code, from
  WITH code, collect({from: from, until: until}) AS periods
  UNWIND ${MERGED} AS period
  RETURN toString(period.from) + ' ' + toString(period.until) + ' ' + code
}`;

/**
 * Writes it of every country. Whoever writes the status, dates, sectors or country of a team, or takes
 * a team away, calls this in the same transaction.
 */
export const refreshSectorsServed = (transaction: Transaction): Promise<unknown> =>
  transaction.run(`MATCH (c:Country) ${WRITE}`);

/** Writes it of the country that a team is based in: for a change of that team alone. */
export const refreshSectorsServedOf = (
  transaction: Pick<Transaction, 'run'>,
  team: string,
): Promise<unknown> =>
  transaction.run(`MATCH (c:Country)<-[:BASED_IN]-(:Team {id: $team}) ${WRITE}`, { team });

/** Writes it of the countries that it was never written of: an older release did not. */
export const addSectorsServed = (transaction: Transaction): Promise<unknown> =>
  transaction.run(`MATCH (c:Country) WHERE c.sectorsServed IS NULL ${WRITE}`);

/** The codes of the sectors that teams based in a country served on a day, as a Cypher list. */
export const sectorsServedOn = (country: string, date: string): string =>
  `[x IN ${country}.sectorsServed WHERE left(x, 10) <= toString(${date}) ` +
  `AND substring(x, 11, 10) >= toString(${date}) | substring(x, 22)]`;
