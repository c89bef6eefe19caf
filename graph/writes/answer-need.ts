import { z } from 'zod';
import { record } from '../revisions/record.ts';
import { accept } from '../writing/accept.ts';
import { change } from '../writing/change.ts';
import { conflict, notFound, RefusedWrite } from '../writing/failure.ts';
import { requireAll } from '../writing/references.ts';
import { version } from '../writing/values.ts';
import { type Writer, type Writing, writing } from '../writing/writing.ts';
import { needTarget } from './change-need.ts';

const answerInput = z.object({ id: z.string(), version, activity: z.string() });
export type AnswerNeed = z.input<typeof answerInput>;

/** Puts on record that an activity answers a need. @returns the need's id @throws RefusedWrite */
export const linkActivityToNeed = (writer: Writer, input: AnswerNeed): Promise<string> =>
  update(writer, input, async (transaction, need, activity) => {
    const { linked, elsewhere, state } = await situation(transaction, need, activity);
    if (linked) throw refused('The activity is on record as an answer to this need already.');
    if (elsewhere)
      throw refused('activity: it supports other countries, not the one that raised the need.');
    if (state === 'DECLINED' || state === 'WITHDRAWN') {
      throw refused(`The need is ${state}: nothing answers it.`);
    }
    await transaction.write(
      [record('Need', need)],
      'MATCH (a:Activity {id: $activity}) MATCH (n:Need {id: $need}) MERGE (a)-[:ANSWERS]->(n)',
      { activity, need },
    );
  });

/** Takes back that an activity answers a need. @returns the need's id @throws RefusedWrite */
export const unlinkActivityFromNeed = (writer: Writer, input: AnswerNeed): Promise<string> =>
  update(writer, input, async (transaction, need, activity) => {
    const { linked } = await situation(transaction, need, activity);
    if (!linked) {
      throw new RefusedWrite([notFound(['activity'], `answer of ${activity} to this need`)]);
    }
    await transaction.write(
      [record('Need', need)],
      'MATCH (:Activity {id: $activity})-[r:ANSWERS]->(:Need {id: $need}) DELETE r',
      {
        activity,
        need,
      },
    );
  });

const refused = (message: string) => new RefusedWrite([conflict(['activity'], message)]);

async function update(
  writer: Writer,
  input: AnswerNeed,
  work: (transaction: Writing, need: string, activity: string) => Promise<void>,
): Promise<string> {
  const { id, version: seen, activity } = accept(answerInput, input);
  await writing(writer, async (transaction) => {
    await change(transaction, needTarget(id), seen, async () => {
      await requireAll(transaction, [{ node: 'Activity', key: activity, path: ['activity'] }]);
      await work(transaction, id, activity);
      return {};
    });
  });
  return id;
}

interface Situation {
  readonly linked: boolean;
  /** Whether the activity is for countries, and the need's is none of them. */
  readonly elsewhere: boolean;
  readonly state: string;
  readonly [key: string]: unknown;
}

async function situation(transaction: Writing, need: string, activity: string): Promise<Situation> {
  const [row] = await transaction.run<Situation>(
    `MATCH (a:Activity {id: $activity}) MATCH (n:Need {id: $need})<-[:RAISED]-(c:Country)
     RETURN EXISTS { (a)-[:ANSWERS]->(n) } AS linked, n.state AS state,
       EXISTS { (a)-[:SUPPORTS]->() } AND NOT EXISTS { (a)-[:SUPPORTS]->(c) } AS elsewhere`,
    { activity, need },
  );
  if (!row) throw new Error(`The need ${need} has no country.`);
  return row;
}
