import type { Inquiry } from '../inquiry.ts';
import { COVERAGE_RULES } from './rules.ts';

/**
 * What is on record of the country bound to `country` on a day, as one Cypher map: `teams` and
 * `claims` as the rules read them, each with its `fact` (relationship or node) and its `evidence`;
 * the `state` that follows; and `reasonTeams` and `reasonClaims`, those of them that it rests on.
 *
 * A fact whose start nobody knows counts from its `asOf` on and is marked `undated`. A claim counts
 * from its `asOf` on; it has no other start.
 */
export function coverageRecord(country: string, day: unknown, { binding }: Inquiry): string {
  const date = `date(${binding.param(day)})`;
  const started = 'coalesce(r.since, team.since, r.asOf, team.asOf)';
  const ended = 'coalesce(r.until, team.until)';
  return `head(COLLECT {
    WITH COLLECT {
      MATCH (${country})<-[r:COVERS]-(team:Team)
      WHERE ${started} <= ${date} AND (${ended} IS NULL OR ${ended} >= ${date})
      WITH r, team ORDER BY team.name, team.id
      RETURN {
        fact: r, role: r.role, status: team.status, evidence: r.evidence,
        home: EXISTS { (team)-[:BASED_IN]->(${country}) },
        started: ${started}, undated: r.since IS NULL AND team.since IS NULL
      }
    } AS teams, COLLECT {
      MATCH (${country})<-[:ABOUT]-(claim:Claim) WHERE claim.asOf <= ${date}
      WITH claim ORDER BY claim.asOf DESC, ${EVIDENCE_RANK}, ${TIE_RANK}, claim.id
      RETURN claim
    } AS sorted
    WITH teams, [k IN sorted | {
      fact: k, statement: k.statement, evidence: k.evidence, asOf: k.asOf, newest: k = sorted[0]
    }] AS claims
    WITH teams, claims, ${STATE} AS state
    RETURN {
      teams: teams, claims: claims, state: state,
      reasonTeams: ${reasons('teams', 't')}, reasonClaims: ${reasons('claims', 'k')}
    }
  })`;
}

const EVIDENCE_RANK = `CASE claim.evidence WHEN 'DOCUMENTED' THEN 0 WHEN 'INDIRECT' THEN 1 ELSE 2 END`;

const TIE_RANK =
  `CASE claim.statement WHEN 'ESTABLISHING' THEN 0 WHEN 'EXISTS' THEN 1 ` +
  `WHEN 'UNCLEAR' THEN 2 ELSE 3 END`;

/** The first rule that finds a fact among `teams` and `claims`. */
const STATE = `CASE ${COVERAGE_RULES.map((rule) => {
  const finds = [
    ...(rule.teams ? [`any(t IN teams WHERE ${rule.teams})`] : []),
    ...(rule.claims ? [`any(k IN claims WHERE ${rule.claims})`] : []),
  ];
  return `WHEN ${finds.join(' OR ')} THEN '${rule.state}'`;
}).join(' ')} ELSE 'UNKNOWN' END`;

/** Those of `teams` or `claims` that the rule of `state` finds. */
const reasons = (kind: 'teams' | 'claims', variable: 't' | 'k') =>
  `CASE state ${COVERAGE_RULES.map(({ state, [kind]: condition }) =>
    condition ? `WHEN '${state}' THEN [${variable} IN ${kind} WHERE ${condition}]` : '',
  ).join(' ')} ELSE [] END`;

/**
 * Whether sources disagree: one says that there is a national team, and another one, as of the same
 * time or later, that there is none or that it is still being set up. A denial that is older than
 * what it denies is history, not disagreement. A planned team is still planned today, so any claim
 * that there is one contradicts it.
 */
export const disagreement = (record: string): string => `(
  any(k IN ${record}.claims WHERE k.statement IN ['NONE', 'ESTABLISHING'] AND (
    any(t IN ${record}.teams WHERE t.role = 'NATIONAL'
      AND t.status IN ['ACTIVE', 'UNVERIFIED'] AND t.started <= k.asOf)
    OR any(c IN ${record}.claims WHERE c.statement = 'EXISTS' AND c.asOf <= k.asOf)))
  OR (any(t IN ${record}.teams WHERE t.role = 'NATIONAL' AND t.status = 'PLANNED')
    AND any(c IN ${record}.claims WHERE c.statement = 'EXISTS')))`;

/** Whether a record's state has reasons, and none of them better than UNVERIFIED. */
export const restsOnUnverifiedOnly = (record: string): string => {
  const reasons = `(${record}.reasonTeams + ${record}.reasonClaims)`;
  return `(size(${reasons}) > 0 AND all(x IN ${reasons} WHERE x.evidence = 'UNVERIFIED'))`;
};

/** How many of the facts that a record's state rests on have a start that nobody knows. */
export const undatedFacts = (record: string): string =>
  `size([x IN ${record}.reasonTeams WHERE x.undated])`;
