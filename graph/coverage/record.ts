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
export function coverageRecord(country: string, day: unknown, inquiry: Inquiry): string {
  const { binding } = inquiry;
  const name = (prefix: string) => binding.name(prefix);
  const [r, t, k, teams, claims, record] = [
    name('r'),
    name('t'),
    name('k'),
    name('teams'),
    name('claims'),
    name('record'),
  ];
  const date = `date(${binding.param(day)})`;
  const started = `coalesce(${r}.since, ${t}.since, ${r}.asOf, ${t}.asOf)`;
  const ended = `coalesce(${r}.until, ${t}.until)`;
  return (
    `head(COLLECT { WITH ` +
    `COLLECT { MATCH (${country})<-[${r}:COVERS]-(${t}:Team) ` +
    `WHERE ${started} <= ${date} AND (${ended} IS NULL OR ${ended} >= ${date}) ` +
    `WITH ${r}, ${t} ORDER BY ${t}.name, ${t}.id ` +
    `RETURN { fact: ${r}, role: ${r}.role, status: ${t}.status, evidence: ${r}.evidence, ` +
    `home: EXISTS { (${t})-[:BASED_IN]->(${country}) }, started: ${started}, ` +
    `undated: ${r}.since IS NULL AND ${t}.since IS NULL } } AS ${teams}, ` +
    `COLLECT { MATCH (${country})<-[:ABOUT]-(${k}:Claim) WHERE ${k}.asOf <= ${date} ` +
    `WITH ${k} ORDER BY ${k}.asOf DESC, ${evidenceRank(k)}, ${tieRank(k)}, ${k}.id ` +
    `RETURN ${k} } AS ${claims} ` +
    `WITH ${teams}, [${k} IN ${claims} | { fact: ${k}, statement: ${k}.statement, ` +
    `evidence: ${k}.evidence, asOf: ${k}.asOf, newest: ${k} = ${claims}[0] }] AS ${claims} ` +
    `WITH { teams: ${teams}, claims: ${claims}, state: ${stateOf(teams, claims)} } AS ${record} ` +
    `RETURN { teams: ${record}.teams, claims: ${record}.claims, state: ${record}.state, ` +
    `reasonTeams: ${reasonsOf(record, 'teams')}, reasonClaims: ${reasonsOf(record, 'claims')} } })`
  );
}

/** The state of a record: the first rule that finds a fact. */
const stateOf = (teams: string, claims: string) =>
  `CASE ${COVERAGE_RULES.map((rule) => {
    const finds = [
      rule.teams && `any(t IN ${teams} WHERE ${rule.teams})`,
      rule.claims && `any(k IN ${claims} WHERE ${rule.claims})`,
    ].filter((condition) => condition !== null);
    return `WHEN ${finds.join(' OR ')} THEN '${rule.state}'`;
  }).join(' ')} ELSE 'UNKNOWN' END`;

/** The teams, or the claims, that a record's state rests on, as a Cypher list of their maps. */
const reasonsOf = (record: string, kind: 'teams' | 'claims'): string => {
  const variable = kind === 'teams' ? 't' : 'k';
  const cases = COVERAGE_RULES.flatMap((rule) => {
    const condition = rule[kind];
    return condition
      ? [`WHEN '${rule.state}' THEN [${variable} IN ${record}.${kind} WHERE ${condition}]`]
      : [];
  });
  return `CASE ${record}.state ${cases.join(' ')} ELSE [] END`;
};

/**
 * Whether sources disagree: one says that there is a national team, and another one, as of the same
 * time or later, that there is none or that it is still being set up. A denial that is older than
 * what it denies is history, not disagreement. A planned team is still planned today, so any claim
 * that there is one contradicts it.
 */
export const disagreement = (record: string): string =>
  `(any(k IN ${record}.claims WHERE k.statement IN ['NONE', 'ESTABLISHING'] AND (` +
  `any(t IN ${record}.teams WHERE t.role = 'NATIONAL' AND t.status IN ['ACTIVE', 'UNVERIFIED'] ` +
  `AND t.started <= k.asOf) OR ` +
  `any(c IN ${record}.claims WHERE c.statement = 'EXISTS' AND c.asOf <= k.asOf))) ` +
  `OR (any(t IN ${record}.teams WHERE t.role = 'NATIONAL' AND t.status = 'PLANNED') ` +
  `AND any(c IN ${record}.claims WHERE c.statement = 'EXISTS')))`;

const evidenceRank = (claim: string) =>
  `CASE ${claim}.evidence WHEN 'DOCUMENTED' THEN 0 WHEN 'INDIRECT' THEN 1 ELSE 2 END`;

const tieRank = (claim: string) =>
  `CASE ${claim}.statement WHEN 'ESTABLISHING' THEN 0 WHEN 'EXISTS' THEN 1 ` +
  `WHEN 'UNCLEAR' THEN 2 ELSE 3 END`;
