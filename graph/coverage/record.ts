import type { Inquiry } from '../inquiry.ts';
import { coverageFacts } from './facts.ts';
import { COVERAGE_RULES } from './rules.ts';

/**
 * What is on record of the country bound to `country` on a day, as one Cypher map: `teams` and
 * `claims` as the rules read them; the `state` that follows; and `reasonTeams` and `reasonClaims`,
 * those of them that it rests on.
 */
export function coverageRecord(country: string, day: unknown, { binding }: Inquiry): string {
  const facts = binding.name('f');
  const record = recordOn(facts, `date(${binding.param(day)})`);
  return `head(COLLECT { WITH ${coverageFacts(country)} AS ${facts} RETURN ${record} })`;
}

/** As `coverageRecord`, of the facts bound to `facts`, on the day that a Cypher date says. */
export const recordOn = (facts: string, date: string): string => `head(COLLECT {
    WITH [t IN ${facts}.teams
      WHERE t.started <= ${date} AND (t.ended IS NULL OR t.ended >= ${date})] AS teams,
      [k IN ${facts}.claims WHERE k.asOf <= ${date}] AS said
    WITH teams, [k IN said | k { .*, newest: k.id = said[0].id }] AS claims
    WITH teams, claims, [rule IN [${FINDINGS}] WHERE size(rule[1]) + size(rule[2]) > 0] AS holding
    WITH teams, claims, coalesce(holding[0], ['UNKNOWN', [], []]) AS first
    RETURN {
      teams: teams, claims: claims, state: first[0], reasonTeams: first[1], reasonClaims: first[2]
    }
  })`;

/** What each rule finds among `teams` and `claims`: its state, and the facts of both kinds. */
const FINDINGS = COVERAGE_RULES.map((rule) => {
  const teams = rule.teams ? `[t IN teams WHERE ${rule.teams}]` : '[]';
  const claims = rule.claims ? `[k IN claims WHERE ${rule.claims}]` : '[]';
  return `['${rule.state}', ${teams}, ${claims}]`;
}).join(', ');

/** Whether sources disagree: docs/coverage.md, "How sure a state is". */
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
