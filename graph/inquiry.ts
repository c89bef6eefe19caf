import { Later } from './later.ts';
import { Binding } from './statement.ts';
import type { Viewer } from './viewer.ts';

/** Who asks and when: what a request knows before any statement is written. */
export interface Asker {
  readonly viewer: Viewer;
  /** The date that a question without `asOf` is about, YYYY-MM-DD. */
  readonly today: string;
}

/** A question in the making: the statement's values so far, those of its asker being blanks. */
export interface Inquiry {
  /** The TLP labels shown to the viewer without condition. */
  readonly labels: unknown;
  readonly today: unknown;
  readonly binding: Binding;
}

export const inquiry = (): Inquiry => ({
  labels: new Later(({ labels }) => labels),
  today: new Later(({ today }) => today),
  binding: new Binding(),
});
