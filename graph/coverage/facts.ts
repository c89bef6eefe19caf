/**
 * All that is on record of the coverage of the country bound to `country`, whatever the day, as one
 * Cypher map: `teams` that cover it and `claims` about it, each with its `fact` (relationship or
 * node) and its `evidence`. Read once, it can be judged for many days (`recordOn`). Since when each
 * counts, and until when: docs/coverage.md, "Since when a fact counts".
 */
export const coverageFacts = (country: string): string =>
  written(country, {
    team: 'fact: r,',
    claim: 'fact: claim,',
    // The order that the teams of a reason are read in.
    order: 'ORDER BY team.name, team.id',
  });

/** As `coverageFacts`, without the facts themselves: all that states and counts are judged by. */
export const factsToJudge = (country: string): string =>
  written(country, { team: '', claim: '', order: '' });

interface Carried {
  readonly team: string;
  readonly claim: string;
  readonly order: string;
}

const written = (country: string, carried: Carried): string => `{
    teams: COLLECT {
      MATCH (${country})<-[r:COVERS]-(team:Team)
      WITH r, team, coalesce(r.until, team.until) AS ended ${carried.order}
      RETURN {
        ${carried.team} role: r.role, evidence: r.evidence,
        status: CASE WHEN team.status = 'CLOSED' AND ended IS NOT NULL THEN 'ACTIVE' ELSE team.status END,
        home: EXISTS { (team)-[:BASED_IN]->(${country}) },
        started: coalesce(r.since, team.since, r.asOf, team.asOf), ended: ended,
        undated: r.since IS NULL AND team.since IS NULL
      }
    },
    claims: COLLECT {
      MATCH (${country})<-[:ABOUT]-(claim:Claim)
      WITH claim ORDER BY claim.asOf DESC, ${EVIDENCE_RANK}, ${TIE_RANK}, claim.id
      RETURN {
        ${carried.claim} statement: claim.statement, evidence: claim.evidence, asOf: claim.asOf,
        id: claim.id
      }
    }
  }`;

const EVIDENCE_RANK = `CASE claim.evidence WHEN 'DOCUMENTED' THEN 0 WHEN 'INDIRECT' THEN 1 ELSE 2 END`;

const TIE_RANK =
  `CASE claim.statement WHEN 'ESTABLISHING' THEN 0 WHEN 'EXISTS' THEN 1 ` +
  `WHEN 'UNCLEAR' THEN 2 ELSE 3 END`;
