import type { Viewer } from './viewer.ts';

/** What is known of a question only when it is asked: who asks, on what day, with which values. */
export interface Given {
  readonly values: unknown;
  readonly today: string;
  readonly viewer: Viewer;
  /** The key of what was just written, where a question is about that. */
  readonly key?: unknown;
}

/**
 * A value that a statement gets when it runs. While the statement is written it is a blank: its text
 * cannot depend on it, so that the same text serves every value.
 */
export class Later {
  readonly of: (given: Given) => unknown;

  constructor(of: (given: Given) => unknown) {
    this.of = of;
  }
}

/** The key of what was just written. */
export const WRITTEN_KEY = new Later(({ key }) => key);

/**
 * What `make` makes of a value, or of a list of values: at once where all is known, and when the
 * statement runs where it is not. An error of `make` is the asker's, at the one time or the other.
 */
export const derive = (value: unknown, make: (value: unknown) => unknown): unknown =>
  hasBlanks(value) ? new Later((given) => make(filled(value, given))) : make(value);

/** The value as it is once the question is asked, blanks inside of it filled too. */
export function filled(value: unknown, given: Given): unknown {
  if (value instanceof Later) return value.of(given);
  if (Array.isArray(value)) return value.map((part) => filled(part, given));
  return value;
}

/** Whether the value is a blank, or a list that holds one. */
export const hasBlanks = (value: unknown): boolean =>
  value instanceof Later || (Array.isArray(value) && value.some(hasBlanks));
