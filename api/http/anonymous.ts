import type { IncomingMessage } from 'node:http';

/** Whether a request says nothing of who sends it: its answer may be kept for others. */
export const isAnonymousRequest = ({ headers }: IncomingMessage): boolean =>
  headers.authorization === undefined && headers.cookie === undefined;
