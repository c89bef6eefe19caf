import type { Logger } from 'pino';
import { postBy } from '../api/mail/post.ts';
import { remind, type RoundOptions } from '../api/mail/round.ts';
import type { Graph } from '../graph/client.ts';
import type { Settings } from './settings.ts';

/** So often the queue is looked into: a reminder is not urgent. */
const EVERY_MINUTES = 10;

/** What reminders are sent with; undefined where no mail server is named, and then none are written down either. */
export function reminding(
  { SMTP_URL: url, MAIL_FROM: from, PUBLIC_URL: publicUrl }: Settings,
  { graph, log }: { readonly graph: Graph; readonly log: Logger },
): RoundOptions | undefined {
  if (url === undefined || from === undefined || publicUrl === undefined) return undefined;
  return { ...{ graph, log, publicUrl, now: () => new Date() }, post: postBy({ url, from }) };
}

/**
 * Sends reminders from now on, a round at a time. Not at once: whoever did not mean to write to all these
 * teams has time to stop it.
 * @returns ends that, once the letter under way is sent
 */
export function keepReminding(options: RoundOptions): () => Promise<void> {
  const stopping = new AbortController();
  let running: Promise<void> | undefined;
  const round = () => {
    running ??= remind({ ...options, signal: stopping.signal })
      .then(() => undefined)
      .catch((error: unknown) => {
        options.log.warn({ err: error }, 'a round of reminders broke off');
      })
      .finally(() => {
        running = undefined;
      });
  };
  const timer = setInterval(round, EVERY_MINUTES * 60_000);
  return async () => {
    clearInterval(timer);
    stopping.abort();
    await running;
  };
}
