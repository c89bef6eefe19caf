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
 * teams that cover the country as NATIONAL today. One pattern for both, for the planner takes its time for each.
 */
export const ownersOfNeed: Owners = (item, owner, { binding, today }) => {
  const [by, link] = [`${item}b`, `${item}l`];
  return (
    `MATCH (${item})-[:HAS_STEP|RAISED]-(${by})-[${link}:SIGNED_BY|COVERS]-(${owner}:Team) ` +
    `WHERE CASE WHEN ${by}:NeedStep THEN ${by}.number = 1 ELSE ${link}.role = 'NATIONAL' ` +
    `AND ${lasts(link, `date(${binding.param(today)})`)} ` +
    `AND NOT EXISTS { (${item})-[:HAS_STEP]->(:NeedStep {number: 1, role: 'TEAM'}) } END`
  );
};

/** The teams whose it was when it was changed. */
export const ownersOfRevision: Owners = (item, owner) =>
  `MATCH (${owner}:Team) WHERE ${owner}.id IN ${item}.teams`;
