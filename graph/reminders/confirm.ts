import { z } from 'zod';
import type { Graph } from '../client.ts';
import { addCheck } from '../contacts/add-check.ts';
import { VALUE_OF } from '../contacts/channels.ts';
import { CONTACT_CHANNELS, CONTACT_ROLES, TLP_LABELS } from '../words.ts';
import { newId } from '../writing/create.ts';
import { lock } from '../writing/lock.ts';
import { type Writer, type Writing, writing } from '../writing/writing.ts';

const recorded = z.object({
  role: z.enum(CONTACT_ROLES),
  tlp: z.enum(TLP_LABELS),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  keyFingerprint: z.string().nullable(),
  team: z.object({ slug: z.string(), name: z.string() }),
  /** On which day it was confirmed by this reminder; null where it was not. */
  confirmedOn: z.string().nullable(),
});
/** What is on record of a contact, as somebody is asked to confirm it. */
export type RecordedContact = z.output<typeof recorded>;

const TEXT = `MATCH (t:Team)-[:HAS_CONTACT]->(k:Contact {id: $contact})
  WITH t, k LIMIT 1
  OPTIONAL MATCH (k)-[:HAS_CHECK]->(c:ContactCheck {reminder: $reminder, method: 'SELF_CONFIRMATION'})
  WITH t, k, min(c.on) AS on
  RETURN k {.role, tlp: coalesce(k.tlp, 'CLEAR'), .email, .phone, .keyFingerprint, team: t {slug: t.id, .name},
    confirmedOn: toString(on)} AS row`;

export interface AskedFor {
  readonly contact: string;
  readonly reminder: string;
}

/** What is on record of a contact; undefined where there is no such contact any more. */
export async function contactToConfirm(
  graph: Graph,
  { contact, reminder }: AskedFor,
): Promise<RecordedContact | undefined> {
  const [row] = await graph.read({ text: TEXT, params: { contact, reminder } });
  return row === undefined ? undefined : recorded.parse(row);
}

/**
 * Has whoever holds the link of a reminder confirm all that is on record of its contact, once. The link is the
 * right to do so; whoever confirms need not be known otherwise.
 * @param isAsked whether it is still what the link was made for
 * @returns what is on record, and whether it has changed since; undefined where there is no such contact any more
 */
export function confirmContact(
  writer: Writer,
  asked: AskedFor,
  isAsked: (now: RecordedContact) => boolean,
): Promise<RecordedContact | undefined> {
  return writing(writer, async (transaction) => {
    await lock(transaction, 'Contact', asked.contact);
    const now = await read(transaction, asked);
    if (!now || now.confirmedOn !== null || !isAsked(now)) return now;
    for (const channel of CONTACT_CHANNELS) {
      const value = now[VALUE_OF[channel]];
      if (value === null) continue;
      await addCheck(transaction, asked.contact, {
        ...{ id: newId(transaction, 'check', channel), channel, value, on: writer.today },
        ...{ method: 'SELF_CONFIRMATION', result: 'CONFIRMED', role: 'MAILBOX' },
        ...{ by: null, note: null, reminder: asked.reminder },
      });
    }
    return { ...now, confirmedOn: writer.today };
  });
}

async function read(
  transaction: Writing,
  { contact, reminder }: AskedFor,
): Promise<RecordedContact | undefined> {
  const [held] = await transaction.run<{ row: unknown }>(TEXT, { contact, reminder });
  return held && recorded.parse(held.row);
}
