import { z } from 'zod';
import type { Graph } from '../client.ts';
import { NOW } from '../writing/change.ts';
import { type Grant, grantInput } from './grant.ts';
import { hashOf, isSecretOf, joined, newToken, partsIn } from './token-text.ts';
import { TOKEN_SCOPES, type TokenScope } from './tokens.ts';

/** How somebody signed in on the pages: at the OpenID provider, or by a token that he pasted. */
export const SIGN_IN_WAYS = ['PROVIDER', 'TOKEN'] as const;
export type SignInWay = (typeof SIGN_IN_WAYS)[number];

/** What a role rests on: when that is gone, so is every session that was opened by it. */
export type Basis =
  /** An account, with the role that it has at the time. */
  | { readonly account: string }
  /** A tool's token, with what it is good for at the time. */
  | { readonly token: string }
  /** A key of this machine, which has signed the grant. */
  | { readonly key: string; readonly grant: Grant };

export interface NewSession {
  readonly way: SignInWay;
  readonly basis: Basis;
  /** Who that is, for what is signed and logged. */
  readonly who: string;
  /** What he calls himself: kept with the session, and forgotten with it. */
  readonly name: string;
  /** When what he showed ends, where that may be sooner. */
  readonly endsAt: Date | undefined;
}

/** A working day at the most, and two hours without a question. */
export const SESSION_SECONDS = 12 * 60 * 60;
const IDLE = 'PT2H';
/** A session is noted as used so often and no oftener: whoever only reads changes the graph seldom. */
const DOZE = 'PT10M';

/** Opens a session, and forgets those that are over. @returns what its cookie holds, which is kept nowhere */
export async function openSession(graph: Graph, session: NewSession): Promise<string> {
  const token = newToken();
  const { way, who, name, endsAt } = session;
  const set = { hash: hashOf(token.secret), way, who, name, ...propertiesOf(session.basis) };
  await graph.write(async (transaction) => {
    await transaction.run(
      `MATCH (s:Session)
       WHERE s.expiresAt <= datetime() OR s.seenAt <= datetime() - duration('${IDLE}') DELETE s`,
    );
    await transaction.run(
      `MERGE (s:Session {id: $id})
       ON CREATE SET s += $set, s.createdAt = ${NOW}, s.seenAt = ${NOW}
       WITH s, ${NOW} + duration({seconds: $seconds}) AS latest, datetime($endsAt) AS end
       SET s.expiresAt = CASE WHEN end < latest THEN end ELSE latest END`,
      { id: token.id, set, seconds: SESSION_SECONDS, endsAt: endsAt?.toISOString() ?? null },
    );
  });
  return joined(token);
}

const propertiesOf = (basis: Basis) =>
  'grant' in basis ? { key: basis.key, ...basis.grant } : basis;

/** A session that holds. */
export interface HeldSession {
  readonly id: string;
  readonly way: SignInWay;
  readonly who: string;
  readonly name: string;
  /** The key of this machine that its role was signed with; null where it rests on something else. */
  readonly key: string | null;
  readonly grant: Grant;
  readonly scopes: readonly TokenScope[];
  /** When it ends at the latest, as ISO 8601 text. */
  readonly expiresAt: string;
  /** Whether its last use was noted a while ago. */
  readonly isDozing: boolean;
}

const stored = z.object({
  hash: z.string(),
  way: z.enum(SIGN_IN_WAYS),
  who: z.string(),
  name: z.string(),
  key: z.string().nullable(),
  grant: grantInput,
  scopes: z.array(z.enum(TOKEN_SCOPES)),
  expiresAt: z.string(),
  isDozing: z.boolean(),
});

/** The session of a cookie; undefined where there is none, or it holds no more. */
export async function findSession(
  graph: Graph,
  text: string,
  today: string,
): Promise<HeldSession | undefined> {
  const parts = partsIn(text);
  if (!parts) return undefined;
  const [row] = await graph.read({
    text: `MATCH (s:Session {id: $id})
      WHERE s.expiresAt > datetime() AND s.seenAt > datetime() - duration('${IDLE}')
      OPTIONAL MATCH (a:Account {id: s.account})
      OPTIONAL MATCH (t:AccessToken {id: s.token}) WHERE t.revokedAt IS NULL AND t.expiresOn > date($today)
      WITH s, t, coalesce(a, t, CASE WHEN s.key IS NOT NULL THEN s END) AS given
      WHERE given IS NOT NULL
      RETURN s {.hash, .way, .who, .name, .key, expiresAt: toString(s.expiresAt),
        isDozing: s.seenAt < datetime() - duration('${DOZE}'),
        scopes: coalesce(t.scopes, $scopes), grant: given {.role, .teams, .offices}} AS row`,
    params: { id: parts.id, today, scopes: TOKEN_SCOPES },
  });
  if (row === undefined) return undefined;
  const { hash, ...held } = stored.parse(row);
  return isSecretOf(hash, parts.secret) ? { id: parts.id, ...held } : undefined;
}

/** Notes that a session is in use. */
export async function noteSeen(graph: Graph, id: string): Promise<void> {
  await graph.write((transaction) =>
    transaction.run(`MATCH (s:Session {id: $id}) SET s.seenAt = ${NOW}`, { id }),
  );
}

/** Ends a session, wherever its cookie lies. */
export async function endSession(graph: Graph, id: string): Promise<void> {
  await graph.write((transaction) =>
    transaction.run('MATCH (s:Session {id: $id}) DELETE s', { id }),
  );
}
