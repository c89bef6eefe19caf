import { z } from 'zod';
import { record } from '../revisions/record.ts';
import { slug } from '../slug.ts';
import { CLAIM_STATEMENTS } from '../words.ts';
import { accept } from '../writing/accept.ts';
import { change } from '../writing/change.ts';
import { createNode, newId } from '../writing/create.ts';
import { conflict, invalid, RefusedWrite } from '../writing/failure.ts';
import { takeTurns } from '../writing/lock.ts';
import { propertiesOf } from '../writing/properties.ts';
import { requireAll } from '../writing/references.ts';
import { code, factInput, version } from '../writing/values.ts';
import { type Writer, type Writing, writing } from '../writing/writing.ts';

const recordInput = (today: string) =>
  z.object({ country: code, statement: z.enum(CLAIM_STATEMENTS), ...factInput(today) });
const changeInput = (today: string) =>
  z.object({
    id: z.string(),
    version,
    statement: z.enum(CLAIM_STATEMENTS).optional(),
    ...factInput(today),
  });

export type RecordClaim = z.input<ReturnType<typeof recordInput>>;
export type ChangeClaim = z.input<ReturnType<typeof changeInput>>;

/** Puts on record what a source says about a country. @returns the claim's id @throws RefusedWrite */
export function recordClaim(writer: Writer, input: RecordClaim): Promise<string> {
  const { country, ...values } = accept(recordInput(writer.today), input);
  return writing(writer, async (transaction) => {
    await takeTurns(transaction);
    await requireAll(transaction, [{ node: 'Country', key: country, path: ['country'] }]);
    const id = newId(transaction, 'claim', country);
    await createNode(transaction, 'Claim', id, propertiesOf(values));
    await transaction.write(
      [record('Claim', id)],
      'MATCH (k:Claim {id: $id}) MATCH (c:Country {iso2: $country}) MERGE (k)-[:ABOUT]->(c)',
      { id, country },
    );
    await setSource(transaction, id, values.source);
    return id;
  });
}

/** Puts right what is on record of a claim; what is not given stays. @returns its id @throws RefusedWrite */
export async function changeClaim(writer: Writer, input: ChangeClaim): Promise<string> {
  const { id, version: seen, ...values } = accept(changeInput(writer.today), input);
  const target = {
    what: `claim ${id}`,
    pattern: '(it:Claim {id: $key.id})',
    key: { id },
    record: record('Claim', id),
    path: ['id'],
  };
  await writing(writer, async (transaction) => {
    await takeTurns(transaction);
    await change(transaction, target, seen, async () => {
      await setSource(transaction, id, values.source);
      return propertiesOf(values);
    });
  });
  return id;
}

/** Says who makes a claim: a source is known by its name, and has one spelling. */
async function setSource(transaction: Writing, claim: string, name: string): Promise<void> {
  const source = slug(name);
  if (source === '') throw new RefusedWrite([invalid(['source'], 'a name with letters or digits')]);
  const [row] = await transaction.write<{ name: string }>(
    [record('Claim', claim), record('Source', source)],
    `MERGE (s:Source {id: $source}) ON CREATE SET s.name = $name
     WITH s MATCH (k:Claim {id: $claim})
     CALL (k, s) { MATCH (k)-[old:MADE_BY]->(other) WHERE other <> s DELETE old }
     MERGE (k)-[:MADE_BY]->(s)
     RETURN s.name AS name`,
    { source, name, claim },
  );
  if (row?.name === name) return;
  const message = `source: there is a source ${JSON.stringify(row?.name)} already; write it so, or tell the two apart.`;
  throw new RefusedWrite([conflict(['source'], message)]);
}
