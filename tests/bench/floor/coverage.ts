/**
 * The coverage rules (docs/decisions/coverage-rules.md) written once by hand, as short as Cypher
 * allows: for the floor, and for the `@cypher` fields of the peer. `day` is a Cypher date.
 */

/** A date as precise as its source gave it. */
export const partialDate = (item: string, property: string): string =>
  `left(toString(${item}.${property}), ` +
  `CASE ${item}.${property}Precision WHEN 'YEAR' THEN 4 WHEN 'MONTH' THEN 7 ELSE 10 END)`;

export const developmentGroups = (country: string, day: string): string =>
  `[group IN [CASE WHEN ${country}.ldc AND (${country}.ldcGraduation IS NULL OR ${country}.ldcGraduation > ${day}) THEN 'LDC' END,
    CASE WHEN ${country}.lldc THEN 'LLDC' END, CASE WHEN ${country}.sids THEN 'SIDS' END,
    CASE WHEN ${country}.inTransition THEN 'IN_TRANSITION' END] WHERE group IS NOT NULL]`;

const facts = (country: string, day: string, team: string, claim: string) => `
  COLLECT {
    MATCH (${country})<-[r:COVERS]-(t:Team)
    WITH r, t, coalesce(r.since, t.since, r.asOf, t.asOf) AS started, coalesce(r.until, t.until) AS ended
    WHERE started <= ${day} AND (ended IS NULL OR ended >= ${day})
    WITH r, t, started ORDER BY t.name, t.id
    RETURN { ${team} }
  } AS teams,
  COLLECT {
    MATCH (${country})<-[:ABOUT]-(k:Claim) WHERE k.asOf <= ${day}
    WITH k ORDER BY k.asOf DESC,
      CASE k.evidence WHEN 'DOCUMENTED' THEN 0 WHEN 'INDIRECT' THEN 1 ELSE 2 END,
      CASE k.statement WHEN 'ESTABLISHING' THEN 0 WHEN 'EXISTS' THEN 1 WHEN 'UNCLEAR' THEN 2 ELSE 3 END,
      k.id
    RETURN { ${claim} }
  } AS claims`;

const JUDGED_TEAM = (country: string) =>
  `rule: r.role, works: t.status, undated: r.since IS NULL AND t.since IS NULL, ` +
  `home: EXISTS { (t)-[:BASED_IN]->(${country}) }`;

const STATE = `
  CASE
    WHEN any(t IN teams WHERE t.rule = 'NATIONAL' AND t.works = 'ACTIVE' AND t.home) THEN 'NATIONAL'
    WHEN any(t IN teams WHERE t.rule = 'NATIONAL' AND t.works = 'ACTIVE') THEN 'COVERED_FROM_ABROAD'
    WHEN any(t IN teams WHERE t.rule = 'NATIONAL' AND t.works = 'PLANNED')
      OR claims[0].statement = 'ESTABLISHING' THEN 'ESTABLISHING'
    WHEN any(k IN claims WHERE k.statement = 'EXISTS') THEN 'REPORTED'
    WHEN any(t IN teams WHERE t.rule = 'GOVERNMENT' AND t.works = 'ACTIVE') THEN 'GOVERNMENT_ONLY'
    WHEN claims[0].statement = 'NONE' THEN 'ABSENT'
    ELSE 'UNKNOWN'
  END`;

const REASON_TEAMS = `
  CASE state
    WHEN 'NATIONAL' THEN [t IN teams WHERE t.rule = 'NATIONAL' AND t.works = 'ACTIVE' AND t.home]
    WHEN 'COVERED_FROM_ABROAD' THEN [t IN teams WHERE t.rule = 'NATIONAL' AND t.works = 'ACTIVE' AND NOT t.home]
    WHEN 'ESTABLISHING' THEN [t IN teams WHERE t.rule = 'NATIONAL' AND t.works = 'PLANNED']
    WHEN 'GOVERNMENT_ONLY' THEN [t IN teams WHERE t.rule = 'GOVERNMENT' AND t.works = 'ACTIVE']
    WHEN 'UNKNOWN' THEN [t IN teams WHERE t.rule = 'NATIONAL']
    ELSE []
  END`;

const REASON_CLAIMS = `
  CASE state
    WHEN 'ESTABLISHING' THEN [k IN claims[0..1] WHERE k.statement = 'ESTABLISHING']
    WHEN 'REPORTED' THEN [k IN claims WHERE k.statement = 'EXISTS']
    WHEN 'ABSENT' THEN claims[0..1]
    WHEN 'UNKNOWN' THEN claims
    ELSE []
  END`;

const DISAGREEMENT = `
  any(k IN claims WHERE k.statement IN ['NONE', 'ESTABLISHING'] AND (
    any(t IN teams WHERE t.rule = 'NATIONAL' AND t.works IN ['ACTIVE', 'UNVERIFIED'] AND t.started <= k.day)
    OR any(c IN claims WHERE c.statement = 'EXISTS' AND c.day <= k.day)))
  OR (any(t IN teams WHERE t.rule = 'NATIONAL' AND t.works = 'PLANNED')
    AND any(c IN claims WHERE c.statement = 'EXISTS'))`;

/** The coverage of one country with its reasons: clauses that return one column `coverage`. */
export const countryCoverage = (country: string, day: string): string => `
  WITH ${country}, ${facts(
    country,
    day,
    `${JUDGED_TEAM(country)}, started: started, row: { source: r.source, evidence: r.evidence,
      asOf: ${partialDate('r', 'asOf')}, role: r.role, team: { slug: t.id, name: t.name, status: t.status } }`,
    `statement: k.statement, day: k.asOf, row: { source: k.source, evidence: k.evidence,
      asOf: ${partialDate('k', 'asOf')}, statement: k.statement }`,
  )}
  WITH teams, claims, ${STATE} AS state
  RETURN {
    state: state, sourcesDisagree: ${DISAGREEMENT},
    reasons: [t IN ${REASON_TEAMS} | t.row] + [k IN ${REASON_CLAIMS} | k.row]
  } AS coverage`;

/** For the peer: how many Member States of a region are in a state: rows `key`, `name`, `state`, `countries`, `undated`. */
export const coverageByRegion = (day: string): string => `
  MATCH (n:Country)-[:IN_REGION]->(region:Region) WHERE n.memberState
  WITH region, ${facts('n', day, JUDGED_TEAM('n'), 'statement: k.statement')}
  WITH region, teams, ${STATE} AS state
  WITH region, state, any(t IN ${REASON_TEAMS} WHERE t.undated) AS undated
  WITH region.code AS key, region.name AS name, state, count(*) AS countries,
    sum(CASE WHEN undated THEN 1 ELSE 0 END) AS undated`;
