import type { Graph } from '../graph/client.ts';
import type { Asker } from '../graph/inquiry.ts';

/** What every resolver has at hand. */
export interface Context {
  readonly graph: Graph;
  /** Who asks, and what day it is for him. */
  readonly asker: Asker;
  /** Whether everybody may change everything: on a machine of one's own. */
  readonly isOpen: boolean;
  /** Aborted when the client goes away. */
  readonly signal: AbortSignal;
}
