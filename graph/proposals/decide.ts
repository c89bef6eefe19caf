import { z } from 'zod';
import { isOwnProposal, proposalMayBeSeen } from '../visibility/proposals.ts';
import type { Condition } from '../visibility.ts';
import { accept } from '../writing/accept.ts';
import { NOW } from '../writing/change.ts';
import {
  conflict,
  invalid,
  notFound,
  RefusedWrite,
  type WriteFailure,
} from '../writing/failure.ts';
import { sightOf } from '../writing/sight.ts';
import { lines, version } from '../writing/values.ts';
import { type Writer, type Writing, writing } from '../writing/writing.ts';
import { THINGS } from './things.ts';
import { PROPOSAL_THINGS } from '../words.ts';
import { locking } from '../writing/lock.ts';

export const DECISIONS = ['ACCEPT', 'REJECT'] as const;
export type Decision = (typeof DECISIONS)[number];

const decideInput = z
  .object({
    id: z.string(),
    decision: z.enum(DECISIONS),
    why: lines(2_000).nullish(),
    version: version.nullish(),
  })
  .refine(({ decision, why }) => decision === 'ACCEPT' || why, {
    path: ['why'],
    error: 'why it is rejected: its proposer reads it',
  });

export type DecideProposal = z.input<typeof decideInput>;

/** Makes the change that a mutation of this name makes. @throws RefusedWrite */
export type Mutations = (name: string) => (writer: Writer, input: object) => Promise<unknown>;

/**
 * Accepts a proposal, which makes its change in the same transaction as if who decides had made it, or rejects it.
 * @returns its id @throws RefusedWrite as the change does
 */
export async function decideProposal(
  writer: Writer,
  input: DecideProposal,
  mutations: Mutations,
): Promise<string> {
  const { id, decision, why, version: seen } = accept(decideInput, input);
  await writing(writer, async (transaction) => {
    const held = await hold(transaction, id, proposalMayBeSeen);
    if (!held) return;
    const made =
      decision === 'ACCEPT' ? await make(writer, transaction, held, mutations, seen) : undefined;
    await close(transaction, id, {
      state: decision === 'ACCEPT' ? 'ACCEPTED' : 'REJECTED',
      decision: why ?? null,
      decider: writer.viewer.id,
      deciderRole: writer.viewer.role,
      ...(made !== undefined && { thing: made }),
    });
  });
  return id;
}

const withdrawInput = z.object({ id: z.string() });
export type WithdrawProposal = z.input<typeof withdrawInput>;

/** Takes a proposal back, which only its proposer does. @returns its id @throws RefusedWrite */
export async function withdrawProposal(writer: Writer, input: WithdrawProposal): Promise<string> {
  const { id } = accept(withdrawInput, input);
  await writing(writer, async (transaction) => {
    const held = await hold(transaction, id, isOwnProposal);
    if (held) await close(transaction, id, { state: 'WITHDRAWN' });
  });
  return id;
}

const stored = z.object({
  id: z.string(),
  state: z.string(),
  mutation: z.string(),
  about: z.enum(PROPOSAL_THINGS),
  input: z.string(),
});
type Stored = z.output<typeof stored>;

/** The proposal, if it is open, so that nobody else decides on it meanwhile; undefined where this very write has. */
async function hold(
  transaction: Writing,
  id: string,
  seen: Condition,
): Promise<Stored | undefined> {
  const { condition, params } = sightOf(seen, 'it', transaction.writer);
  const [row] = await transaction.write<{ isDone: boolean; proposal: unknown }>(
    [],
    `MATCH (it:Proposal {id: $id}) ${locking('it')} WITH it WHERE ${condition}
     RETURN coalesce(it.decidingWrite = $write, false) AS isDone, it {.id, .state, .mutation, .about, .input} AS proposal`,
    { id, write: transaction.id, ...params },
  );
  if (!row) throw new RefusedWrite([notFound(['id'], `proposal ${id}`)]);
  if (row.isDone) return undefined;
  const { state } = z.object({ state: z.string() }).parse(row.proposal);
  if (state !== 'NEW') {
    throw new RefusedWrite([
      conflict(['id'], `It is ${state} already: it was decided on, or withdrawn.`),
    ]);
  }
  return stored.parse(row.proposal);
}

/** Of a decided proposal what it says is kept, and what its mutation would have taken is not. */
const close = (transaction: Writing, id: string, set: Readonly<Record<string, unknown>>) =>
  transaction.write(
    [],
    `MATCH (it:Proposal {id: $id})
     SET it += $set, it.input = null, it.decidingWrite = $write, it.decidedAt = ${NOW}`,
    { id, set, write: transaction.id },
  );

const anInput = z.record(z.string(), z.unknown());

/** Makes the change, at the version that it was proposed for or that who decides has seen. @returns its key */
async function make(
  writer: Writer,
  transaction: Writing,
  { id, mutation, input, about }: Stored,
  mutations: Mutations,
  seen: number | null | undefined,
): Promise<string | undefined> {
  const given = anInput.parse(JSON.parse(input));
  const isOfVersion = 'version' in given;
  if (seen && !isOfVersion) {
    throw new RefusedWrite([
      invalid(['version'], 'none, for what would be added has no version yet'),
    ]);
  }
  transaction.because(`Proposed: ${id}.`);
  const asSeen = seen ? { ...given, version: seen } : given;
  try {
    await mutations(mutation)({ ...writer, within: transaction }, asSeen);
  } catch (error) {
    if (error instanceof RefusedWrite) throw new RefusedWrite(error.failures.map(asDecided));
    throw error;
  }
  return isOfVersion ? undefined : keyOfMade(transaction, id, about);
}

/** What was added, to be looked up by from now on: who may not see it does not see what proposed it. */
async function keyOfMade(
  transaction: Writing,
  id: string,
  about: Stored['about'],
): Promise<string | undefined> {
  const thing = THINGS[about];
  const [row] = await transaction.run<{ key: string }>(
    `MATCH (:Proposal {id: $id})-[:OF_TEAM]->(t:Team)
     MATCH ${thing.pattern('it', '{id: t.id}')} WHERE it.write = $write RETURN ${thing.key('it')} AS key LIMIT 1`,
    { id, write: transaction.id },
  );
  return row?.key;
}

/** What is wrong with the change is, for who decides, something about the proposal as a whole. */
const asDecided = (failure: WriteFailure): WriteFailure =>
  failure.kind === 'StaleVersion' ? failure : { ...failure, path: ['id'] };
