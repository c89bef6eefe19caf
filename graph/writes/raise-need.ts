import { z } from 'zod';
import { signatory, holdSignature } from '../needs/signature.ts';
import { addStep, stepInput } from '../needs/step.ts';
import { record } from '../revisions/record.ts';
import { accept } from '../writing/accept.ts';
import { createNode, newId } from '../writing/create.ts';
import { conflict, RefusedWrite } from '../writing/failure.ts';
import { propertiesOf, storedDay } from '../writing/properties.ts';
import { requireAll } from '../writing/references.ts';
import { code } from '../writing/values.ts';
import { type Writer, type Writing, writing } from '../writing/writing.ts';
import { needInput, setWanted, wantsSomething, wanted } from './need-input.ts';

const raiseInput = (today: string) =>
  z
    .object({ country: code, office: z.string().nullish(), ...needInput, ...stepInput(today) })
    .superRefine(wantsSomething);

export type RaiseNeed = z.input<ReturnType<typeof raiseInput>>;

/** Raises a need of a country with the ITU office that serves it. @returns its id @throws RefusedWrite */
export function raiseNeed(writer: Writer, input: RaiseNeed): Promise<string> {
  const { country, office, by, on, note, services, categories, ...own } = accept(
    raiseInput(writer.today),
    input,
  );
  const asked = { services: services ?? [], categories: categories ?? [] };
  return writing(writer, async (transaction) => {
    await requireAll(transaction, [
      { node: 'Country', key: country, path: ['country'] },
      ...(typeof office === 'string'
        ? [{ node: 'Office', key: office, path: ['office'] } as const]
        : []),
      signatory(by),
      ...wanted(asked),
    ]);
    const responsible = await officeFor(transaction, country, office ?? undefined);
    await holdSignature(transaction, by, country);
    const id = newId(transaction, 'need', country);
    const set = { ...propertiesOf(own), state: 'RAISED', raisedOn: storedDay(on) };
    await createNode(transaction, 'Need', id, set);
    await transaction.write(
      [record('Need', id)],
      `MATCH (need:Need {id: $id}) MATCH (c:Country {iso2: $country}) MATCH (o:Office {id: $office})
       MERGE (c)-[:RAISED]->(need) MERGE (need)-[:RAISED_WITH]->(o)`,
      { id, country, office: responsible },
    );
    await setWanted(transaction, id, asked);
    await addStep(transaction, id, { state: 'RAISED', by, on, note });
    return id;
  });
}

/** The office that serves the country: the one asked for, else the nearest, an area office first. */
async function officeFor(
  transaction: Writing,
  country: string,
  asked: string | undefined,
): Promise<string> {
  const rows = await transaction.run<{ office: string }>(
    `MATCH (:Country {iso2: $country})<-[:SERVES]-(o:Office)
     RETURN o.id AS office ORDER BY o.kind, o.name`,
    { country },
  );
  const offices = rows.map(({ office }) => office);
  const [nearest] = offices;
  if (asked === undefined && nearest !== undefined) return nearest;
  if (asked !== undefined && offices.includes(asked)) return asked;
  const those = offices.length > 0 ? `${offices.join(', ')} do` : 'none does';
  const message =
    asked === undefined
      ? `country: no ITU office serves ${country}, so there is none to raise a need with.`
      : `office: ${asked} does not serve ${country}; ${those}.`;
  throw new RefusedWrite([conflict([asked === undefined ? 'country' : 'office'], message)]);
}
