import { Binding } from './statement.ts';
import type { Viewer } from './viewer.ts';

/** A question in the making: who asks, what day it is for him, and the statement's values so far. */
export interface Inquiry {
  readonly viewer: Viewer;
  /** The date that a question without `asOf` is about, YYYY-MM-DD. */
  readonly today: string;
  readonly binding: Binding;
}

/** Who asks and when: what a request knows before any statement is written. */
export type Asker = Omit<Inquiry, 'binding'>;

export const inquiry = (asker: Asker): Inquiry => ({ ...asker, binding: new Binding() });
