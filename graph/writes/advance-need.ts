import { z } from 'zod';
import { ANSWERED_NEEDS, NEED_RULES } from '../needs/rules.ts';
import { holdSignature, signatory } from '../needs/signature.ts';
import { addStep, type Step, stepInput } from '../needs/step.ts';
import { accept } from '../writing/accept.ts';
import { change } from '../writing/change.ts';
import { conflict, invalid, notAllowed, RefusedWrite } from '../writing/failure.ts';
import { type Properties, storedDay } from '../writing/properties.ts';
import { requireAll } from '../writing/references.ts';
import { version } from '../writing/values.ts';
import { type Writer, type Writing, writing } from '../writing/writing.ts';
import { NEED_STATES, type NeedState } from '../words.ts';
import { needTarget } from './change-need.ts';

const advanceInput = (today: string) =>
  z.object({ id: z.string(), version, state: z.enum(NEED_STATES), ...stepInput(today) });

export type AdvanceNeed = z.input<ReturnType<typeof advanceInput>>;

/** Takes a need a step further, as its rules allow. @returns its id @throws RefusedWrite */
export async function advanceNeed(writer: Writer, input: AdvanceNeed): Promise<string> {
  const { id, version: seen, ...step } = accept(advanceInput(writer.today), input);
  await writing(writer, async (transaction) => {
    await change(transaction, needTarget(id), seen, async (now) => {
      holdRules(stateOf(now['state']), step);
      await requireAll(transaction, [signatory(step.by)]);
      await holdPast(transaction, id, step);
      return properties(step, now);
    });
    await addStep(transaction, id, step);
  });
  return id;
}

const stateOf = (stored: unknown): NeedState => z.enum(NEED_STATES).parse(stored);

/** What is said of the need itself, so that lists can be filtered and ordered by it. */
function properties({ state, on }: Step, now: Readonly<Record<string, unknown>>): Properties {
  const isFirstAnswer = ANSWERED_NEEDS.includes(state) && !now['answeredOn'];
  return {
    state,
    ...(isFirstAnswer && { answeredOn: storedDay(on) }),
    ...(state === 'MET' && { metOn: storedDay(on) }),
  };
}

function holdRules(from: NeedState, { state, by }: Step): void {
  const { next } = NEED_RULES[from];
  if (!next.includes(state)) {
    const may = next.length > 0 ? `it may become ${next.join(', ')}` : 'nothing comes after that';
    throw new RefusedWrite([conflict(['state'], `state: the need is ${from}; ${may}.`)]);
  }
  const { signedBy } = NEED_RULES[state];
  if (!signedBy.includes(by.role)) {
    const message = `by: that a need is ${state} is for its office to say.`;
    throw new RefusedWrite([conflict(['by'], message)]);
  }
}

/**
 * Holds a step to what came before: it is signed on its country's behalf, by no other team than the one that raised
 * the need, and not before the last one.
 */
async function holdPast(transaction: Writing, need: string, { by, on }: Step): Promise<void> {
  const [row] = await transaction.run<{ country: string; last: string; team: string | null }>(
    `MATCH (c:Country)-[:RAISED]->(:Need {id: $need})-[:HAS_STEP]->(s:NeedStep)
     WITH c, toString(max(s.on)) AS last
     RETURN c.iso2 AS country, last, head(COLLECT {
       MATCH (:Need {id: $need})-[:HAS_STEP]->(:NeedStep {number: 1})-[:SIGNED_BY]->(t:Team) RETURN t.id
     }) AS team`,
    { need },
  );
  if (!row) throw new Error(`The need ${need} has no country, or no step.`);
  if (on < row.last) {
    const expected = `a day that is not before the last step, ${row.last}`;
    throw new RefusedWrite([invalid(['on'], expected)]);
  }
  await holdSignature(transaction, by, row.country);
  if (by.role === 'TEAM' && row.team !== null && row.team !== by.key) {
    const why = 'another team raised it: that team, or an office, takes it further';
    throw new RefusedWrite([notAllowed(['by', 'team'], why)]);
  }
}
