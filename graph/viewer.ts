import type { TlpLabel } from './words.ts';

/** Who looks at the graph. Labels are TLP 2.0; the labels here are those shown without condition. */
export interface Viewer {
  readonly role: 'anonymous';
  readonly labels: readonly TlpLabel[];
}

export const ANONYMOUS: Viewer = { role: 'anonymous', labels: ['CLEAR'] };
