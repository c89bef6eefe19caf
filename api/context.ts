import type { Graph } from '../graph/client.ts';
import type { TokenScope } from '../graph/access/tokens.ts';
import type { Asker } from '../graph/inquiry.ts';

/** What every resolver has at hand. */
export interface Context {
  readonly graph: Graph;
  /** Who asks, and what day it is for him. */
  readonly asker: Asker;
  /** What the viewer may use the token for that he showed. */
  readonly scopes: readonly TokenScope[];
  /** Whether everybody may change everything: on a machine of one's own. */
  readonly isOpen: boolean;
  /** Aborted when the client goes away. */
  readonly signal: AbortSignal;
}
