import { z } from 'zod';
import { addCheck } from '../contacts/add-check.ts';
import { VALUE_OF } from '../contacts/channels.ts';
import { mayBeRead } from '../visibility.ts';
import { CHECK_METHODS, CHECK_RESULTS, CONTACT_CHANNELS } from '../words.ts';
import { accept } from '../writing/accept.ts';
import { newId } from '../writing/create.ts';
import { conflict, notAllowed, notFound, RefusedWrite } from '../writing/failure.ts';
import { lock } from '../writing/lock.ts';
import { sightOf } from '../writing/sight.ts';
import { lines } from '../writing/values.ts';
import { type Writer, writing } from '../writing/writing.ts';

const checkInput = (today: string) =>
  z
    .object({
      contact: z.string(),
      channel: z.enum(CONTACT_CHANNELS),
      method: z.enum(CHECK_METHODS),
      result: z.enum(CHECK_RESULTS),
      on: z.iso
        .date()
        .refine((day) => day <= today, `a day that is not in the future; it is ${today}`)
        .nullish(),
      note: lines(1_000).nullish(),
    })
    .superRefine(({ channel, method, result }, context) => {
      const refuse = (path: string, message: string) => {
        context.addIssue({ code: 'custom', path: [path], message });
      };
      if (method === 'BOUNCE' && result === 'CONFIRMED')
        refuse('result', 'FAILED, for a message that came back reached nobody');
      if (method === 'BOUNCE' && channel !== 'EMAIL')
        refuse('channel', 'EMAIL, for it is messages that come back');
      if (method === 'SIGNED_REPLY' && channel === 'PHONE')
        refuse('channel', 'EMAIL or KEY, for no telephone signs');
      if (method === 'CALL' && channel === 'KEY' && result === 'FAILED')
        refuse('method', 'another one: that nobody answers a call says nothing of a key');
      if (method === 'SELF_CONFIRMATION' && result === 'FAILED')
        refuse('result', 'CONFIRMED; what is wrong with a contact of one’s own is put right');
    });

export type RecordContactCheck = z.input<ReturnType<typeof checkInput>>;

/**
 * Puts a check of a contact on record: of what is on record now, and of nothing that comes after. A team confirms its
 * own; how else it was checked is for officers to say.
 * @returns the contact's id @throws RefusedWrite
 */
export function recordContactCheck(writer: Writer, input: RecordContactCheck): Promise<string> {
  const { contact, channel, on, note, ...said } = accept(checkInput(writer.today), input);
  const { role, id: by } = writer.viewer;
  if (role === 'TEAM' && said.method !== 'SELF_CONFIRMATION') {
    const why = 'a team confirms its own contacts itself, by SELF_CONFIRMATION';
    throw new RefusedWrite([notAllowed(['method'], why)]);
  }
  return writing(writer, async (transaction) => {
    await lock(transaction, 'Contact', contact);
    const { condition, params } = sightOf(mayBeRead, 'k', transaction.writer);
    const property = VALUE_OF[channel];
    const [held] = await transaction.run<{ value: string | null }>(
      `MATCH (:Team)-[:HAS_CONTACT]->(k:Contact {id: $contact}) WHERE ${condition}
       RETURN k.${property} AS value LIMIT 1`,
      { contact, ...params },
    );
    if (!held) throw new RefusedWrite([notFound(['contact'], `contact ${contact}`)]);
    const { value } = held;
    if (value === null) {
      const message = `channel: nothing is on record for ${channel}. Put it on record first.`;
      throw new RefusedWrite([conflict(['channel'], message)]);
    }
    transaction.because(note);
    await addCheck(transaction, contact, {
      ...said,
      ...{ id: newId(transaction, 'check'), channel, value, by, note: note ?? null },
      on: on ?? writer.today,
      role: role === 'TEAM' ? 'TEAM' : 'OFFICER',
    });
    return contact;
  });
}
