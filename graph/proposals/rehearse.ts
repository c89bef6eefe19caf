import { z } from 'zod';
import { sightOf } from '../writing/sight.ts';
import { type Writer, type Writing, writing } from '../writing/writing.ts';
import type { Values } from '../field-texts.ts';
import type { Thing } from './things.ts';

/** What a write would make of one thing: nothing stands before where it is added, nothing after where it goes. */
export interface Rehearsed {
  readonly key: string;
  readonly before: Values | undefined;
  readonly after: Values | undefined;
}

export type Write = (writer: Writer) => Promise<unknown>;

/**
 * Makes a write, sees what has become of what it is about, and undoes all of it: so it is held to all that it would be
 * held to if it were meant.
 * @throws RefusedWrite as the write does
 */
export async function rehearse(
  writer: Writer,
  thing: Thing,
  teams: readonly string[],
  write: Write,
): Promise<Rehearsed | undefined> {
  try {
    await writing(writer, async (transaction) => {
      await forgetUnseen(transaction, thing, teams);
      const before = await thingsOf(transaction, thing, teams);
      await write({ ...writer, within: transaction });
      const after = await thingsOf(transaction, thing, teams);
      throw new Undone(oneOf(before, after, transaction.id));
    });
  } catch (error) {
    if (error instanceof Undone) return error.rehearsed;
    throw error;
  }
  throw new Error('A rehearsal was not undone.');
}

/** Thrown to undo a rehearsal, with what was seen in it. */
class Undone extends Error {
  override readonly name = 'Undone';
  readonly rehearsed: Rehearsed | undefined;

  constructor(rehearsed: Rehearsed | undefined) {
    super('A rehearsal is undone.');
    this.rehearsed = rehearsed;
  }
}

/**
 * As if there were nothing that the proposer may not see: to be refused because of it would tell him. A write of his
 * own would be; here nothing is lost by it, for whoever decides knows.
 */
async function forgetUnseen(transaction: Writing, thing: Thing, teams: readonly string[]) {
  if (!thing.seen) return;
  const { condition, params } = sightOf(thing.seen, 'it', transaction.writer);
  // It is undone with all the rest.
  await transaction.write(
    [],
    `UNWIND $teams AS team MATCH ${thing.pattern('it', '{id: team}')} WHERE NOT ${condition} ` +
      `WITH DISTINCT it ${REMOVES[isLink(thing) ? 'link' : 'node']}`,
    { teams, ...params },
  );
}

const REMOVES = { link: 'DELETE it', node: 'DETACH DELETE it' } as const;
const isLink = ({ pattern }: Thing) => pattern('it').includes('[it:');

interface Held {
  readonly key: string;
  readonly values: Values;
}

const rowOf = z.object({
  id: z.string(),
  key: z.string(),
  values: z.record(z.string(), z.unknown()),
});

async function thingsOf(transaction: Writing, thing: Thing, teams: readonly string[]) {
  const rows = await transaction.run(
    `UNWIND $teams AS team MATCH ${thing.pattern('it', '{id: team}')} WITH DISTINCT it
     RETURN elementId(it) AS id, ${thing.key('it')} AS key, ${thing.values('it')} AS values`,
    { teams },
  );
  return new Map<string, Held>(
    rows.map((row) => rowOf.parse(row)).map(({ id, ...held }) => [id, held]),
  );
}

/** The one thing that a write was about. */
function oneOf(
  before: ReadonlyMap<string, Held>,
  after: ReadonlyMap<string, Held>,
  write: string,
): Rehearsed | undefined {
  for (const [id, { key, values }] of after) {
    if (values['write'] === write) return { key, before: before.get(id)?.values, after: values };
  }
  for (const [id, { key, values }] of before) {
    if (!after.has(id)) return { key, before: values, after: undefined };
  }
  return undefined;
}
