import type { Graph } from '../graph/client.ts';
import type { TokenScope } from '../graph/access/tokens.ts';
import type { SignInWay } from '../graph/access/sessions.ts';
import type { Feed } from '../graph/revisions/feed.ts';
import type { Asker } from '../graph/inquiry.ts';
import type { Session } from './auth/identify.ts';

/** A stream that a client asks for. */
export interface StreamAsked {
  readonly lastEventId: string | undefined;
}

/** What every resolver has at hand. */
export interface Context {
  readonly graph: Graph;
  /** Who asks, and what day it is for him. */
  readonly asker: Asker;
  /** What the viewer may use the token for that he showed. */
  readonly scopes: readonly TokenScope[];
  /** Whether everybody may change everything: on a machine of one's own. */
  readonly isOpen: boolean;
  /** What he is called; null where nobody has said. */
  readonly name: string | null;
  /** The session of the pages that is asked in; null where it is none. */
  readonly session: Session | null;
  /** How one signs in on the pages of this Atlas. */
  readonly signInWays: readonly SignInWay[];
  /** Tells of what was changed. */
  readonly feed: Feed;
  /** Where the answer is a stream of events, and the id of the last one that its client has seen. */
  readonly stream: StreamAsked | undefined;
  /** In how many seconds who asks may report a mistake; undefined where he may now, which then counts. */
  readonly reportWait: () => Promise<number | undefined>;
  /** Aborted when the client goes away. */
  readonly signal: AbortSignal;
}
