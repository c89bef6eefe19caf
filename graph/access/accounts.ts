import { z } from 'zod';
import type { Graph } from '../client.ts';
import { record } from '../revisions/record.ts';
import { accept } from '../writing/accept.ts';
import { NOW } from '../writing/change.ts';
import { notFound, RefusedWrite } from '../writing/failure.ts';
import { takeTurns } from '../writing/lock.ts';
import { requireAll } from '../writing/references.ts';
import { line } from '../writing/values.ts';
import { type Writer, writing } from '../writing/writing.ts';
import { type Grant, grantInput, namedIn } from './grant.ts';

/** Somebody as an issuer of tokens knows him. */
export interface Subject {
  readonly issuer: string;
  readonly subject: string;
}

/** The key of an account: neither part of it has a space. */
export const accountId = ({ issuer, subject }: Subject): string => `${issuer} ${subject}`;

const word = line(200).refine((text) => !text.includes(' '), 'no spaces');
const setInput = z.intersection(grantInput, z.object({ issuer: word, subject: word }));

export type SetAccount = z.input<typeof setInput>;

/** Gives somebody who signs in elsewhere a role here, in place of the one that he had. @throws RefusedWrite */
export async function setAccount(writer: Writer, input: SetAccount): Promise<string> {
  const { issuer, subject, ...grant } = accept(setInput, input);
  const id = accountId({ issuer, subject });
  await writing(writer, async (transaction) => {
    await requireAll(transaction, namedIn(grant));
    await takeTurns(transaction);
    const text = `MERGE (it:Account {id: $id}) SET it += $set, it.changedAt = ${NOW}`;
    const set = { issuer, subject, ...grant };
    await transaction.write([record('Account', id)], text, { id, set });
  });
  return id;
}

/** Takes somebody's role away, and ends his sessions. @returns the id of the account @throws RefusedWrite NotFound */
export async function removeAccount(writer: Writer, whose: Subject): Promise<string> {
  const id = accountId(whose);
  await writing(writer, async (transaction) => {
    const [found] = await transaction.write(
      [record('Account', id)],
      `MATCH (it:Account {id: $id}) WITH it, it.id AS id DELETE it RETURN id`,
      { id },
    );
    if (!found) throw new RefusedWrite([notFound(['subject'], `account ${JSON.stringify(id)}`)]);
    // Were the role given again, they would hold again.
    await transaction.write([], 'MATCH (s:Session {account: $id}) DELETE s', { id });
  });
  return id;
}

/** What somebody was given; undefined where he was given nothing. */
export async function findGrant(graph: Graph, whose: Subject): Promise<Grant | undefined> {
  const [row] = await graph.read({
    text: 'MATCH (a:Account {id: $id}) RETURN a {.role, .teams, .offices} AS row',
    params: { id: accountId(whose) },
  });
  return row === undefined ? undefined : grantInput.parse(row);
}
