/** What a client gets, as it is handed to its connection, and how long it is. */
export interface Answer {
  readonly body: string | Buffer;
  readonly bytes: number;
}

/** In characters: as much as Node writes without keeping it anywhere. */
const SHORT = 4096;

/**
 * An answer from its text. A short one stays text, for Node writes text and headers in one go; a long one
 * is turned into bytes once, however often it is sent.
 */
export function answerOf(text: string): Answer {
  const body = text.length <= SHORT ? text : Buffer.from(text);
  return { body, bytes: Buffer.byteLength(body) };
}
