import { sayFailure } from '../scripts/steps.js';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Aborts when this process is to end: by Ctrl-C, by `kill`, because the terminal was closed, because
 * the process that started it has gone, or, with the error as the reason, after a defect that nobody
 * caught. Only the first time counts. npm passes on each Ctrl-C that the terminal has sent already, so
 * a second one says nothing about haste, and whatever it cut short would leave processes behind;
 * every step of the ending has a time limit of its own.
 */
export function stopSignal(): AbortController {
  const controller = new AbortController();
  const stop = () => {
    controller.abort();
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  process.on('disconnect', stop);
  process.on('uncaughtException', (error) => {
    if (controller.signal.aborted) sayFailure(error);
    controller.abort(error);
  });
  // A terminal that was closed takes no more lines; that must not end us before our time.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  return controller;
}

/** Whether the end was asked for, rather than forced by an error. */
export const isAskedFor = ({ aborted, reason }: AbortSignal): boolean =>
  aborted && reason instanceof DOMException && reason.name === 'AbortError';

/** Rejects when the signal aborts; what is under way is left to whoever closes what it works on. */
export async function unlessAborted<Result>(
  signal: AbortSignal,
  work: Promise<Result>,
): Promise<Result> {
  return Promise.race([work, aborted(signal)]);
}

async function aborted(signal: AbortSignal): Promise<never> {
  if (!signal.aborted) {
    await new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => {
        resolve();
      });
    });
  }
  throw signal.reason;
}
