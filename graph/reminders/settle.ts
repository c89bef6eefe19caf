import type { Graph } from '../client.ts';
import { addCheck } from '../contacts/add-check.ts';
import { newId } from '../writing/create.ts';
import { lock } from '../writing/lock.ts';
import { type Writer, writing } from '../writing/writing.ts';
import type { ClaimedReminder } from './claim.ts';

/** After so many tries a reminder is given up. */
export const MOST_TRIES = 6;
const FIRST_PAUSE_MS = 5 * 60_000;

/** How long to wait after so many tries: five minutes, then four times as long each time. */
export const pauseAfter = (tries: number): number => FIRST_PAUSE_MS * 4 ** (tries - 1);

type Claim = Pick<ClaimedReminder, 'id' | 'lease' | 'tries'>;

const OURS = 'MATCH (r:Reminder {id: $id}) WHERE r.lease = $lease';
const RELEASED = 'r.lease = null, r.leaseUntil = null';

/** Notes that a reminder was sent. */
export async function noteSent(graph: Graph, { id, lease }: Claim, now: Date): Promise<void> {
  await graph.write((transaction) =>
    transaction.run(`${OURS} SET r.state = 'SENT', r.sentAt = datetime($now), ${RELEASED}`, {
      ...{ id, lease, now: now.toISOString() },
    }),
  );
}

/**
 * Notes that a reminder could not be sent this time, and why: in words without an address.
 * @returns whether it is tried again
 */
export async function noteFailed(
  graph: Graph,
  { id, lease, tries }: Claim,
  why: string,
  now: Date,
): Promise<boolean> {
  const isTriedAgain = tries < MOST_TRIES;
  const nextAt = new Date(now.getTime() + pauseAfter(tries)).toISOString();
  await graph.write((transaction) =>
    transaction.run(
      `${OURS} SET r.state = $state, r.problem = $why, r.nextAt = datetime($nextAt), ${RELEASED}`,
      { id, lease, why, nextAt, state: isTriedAgain ? 'QUEUED' : 'GIVEN_UP' },
    ),
  );
  return isTriedAgain;
}

/** Notes that a mail server knows no such address: that is a check of it, and it failed. */
export function noteRefused(
  writer: Writer,
  { id, lease, contact, email }: ClaimedReminder,
  why: string,
): Promise<void> {
  return writing(writer, async (transaction) => {
    await lock(transaction, 'Contact', contact);
    const settled = await transaction.write(
      [],
      `${OURS} SET r.state = 'REFUSED', r.problem = $why, ${RELEASED} RETURN r.id AS id`,
      { id, lease, why },
    );
    if (settled.length === 0) return;
    await addCheck(transaction, contact, {
      ...{ id: newId(transaction, 'check'), channel: 'EMAIL', method: 'BOUNCE', result: 'FAILED' },
      ...{ value: email, on: writer.today, role: 'ATLAS', by: null, note: why, reminder: id },
    });
  });
}
