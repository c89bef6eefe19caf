import { z } from 'zod';
import type { Graph } from '../client.ts';
import { dayOf, daysAfter } from '../days.ts';
import { record } from '../revisions/record.ts';
import { accept } from '../writing/accept.ts';
import { NOW, ON_CREATE } from '../writing/change.ts';
import { notFound, RefusedWrite } from '../writing/failure.ts';
import { requireAll } from '../writing/references.ts';
import { line } from '../writing/values.ts';
import { type Writer, writing } from '../writing/writing.ts';
import { type Grant, grantInput, MAX_TOKEN_DAYS, namedIn } from './grant.ts';
import { hashOf, isSecretOf, newToken, partsOf, textOf } from './token-text.ts';

/** What a token may be used for: to read what its role may read, and also to write. */
export const TOKEN_SCOPES = ['READ', 'WRITE'] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];

const expected = (most: string) => `a day after today and not after ${most}`;

const issueInput = (today: string) => {
  const latest = dayOf(daysAfter(today, MAX_TOKEN_DAYS));
  return z.intersection(
    grantInput,
    z.object({
      name: line(100),
      scopes: z.array(z.enum(TOKEN_SCOPES)).min(1, 'a scope at least'),
      expiresOn: z.iso.date().refine((day) => day > today && day <= latest, expected(latest)),
    }),
  );
};

export type IssueToken = z.input<ReturnType<typeof issueInput>>;

export interface IssuedToken {
  readonly id: string;
  /** The whole token: it is told this once, and kept nowhere. */
  readonly text: string;
}

/**
 * Makes a token for somebody's tool. @param by who issues it
 * @throws RefusedWrite
 */
export async function issueToken(
  writer: Writer,
  input: IssueToken,
  by: string | null,
): Promise<IssuedToken> {
  const { expiresOn, ...own } = accept(issueInput(writer.today), input);
  const token = newToken();
  await writing(writer, async (transaction) => {
    await requireAll(transaction, namedIn(own));
    const set = { ...own, hash: hashOf(token.secret), issuedBy: by };
    await transaction.write(
      [record('AccessToken', token.id)],
      `MERGE (it:AccessToken {id: $id}) ${ON_CREATE}, it.expiresOn = date($expiresOn)`,
      { id: token.id, set, expiresOn, write: transaction.id },
    );
  });
  return { id: token.id, text: textOf(token) };
}

/** Has a token hold no more, from now on. @returns its id @throws RefusedWrite NotFound */
export async function revokeToken(
  writer: Writer,
  { id }: { readonly id: string },
): Promise<string> {
  await writing(writer, async (transaction) => {
    const [found] = await transaction.write(
      [record('AccessToken', id)],
      `MATCH (it:AccessToken {id: $id})
       SET it.revokedAt = coalesce(it.revokedAt, ${NOW})
       RETURN it.id AS id`,
      { id },
    );
    if (!found) throw new RefusedWrite([notFound(['id'], `access token ${JSON.stringify(id)}`)]);
  });
  return id;
}

/** What a token that holds is good for. */
export interface HeldToken {
  readonly id: string;
  readonly name: string;
  readonly grant: Grant;
  readonly scopes: readonly TokenScope[];
  readonly lastUsedOn: string | null;
}

const stored = z.object({
  hash: z.string(),
  name: z.string(),
  grant: grantInput,
  scopes: z.array(z.enum(TOKEN_SCOPES)),
  lastUsedOn: z.string().nullable(),
});

/** The token of this text; undefined where there is none, or it holds no more. */
export async function findToken(
  graph: Graph,
  text: string,
  today: string,
): Promise<HeldToken | undefined> {
  const parts = partsOf(text);
  if (!parts) return undefined;
  const [row] = await graph.read({
    text: `MATCH (t:AccessToken {id: $id}) WHERE t.revokedAt IS NULL AND t.expiresOn > date($today)
      RETURN t {.hash, .name, .scopes, lastUsedOn: toString(t.lastUsedOn), grant: t {.role, .teams, .offices}} AS row`,
    params: { id: parts.id, today },
  });
  if (row === undefined) return undefined;
  const { hash, ...held } = stored.parse(row);
  return isSecretOf(hash, parts.secret) ? { id: parts.id, ...held } : undefined;
}

/** Notes on which day a token was last used: a day, so that not every question changes the graph. */
export async function noteUse(graph: Graph, id: string, today: string): Promise<void> {
  await graph.write((transaction) =>
    transaction.run(
      `MATCH (t:AccessToken {id: $id}) WHERE coalesce(t.lastUsedOn < date($today), true)
       SET t.lastUsedOn = date($today)`,
      { id, today },
    ),
  );
}
