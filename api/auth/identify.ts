import type { IncomingHttpHeaders } from 'node:http';
import { viewerWith } from '../../graph/access/grant.ts';
import { findSession, noteSeen, type SignInWay } from '../../graph/access/sessions.ts';
import type { TokenScope } from '../../graph/access/tokens.ts';
import type { Graph } from '../../graph/client.ts';
import { ANONYMOUS, type Viewer } from '../../graph/viewer.ts';
import type { CookieJar } from '../session/cookies.ts';
import { keyIdOf } from './local-issuer.ts';
import type { ReadToken } from './proof.ts';
import { SessionOver, SignInRefused } from './refused.ts';
import type { Issuers } from './signed-token.ts';

/** Who asks, and what for he may use what he showed. */
export interface Caller {
  readonly viewer: Viewer;
  readonly scopes: readonly TokenScope[];
  /** What he is called; null where nobody has said. */
  readonly name: string | null;
  /** The session of the pages that he asks in; null where he sent a token, or nothing. */
  readonly session: Session | null;
  /** Whom his requests count for, as long as they are answered; never written down. */
  readonly client?: () => string;
}

/** What may be told of a session. */
export interface Session {
  readonly way: SignInWay;
  /** When it ends at the latest, as ISO 8601 text. */
  readonly expiresAt: string;
}

export const NOBODY: Caller = {
  viewer: ANONYMOUS,
  scopes: ['READ', 'WRITE'],
  name: null,
  session: null,
};

/** Who sends a request; nobody where its headers say nothing. @throws SignInRefused */
export type Identify = (headers: IncomingHttpHeaders) => Promise<Caller>;

export interface IdentifyOptions extends Pick<Issuers, 'local'> {
  readonly graph: Graph;
  readonly today: () => string;
  readonly readToken: ReadToken;
  readonly cookies: CookieJar;
}

const BEARER = /^Bearer +([\w.~+/-]+=*)$/i;

/** A token counts before a session: whoever sends one with a request means that request to be of its owner. */
export function identifier(options: IdentifyOptions): Identify {
  const { readToken, cookies } = options;
  return async ({ authorization, cookie }) => {
    if (authorization !== undefined) return ofToken(readToken, authorization);
    const session = cookies.sessionIn(cookie);
    return session === undefined ? NOBODY : ofSession(session, options);
  };
}

async function ofToken(readToken: ReadToken, authorization: string): Promise<Caller> {
  const [, text] = BEARER.exec(authorization) ?? [];
  if (text === undefined) throw new SignInRefused('it must be "Bearer" and a token');
  const { viewer, scopes, name } = await readToken(text);
  return { viewer, scopes, name, session: null };
}

async function ofSession(text: string, { graph, today, local }: IdentifyOptions): Promise<Caller> {
  const held = await findSession(graph, text, today());
  if (!held || (held.key !== null && !(await isKey(held.key, local)))) throw new SessionOver();
  const { id, grant, who, scopes, name, way, expiresAt } = held;
  if (held.isDozing) await noteSeen(graph, id);
  return { viewer: viewerWith(grant, who), scopes, name, session: { way, expiresAt } };
}

/** Whether this machine still signs with that key. */
async function isKey(id: string, local: Issuers['local']): Promise<boolean> {
  const key = await local();
  return key !== undefined && (await keyIdOf(key)) === id;
}
