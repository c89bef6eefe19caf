import type { Inquiry } from './inquiry.ts';

/**
 * Who may see what, by the TLP label of a node or relationship (design, "Who sees what"), as
 * conditions in the statement itself: what a viewer may not see never leaves the database.
 */

/** Whether the viewer may read the content. */
export const mayBeRead = (item: string, { labels, binding }: Inquiry) =>
  `${item}.tlp IN ${binding.param(labels)}`;

/** Whether the viewer may know that it exists: what is RED leaves no trace for others. */
export const mayBeKnown = (item: string, inquiry: Inquiry) =>
  `(${item}.tlp <> 'RED' OR ${mayBeRead(item, inquiry)})`;

/**
 * Whether the viewer may see a membership: it is shown whole or not at all, for without its network
 * nothing is left of it. One without a label is CLEAR.
 */
export const mayBeSeen = (item: string, { labels, binding }: Inquiry) =>
  `coalesce(${item}.tlp, 'CLEAR') IN ${binding.param(labels)}`;
