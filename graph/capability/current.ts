import { one, type Target } from '../relation.ts';
import type { Inquiry } from '../inquiry.ts';
import type { Field } from '../shape.ts';
import { capabilityMayBeSeen } from '../visibility.ts';

/** The facts of one kind on what a team is capable of, those to be seen that have not ended by today. */
export const currentFacts = (team: string, fact: string, kind: string, inquiry: Inquiry): string =>
  `(${team})-[:HAS_CAPABILITY]->(${fact}:${kind} WHERE ${capabilityMayBeSeen(fact, inquiry)} ` +
  `AND (${fact}.until IS NULL OR ${fact}.until >= date(${inquiry.binding.param(inquiry.today)})))`;

const newest = (fact: string) => `coalesce(${fact}.asOf, ${fact}.since) DESC, ${fact}.id`;

/** The newest of them, as a field; `kind` is its label, with the properties that it must have. */
export const currentFact = (target: Target, kind: string): Field =>
  one(target, (from, to, inquiry) => currentFacts(from, to, kind, inquiry), newest);

/** A property of the newest of them, as Cypher; null where there is none. */
export function newestValue(team: string, kind: string, property: string, inquiry: Inquiry) {
  const fact = inquiry.binding.name('f');
  return (
    `head(COLLECT { MATCH ${currentFacts(team, fact, kind, inquiry)} ` +
    `RETURN ${fact}.${property} ORDER BY ${newest(fact)} LIMIT 1 })`
  );
}

/** The team that such a fact is about. */
export const teamOf = (team: Target): Field =>
  one(team, (from, to) => `(${from})<-[:HAS_CAPABILITY]-(${to}:Team)`);
