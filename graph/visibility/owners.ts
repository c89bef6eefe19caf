import { lasts } from '../gaps/held.ts';
import type { Inquiry } from '../inquiry.ts';

/** Clauses that bind each team that a labelled thing belongs to, to the variable `owner`. */
export type Owners = (item: string, owner: string, inquiry: Inquiry) => string;

export const ownersOfContact: Owners = (item, owner) =>
  `MATCH (${item})<-[:HAS_CONTACT]-(${owner}:Team)`;

export const ownersOfCapability: Owners = (item, owner) =>
  `MATCH (${item})<-[:HAS_CAPABILITY]-(${owner}:Team)`;

/** The teams at its ends: one of a membership or a service offered, both of a collaboration. */
export const ownersOfLink: Owners = (item, owner) =>
  `UNWIND [startNode(${item}), endNode(${item})] AS ${owner} WITH ${owner} WHERE ${owner}:Team`;

/**
 * The team that raised it: it signed the first step. Where an office did so on the country's behalf, the
 * teams that cover the country as NATIONAL today.
 */
export const ownersOfNeed: Owners = (item, owner, { binding, today }) => {
  const [step, covers] = [`${item}step`, `${item}covers`];
  const signedFirst = `(${item})-[:HAS_STEP]->(${step}:NeedStep {number: 1})-[:SIGNED_BY]->`;
  return (
    `CALL (${item}) { MATCH ${signedFirst}(${owner}:Team) RETURN ${owner} UNION ` +
    `MATCH (${item})<-[:RAISED]-(:Country)<-[${covers}:COVERS {role: 'NATIONAL'}]-(${owner}:Team) ` +
    `WHERE ${lasts(covers, `date(${binding.param(today)})`)} AND NOT EXISTS { ${signedFirst}(:Team) } ` +
    `RETURN ${owner} }`
  );
};
