import { lasts } from '../gaps/held.ts';
import type { Inquiry } from '../inquiry.ts';

/**
 * The list of the teams that a labelled thing belongs to. Lists of patterns rather than subqueries: the planner
 * plans a subquery once for each way into whatever it stands in, and these stand deep.
 */
export type Owners = (item: string, inquiry: Inquiry) => string;

export const ownersOfContact: Owners = (item) =>
  `[(${item})<-[:HAS_CONTACT]-(${item}t:Team) | ${item}t]`;

export const ownersOfCapability: Owners = (item) =>
  `[(${item})<-[:HAS_CAPABILITY]-(${item}t:Team) | ${item}t]`;

/** The teams at its ends: one of a membership or a service offered, both of a collaboration. */
export const ownersOfLink: Owners = (item) =>
  `[${item}t IN [startNode(${item}), endNode(${item})] WHERE ${item}t:Team]`;

/**
 * The team that raised it: it signed the first step. Where an office did so on the country's behalf, the
 * teams that cover the country as NATIONAL today.
 */
export const ownersOfNeed: Owners = (item, { binding, today }) => {
  const [step, link, team] = [`${item}s`, `${item}l`, `${item}t`];
  return (
    `head([(${item})-[:HAS_STEP]->(${step}:NeedStep) WHERE ${step}.number = 1 | CASE ${step}.role ` +
    `WHEN 'TEAM' THEN [(${step})-[:SIGNED_BY]->(${team}:Team) | ${team}] ` +
    `ELSE [(${item})<-[:RAISED]-()<-[${link}:COVERS {role: 'NATIONAL'}]-(${team}:Team) ` +
    `WHERE ${lasts(link, `date(${binding.param(today)})`)} | ${team}] END])`
  );
};

/** The teams whose it was when it was changed. */
export const ownersOfRevision: Owners = (item) =>
  `COLLECT { MATCH (${item}t:Team) WHERE ${item}t.id IN ${item}.teams RETURN ${item}t }`;
