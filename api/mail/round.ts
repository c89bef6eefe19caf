import type { Logger } from 'pino';
import type { Graph } from '../../graph/client.ts';
import { DAY_MS, dayOf } from '../../graph/days.ts';
import { claimReminder, type ClaimedReminder } from '../../graph/reminders/claim.ts';
import { queueReminders } from '../../graph/reminders/queue.ts';
import { noteFailed, noteRefused, noteSent } from '../../graph/reminders/settle.ts';
import { ANONYMOUS } from '../../graph/viewer.ts';
import { LINK_DAYS, signLink, valuesOf } from '../confirmation/link.ts';
import { reminderLetter } from './letter.ts';
import type { Post, Posted } from './post.ts';

export interface RoundOptions {
  readonly graph: Graph;
  readonly post: Post;
  readonly log: Logger;
  readonly publicUrl: string;
  /** The moment, read anew for each letter. */
  readonly now: () => Date;
  /** Ends the round after the letter that is under way. */
  readonly signal?: AbortSignal | undefined;
}

/** What a round has done, in numbers: addresses are nobody's to read in a log. */
export interface Round {
  readonly queued: number;
  readonly sent: number;
  readonly refused: number;
  readonly failed: number;
}

/** Writes down which reminders are due, and sends what waits: as many rounds at once as there are replicas. */
export async function remind(options: RoundOptions): Promise<Round> {
  const { graph, log, now, signal } = options;
  const round = { queued: await queueReminders(graph, now()), sent: 0, refused: 0, failed: 0 };
  while (signal?.aborted !== true) {
    const reminder = await claimReminder(graph, now());
    if (!reminder) break;
    const posted = await send(reminder, options);
    await settle(reminder, posted, options);
    if (posted.is === 'SENT') round.sent += 1;
    else if (posted.is === 'REFUSED') round.refused += 1;
    else round.failed += 1;
  }
  if (round.queued + round.sent + round.refused + round.failed > 0) {
    log.info(round, 'reminders to confirm a contact');
  }
  return round;
}

async function send(reminder: ClaimedReminder, { graph, post, publicUrl, now }: RoundOptions) {
  const moment = now();
  const { id, contact } = reminder;
  const link = { contact, reminder: id, values: valuesOf(reminder) };
  const token = await signLink(graph, link, moment);
  const until = dayOf(new Date(moment.getTime() + LINK_DAYS * DAY_MS));
  return post.send(reminderLetter(reminder, { publicUrl, token, until }));
}

async function settle(
  reminder: ClaimedReminder,
  posted: Posted,
  { graph, log, now }: RoundOptions,
): Promise<void> {
  if (posted.is === 'SENT') return noteSent(graph, reminder, now());
  if (posted.is === 'REFUSED') {
    const today = dayOf(now());
    return noteRefused({ graph, today, viewer: ANONYMOUS }, reminder, posted.why);
  }
  const isTriedAgain = await noteFailed(graph, reminder, posted.why, now());
  const { tries } = reminder;
  if (isTriedAgain) log.warn({ tries, why: posted.why }, 'a reminder was not sent, and waits');
  else log.error({ tries, why: posted.why }, 'a reminder was given up');
  return undefined;
}
