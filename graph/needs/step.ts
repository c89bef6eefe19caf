import { z } from 'zod';
import { record } from '../revisions/record.ts';
import { ON_CREATE } from '../writing/change.ts';
import { storedDay } from '../writing/properties.ts';
import { lines } from '../writing/values.ts';
import type { Writing } from '../writing/writing.ts';
import type { NeedState } from '../words.ts';
import { type Signature, signatureInput } from './signature.ts';

/** What a step is given with beside its state. */
export const stepInput = (today: string) => ({
  by: signatureInput,
  on: z.iso
    .date('a day, YYYY-MM-DD')
    .refine((day) => day <= today, `a day that is not in the future; it is ${today}`)
    .nullish()
    .transform((day) => day ?? today),
  note: lines().nullish(),
});

export interface Step {
  readonly state: NeedState;
  readonly by: Signature;
  readonly on: string;
  readonly note?: string | null | undefined;
}

/** Adds a step to a need. Whether it may be taken is asked before. */
export async function addStep(
  transaction: Writing,
  need: string,
  { state, by, on, note }: Step,
): Promise<void> {
  const id = `step-${transaction.id}`;
  const ofNeed = [record('Need', need)];
  const set = { state, on: storedDay(on), role: by.role, note: note ?? null };
  const text = `MERGE (it:NeedStep {id: $id}) ${ON_CREATE}`;
  await transaction.write(ofNeed, text, { id, set, write: transaction.id });
  transaction.because(note);
  await transaction.write(
    ofNeed,
    `MATCH (need:Need {id: $need}) MATCH (step:NeedStep {id: $id})
     MATCH (signer:${by.role === 'TEAM' ? 'Team' : 'Office'} {id: $signer})
     SET step.number = coalesce(step.number, COUNT { (need)-[:HAS_STEP]->() } + 1)
     MERGE (need)-[:HAS_STEP]->(step)
     MERGE (step)-[:SIGNED_BY]->(signer)`,
    { need, id, signer: by.key },
  );
}
