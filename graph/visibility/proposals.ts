import { THINGS } from '../proposals/things.ts';
import type { Inquiry } from '../inquiry.ts';
import { labelOf } from '../labelled.ts';
import type { Condition } from '../visibility.ts';
import { PROPOSAL_THINGS } from '../words.ts';

/** Whether the viewer made it. */
export const isOwnProposal: Condition = (item, { binding, viewer }) =>
  `coalesce(${item}.proposer = ${binding.param(viewer)}, false)`;

/** Whether it is of a team that the viewer acts for. */
export const isOfOwnTeam: Condition = (item, { teams, binding }) => {
  if (teams === undefined) return 'false';
  const team = `${item}o`;
  return `EXISTS { (${item})-[:OF_TEAM]->(${team}:Team) WHERE ${team}.id IN ${binding.param(teams)} }`;
};

/**
 * Whether the viewer may see a proposal: who made it; the teams that it is about; and officers and admins, as far as
 * its label allows. None of them sees one about something that they may not see as it is now.
 */
export const proposalMayBeSeen: Condition = (item, inquiry) => {
  const { binding, keeps, labels } = inquiry;
  return (
    `CASE WHEN ${isOwnProposal(item, inquiry)} THEN true ` +
    `WHEN ${binding.param(keeps)} THEN ${labelOf(item)} IN ${binding.param(labels)} ` +
    `ELSE ${isOfOwnTeam(item, inquiry)} END ` +
    PROPOSAL_THINGS.map((about) => hidesNothing(about, item, inquiry)).join('')
  );
};

function hidesNothing(
  about: (typeof PROPOSAL_THINGS)[number],
  item: string,
  inquiry: Inquiry,
): string {
  const { pattern, key, seen } = THINGS[about];
  if (!seen) return '';
  const it = `${item}${about.slice(0, 3).toLowerCase()}`;
  return (
    `AND NOT EXISTS { MATCH (${item})-[:OF_TEAM]->${pattern(it)} WHERE ${item}.about = '${about}' ` +
    `AND ${key(it)} = ${item}.thing AND NOT ${seen(it, inquiry)} } `
  );
}
