import { z } from 'zod';
import { FINGERPRINT, isTimeZone, TIME_OF_DAY } from '../contact-values.ts';
import { record } from '../revisions/record.ts';
import { mayBeRead } from '../visibility.ts';
import { CONTACT_ROLES, WEEKDAYS } from '../words.ts';
import { accept } from '../writing/accept.ts';
import { change, NOW } from '../writing/change.ts';
import { createNode, newId } from '../writing/create.ts';
import { nodeTarget } from '../writing/node.ts';
import { propertiesOf } from '../writing/properties.ts';
import { requireAll } from '../writing/references.ts';
import { factInput, keys, labelInput, version, webAddress } from '../writing/values.ts';
import { type Writer, writing } from '../writing/writing.ts';

const timeOfDay = z.string().regex(TIME_OF_DAY, 'a time such as 09:00');

/** Round the clock, or days and hours: never both, and an end with every start. */
const hoursInput = z
  .object({
    timeZone: z.string().refine(isTimeZone, 'a time zone such as Asia/Kolkata'),
    roundTheClock: z.boolean().nullish(),
    weekdays: keys(z.enum(WEEKDAYS)).nullish(),
    opens: timeOfDay.nullish(),
    closes: timeOfDay.nullish(),
  })
  .superRefine(({ roundTheClock, weekdays, opens, closes }, context) => {
    const refuse = (path: string, message: string) => {
      context.addIssue({ code: 'custom', path: [path], message });
    };
    if (roundTheClock && ((weekdays?.length ?? 0) > 0 || opens || closes))
      refuse('roundTheClock', 'no weekdays and no hours beside it');
    if (opens && !closes) refuse('closes', 'until when it answers, for it says from when on');
    if (closes && !opens) refuse('opens', 'from when on it answers, for it says until when');
  });

const keyInput = z
  .object({
    fingerprint: z
      .string()
      .transform((text) => text.replaceAll(/\s/g, '').toUpperCase())
      .refine((text) => FINGERPRINT.test(text), '40 or 64 hexadecimal digits')
      .nullish(),
    url: webAddress.nullish(),
  })
  .refine(({ fingerprint, url }) => fingerprint || url, 'a fingerprint, or where the key is');

const email = z.email('an e-mail address').max(254, 'an e-mail address');
const own = {
  role: z.enum(CONTACT_ROLES),
  email,
  phone: z.e164('a telephone number such as +41227305111').nullish(),
  hours: hoursInput.nullish(),
  key: keyInput.nullish(),
  ...labelInput,
};
const addInput = (today: string) => z.object({ team: z.string(), ...own, ...factInput(today) });
const changeInput = (today: string) =>
  z.object({
    id: z.string(),
    version,
    ...own,
    role: own.role.optional(),
    email: email.optional(),
    ...factInput(today),
  });
const removeInput = z.object({ id: z.string(), version });

export type AddContact = z.input<ReturnType<typeof addInput>>;
export type ChangeContact = z.input<ReturnType<typeof changeInput>>;
export type RemoveContact = z.input<typeof removeInput>;

type Parts = Pick<z.output<ReturnType<typeof addInput>>, 'hours' | 'key'>;

/** Puts a role on record by which a team can be reached. @returns its id @throws RefusedWrite */
export function addContact(writer: Writer, input: AddContact): Promise<string> {
  const { team, hours, key, ...values } = accept(addInput(writer.today), input);
  return writing(writer, async (transaction) => {
    await requireAll(transaction, [{ node: 'Team', key: team, path: ['team'] }]);
    const id = newId(transaction, team);
    await createNode(
      transaction,
      'Contact',
      id,
      propertiesOf({ ...values, ...flat({ hours, key }) }),
    );
    await transaction.write(
      [record('Contact', id)],
      'MATCH (t:Team {id: $team}) MATCH (it:Contact {id: $id}) MERGE (t)-[:HAS_CONTACT]->(it)',
      { team, id },
    );
    return id;
  });
}

/** Changes what is on record of a contact; what is not given stays as it is. @throws RefusedWrite */
export async function changeContact(writer: Writer, input: ChangeContact): Promise<string> {
  const { id, version: seen, hours, key, ...values } = accept(changeInput(writer.today), input);
  await writing(writer, (transaction) =>
    change(transaction, contactTarget(id), seen, () =>
      propertiesOf({ ...values, ...flat({ hours, key }) }),
    ),
  );
  return id;
}

/**
 * Takes a contact off the record. Of its node the id stays, so that the import does not bring it back: it is
 * nobody's contact from then on, and says no more where anybody is reached.
 * @returns the team that it was a contact of @throws RefusedWrite
 */
export async function removeContact(writer: Writer, input: RemoveContact): Promise<string> {
  const { id, version: seen } = accept(removeInput, input);
  return writing(writer, async (transaction) => {
    await change(transaction, contactTarget(id), seen, () => GONE);
    const [row] = await transaction.write<{ team: string }>(
      [record('Contact', id)],
      `MATCH (t:Team)-[r:HAS_CONTACT|HAD_CONTACT]->(it:Contact {id: $id})
       MERGE (t)-[:HAD_CONTACT]->(it) SET it.removedAt = ${NOW}
       WITH t, it, r
       CALL (it) { MATCH (it)-[:HAS_CHECK]->(c:ContactCheck) SET c.value = null }
       CALL (it) { MATCH (it)-[:HAS_REMINDER]->(m:Reminder) SET m.email = null }
       WITH t, r, type(r) AS kind FOREACH (old IN CASE kind WHEN 'HAS_CONTACT' THEN [r] ELSE [] END | DELETE old)
       RETURN DISTINCT t.id AS team`,
      { id },
    );
    if (!row) throw new Error(`Contact ${id} is a contact of no team.`);
    return row.team;
  });
}

/** Whoever may not read it cannot know what it was that he changes. */
const contactTarget = (id: string) => ({ ...nodeTarget('Contact', id), seen: mayBeRead });

/** Hours and key as properties of the contact itself: all of a part are given, or none. */
const flat = ({ hours, key }: Parts) => ({
  ...(hours !== undefined && {
    timeZone: hours?.timeZone ?? null,
    roundTheClock: hours?.roundTheClock ?? null,
    weekdays: hours?.weekdays && hours.weekdays.length > 0 ? hours.weekdays : null,
    opens: hours?.opens ?? null,
    closes: hours?.closes ?? null,
  }),
  ...(key !== undefined && {
    keyFingerprint: key?.fingerprint ?? null,
    keyUrl: key?.url ?? null,
  }),
});

/** What is said of it no more. */
const GONE = {
  ...{ email: null, phone: null, note: null, sourceUrl: null, imported: null },
  ...flat({ hours: null, key: null }),
  ...{ keyRead: null, keyAlgorithm: null, keyCreated: null, keyExpires: null, keyRevoked: null },
  ...{ keyAddresses: null, keyArmored: null },
};
