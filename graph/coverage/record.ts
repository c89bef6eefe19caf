import type { Inquiry } from '../inquiry.ts';
import { naming } from '../naming.ts';
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
export const recordOn = (facts: string, date: string): string =>
  naming(
    {
      teams:
        `[t IN ${facts}.teams WHERE t.started <= ${date} ` +
        `AND (t.ended IS NULL OR t.ended >= ${date})]`,
      claims: `[k IN ${facts}.claims WHERE k.asOf <= ${date}]`,
      state: STATE,
    },
    `{ teams: teams, claims: claims, state: state, ` +
      `reasonTeams: ${reasons('teams', 't')}, reasonClaims: ${reasons('claims', 'k')} }`,
  );

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
