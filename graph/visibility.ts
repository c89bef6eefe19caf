import type { Inquiry } from './inquiry.ts';
import { labelOf } from './labelled.ts';
import type { List } from './list.ts';
import {
  type Owners,
  ownersOfCapability,
  ownersOfContact,
  ownersOfLink,
  ownersOfNeed,
  ownersOfRevision,
} from './visibility/owners.ts';

/**
 * Who may see what, by the TLP label of a node or relationship, as conditions in the statement itself:
 * what a viewer may not see never leaves the database. The table stands in docs/who-sees-what.md. What has no label is
 * CLEAR.
 *
 * Of a viewer who acts for no team the label says it all. To teams, what is theirs is shown whatever its
 * label, and what is AMBER to those that share a network with one that it belongs to.
 */
export type Condition = (item: string, inquiry: Inquiry) => string;

const shownTo =
  (owners: Owners): Condition =>
  (item, inquiry) => {
    const { labels, teams, binding } = inquiry;
    const isForAll = `${labelOf(item)} IN ${binding.param(labels)}`;
    if (teams === undefined) return isForAll;
    // Names made of the item's, so that whoever asks twice writes the same text; short, for a statement has a limit.
    const [owner, membership, ofViewer] = [`${item}w`, `${item}x`, `${item}y`];
    const own = binding.param(teams);
    const sharesNetwork =
      `EXISTS { (${owner})-[${membership}:MEMBER_OF {status: 'CURRENT'}]->()` +
      `<-[:MEMBER_OF {status: 'CURRENT'}]-(${ofViewer}) WHERE ${ofViewer}.id IN ${own} ` +
      // Else the sight of something AMBER would betray the membership that it rests on.
      `AND NOT ${labelOf(membership)} IN ['AMBER_STRICT', 'RED'] }`;
    // A CASE: whose it is, is looked up of few things only.
    return (
      `CASE WHEN ${isForAll} THEN true ELSE any(${owner} IN ${owners(item, inquiry)} ` +
      `WHERE ${owner}.id IN ${own} OR (${item}.tlp = 'AMBER' AND ${sharesNetwork})) END`
    );
  };

/** Whether the viewer may read what a contact says. */
export const mayBeRead = shownTo(ownersOfContact);

/** Whether the viewer may know of a contact: what is RED leaves no trace for others. */
export const mayBeKnown: Condition = (item, inquiry) =>
  `(${item}.tlp <> 'RED' OR ${mayBeRead(item, inquiry)})`;

/** Whether there is such a contact for the viewer: one that was removed is a contact of nobody. */
export const contactIsThere: Condition = (item, inquiry) =>
  `(${item}.removedAt IS NULL AND ${mayBeKnown(item, inquiry)})`;

/**
 * Whether the viewer may see a relationship: a membership, a service offered, a collaboration, which belongs to both
 * its teams. Like everything below it is shown whole or not at all: without its ends nothing is left of it.
 */
export const mayBeSeen = shownTo(ownersOfLink);

/** Whether the viewer may see a fact on what a team is capable of. */
export const capabilityMayBeSeen = shownTo(ownersOfCapability);

/** Whether the viewer may see a need. */
export const needMayBeSeen = shownTo(ownersOfNeed);

/** Whether the viewer is an admin: who was given which role is for nobody else. */
export const isAdmin: Condition = (_item, { role, binding }) => `${binding.param(role)} = 'ADMIN'`;

/** Whether the viewer may know of a revision: it is as secret as what it tells of was, before, after, and is now. */
export const revisionMayBeSeen: Condition = (item, inquiry) =>
  `(${item}.forAdmins IS NULL OR ${isAdmin(item, inquiry)}) AND ` +
  shownTo(ownersOfRevision)(item, inquiry);

/** Whether something is kept from a viewer who may know that it exists, by whether it may be seen. */
export const isWithheld =
  (seen: Condition): Condition =>
  (item, inquiry) =>
    `(${labelOf(item)} <> 'RED' AND NOT ${seen(item, inquiry)})`;

/** The rows of a list that are kept from the viewer. */
export const withheldBy =
  (seen: Condition): NonNullable<List['withheld']> =>
  ({ item }, inquiry) =>
    isWithheld(seen)(item, inquiry);
