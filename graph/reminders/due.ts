import { channelsOf } from '../contacts/channels.ts';

/** So many days after a reminder the next one is sent. */
export const REMINDED_EVERY_DAYS = 30;

const BROKEN = `['FAILED', 'BOUNCED']`;

/**
 * The condition that a reminder is due to the contact `k`, a contact of the team `t`, on the day `$today`: something of it is due to be confirmed, its
 * address is not known to reach nobody, and its team is not closed.
 */
export const IS_DUE =
  `(k.email IS NOT NULL AND k.removedAt IS NULL AND t.status <> 'CLOSED' ` +
  `AND any(all IN [${channelsOf('k', 'date($today)', 'true')}] ` +
  `WHERE none(c IN all WHERE c.channel = 'EMAIL' AND c.trust IN ${BROKEN}) ` +
  `AND any(c IN all WHERE NOT c.trust IN ${BROKEN} AND coalesce(c.due <= date($today), true))))`;

/** The condition that none was sent to its address of late, and none waits to be. */
export const NOT_REMINDED =
  `NOT EXISTS { (k)-[:HAS_REMINDER]->(r:Reminder) WHERE r.email = k.email ` +
  `AND (r.state = 'QUEUED' OR r.on + duration({days: ${REMINDED_EVERY_DAYS}}) > date($today)) }`;
