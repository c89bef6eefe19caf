import type { IncomingHttpHeaders } from 'node:http';
import { findGrant } from '../../graph/access/accounts.ts';
import { viewerWith } from '../../graph/access/grant.ts';
import { isAccessToken } from '../../graph/access/token-text.ts';
import { findToken, noteUse, type TokenScope } from '../../graph/access/tokens.ts';
import type { Graph } from '../../graph/client.ts';
import { ANONYMOUS, type Viewer } from '../../graph/viewer.ts';
import { SignInRefused } from './refused.ts';
import { type Issuers, readSignedToken } from './signed-token.ts';

/** Who asks, and what for he may use what he showed. */
export interface Caller {
  readonly viewer: Viewer;
  readonly scopes: readonly TokenScope[];
}

export const NOBODY: Caller = { viewer: ANONYMOUS, scopes: ['READ', 'WRITE'] };

/** Who sends a request; nobody where its headers say nothing. @throws SignInRefused */
export type Identify = (headers: IncomingHttpHeaders) => Promise<Caller>;

export interface IdentifyOptions extends Issuers {
  readonly graph: Graph;
  readonly today: () => string;
}

const BEARER = /^Bearer +([\w.~+/-]+=*)$/i;

export function identifier({ graph, today, ...issuers }: IdentifyOptions): Identify {
  return async ({ authorization }) => {
    if (authorization === undefined) return NOBODY;
    const [, text] = BEARER.exec(authorization) ?? [];
    if (text === undefined) throw new SignInRefused('it must be "Bearer" and a token');
    return isAccessToken(text)
      ? ofAccessToken(graph, text, today())
      : ofSignedToken(graph, text, issuers);
  };
}

async function ofAccessToken(graph: Graph, text: string, today: string): Promise<Caller> {
  const token = await findToken(graph, text, today);
  if (!token) throw new SignInRefused('there is no such token, it is over, or it was revoked');
  if (token.lastUsedOn !== today) await noteUse(graph, token.id, today);
  return { viewer: viewerWith(token.grant, `token ${token.id}`), scopes: token.scopes };
}

async function ofSignedToken(graph: Graph, text: string, issuers: Issuers): Promise<Caller> {
  const { issuer, subject, grant } = await readSignedToken(text, issuers);
  const given = grant ?? (await findGrant(graph, { issuer, subject }));
  if (!given) {
    throw new SignInRefused(
      `${subject} of ${issuer} has no role here yet: ask an admin of this Atlas for one`,
    );
  }
  return { viewer: viewerWith(given, `${issuer} ${subject}`), scopes: ['READ', 'WRITE'] };
}
