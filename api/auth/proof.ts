import { accountId, findGrant } from '../../graph/access/accounts.ts';
import { type Grant, viewerWith } from '../../graph/access/grant.ts';
import type { Basis } from '../../graph/access/sessions.ts';
import { isAccessToken } from '../../graph/access/token-text.ts';
import { findToken, noteUse, type TokenScope } from '../../graph/access/tokens.ts';
import type { Graph } from '../../graph/client.ts';
import type { Viewer } from '../../graph/viewer.ts';
import { SignInRefused } from './refused.ts';
import { type Issuers, readSignedToken } from './signed-token.ts';

/** What a token proves of the one who shows it. */
export interface Proof {
  readonly viewer: Viewer;
  readonly scopes: readonly TokenScope[];
  /** What he is called. */
  readonly name: string;
  /** What his role rests on. */
  readonly basis: Basis;
  /** When the token itself ends; undefined where what it rests on tells. */
  readonly endsAt: Date | undefined;
}

/** Reads a token of any kind that is known here. @throws SignInRefused that says what is wrong with it */
export type ReadToken = (text: string) => Promise<Proof>;

export interface ProofOptions extends Issuers {
  readonly graph: Graph;
  readonly today: () => string;
}

export const tokenReader =
  ({ graph, today, ...issuers }: ProofOptions): ReadToken =>
  (text) =>
    isAccessToken(text) ? ofAccessToken(graph, text, today()) : ofSignedToken(graph, text, issuers);

async function ofAccessToken(graph: Graph, text: string, today: string): Promise<Proof> {
  const token = await findToken(graph, text, today);
  if (!token) throw new SignInRefused('there is no such token, it is over, or it was revoked');
  const { id, name, grant, scopes, lastUsedOn } = token;
  if (lastUsedOn !== today) await noteUse(graph, id, today);
  const viewer = viewerWith(grant, `token ${id}`);
  return { viewer, scopes, name, basis: { token: id }, endsAt: undefined };
}

async function ofSignedToken(graph: Graph, text: string, issuers: Issuers): Promise<Proof> {
  const { issuer, subject, endsAt, own } = await readSignedToken(text, issuers);
  const who = accountId({ issuer, subject });
  const proven = (grant: Grant, basis: Basis): Proof => ({
    ...{ viewer: viewerWith(grant, who), scopes: ['READ', 'WRITE'] },
    ...{ name: subject, basis, endsAt },
  });
  if (own) return proven(own.grant, own);
  const grant = await findGrant(graph, { issuer, subject });
  if (grant) return proven(grant, { account: who });
  throw new SignInRefused(
    `${subject} of ${issuer} has no role here yet: ask an admin of this Atlas for one`,
  );
}
