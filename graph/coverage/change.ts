import { COVERAGE_STATES } from '../words.ts';

/** Whether the world has changed, or only what is known of it; the rule: docs/coverage.md, "Changes". */
export const CHANGE_NATURES = ['IN_THE_WORLD', 'IN_WHAT_IS_KNOWN', 'UNCLEAR'] as const;
export type ChangeNature = (typeof CHANGE_NATURES)[number];

/** What a fact did between two dates. */
export const COVERAGE_EVENTS = ['BEGAN', 'FIRST_KNOWN', 'ENDED', 'SAID'] as const;
export type CoverageEventKind = (typeof COVERAGE_EVENTS)[number];

/** The records of a country on two days, and the later and the earlier day, as Cypher expressions. */
export interface TwoRecords {
  readonly was: string;
  readonly is: string;
  readonly from: string;
  readonly to: string;
}

/** Where a state stands in the order of the rules, in Cypher. */
export const rankOf = (state: string): string =>
  `CASE ${state} ${COVERAGE_STATES.map((one, rank) => `WHEN '${one}' THEN ${rank}`).join(' ')} END`;

/** Whether the later record's state comes from an earlier rule: facts have appeared. */
const isUpward = ({ was, is }: TwoRecords) =>
  `${rankOf(`${is}.state`)} < ${rankOf(`${was}.state`)}`;

/**
 * The nature of a change. An earlier rule holds because of the facts that it finds, all of them new; a
 * later one holds because those that the earlier rule found have ended, or were overtaken by a claim.
 */
export const natureOf = (records: TwoRecords): string => {
  const { was, is } = records;
  const begun = `size([t IN ${is}.reasonTeams WHERE NOT t.undated])`;
  const found = `size(${is}.reasonTeams) + size(${is}.reasonClaims)`;
  const nature = (dated: string, all: string) =>
    `CASE ${dated} WHEN ${all} THEN 'IN_THE_WORLD' WHEN 0 THEN 'IN_WHAT_IS_KNOWN' ELSE 'UNCLEAR' END`;
  return (
    `CASE WHEN ${isUpward(records)} THEN ${nature(begun, found)} ` +
    `ELSE ${nature(`size(${was}.reasonTeams)`, `size(${was}.reasonTeams) + size(${was}.reasonClaims)`)} END`
  );
};

/** The teams that began, appeared or ended to cover: a Cypher list of `{ event, day, fact }`. */
export const teamEvents = ({ was, is, from, to }: TwoRecords): string =>
  `[t IN ${is}.reasonTeams WHERE t.started > ${from} | { fact: t.fact, day: t.started, ` +
  `event: CASE WHEN t.undated THEN 'FIRST_KNOWN' ELSE 'BEGAN' END }] + ` +
  `[t IN ${was}.reasonTeams WHERE t.ended < ${to} | { fact: t.fact, day: t.ended, event: 'ENDED' }]`;

/**
 * The claims that were made: those that the later state rests on, and the newest one where it has
 * overtaken the one that the earlier state rested on. A Cypher list of `{ event, day, fact }`.
 */
export const claimEvents = (records: TwoRecords): string => {
  const { was, is, from } = records;
  const overtakes = `k.id = ${is}.claims[0].id AND size(${was}.reasonClaims) > 0 AND NOT ${isUpward(records)}`;
  return (
    `[k IN ${is}.claims WHERE k.asOf > ${from} AND (${overtakes} ` +
    `OR any(x IN ${is}.reasonClaims WHERE x.id = k.id)) ` +
    `| { fact: k.fact, day: k.asOf, event: 'SAID' }]`
  );
};
