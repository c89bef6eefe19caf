import { z } from 'zod';
import { record } from '../revisions/record.ts';
import { accept } from '../writing/accept.ts';
import { ON_CREATE } from '../writing/change.ts';
import { conflict, RefusedWrite } from '../writing/failure.ts';
import { line, slug } from '../writing/values.ts';
import { type Writer, writing } from '../writing/writing.ts';

const createInput = z.object({ slug, name: line() });
export type CreateOrganization = z.input<typeof createInput>;

/** Puts an organisation on record that runs activities. @returns its id @throws RefusedWrite */
export async function createOrganization(
  writer: Writer,
  input: CreateOrganization,
): Promise<string> {
  const { slug: id, name } = accept(createInput, input);
  await writing(writer, async (transaction) => {
    const [made] = await transaction.write<{ isOurs: boolean; name: string }>(
      [record('Organization', id)],
      `MERGE (it:Organization {id: $id}) ${ON_CREATE}
       RETURN coalesce(it.write = $write, false) AS isOurs, it.name AS name`,
      { id, set: { name }, write: transaction.id },
    );
    if (made?.isOurs === true) return;
    const message = `slug: ${id} is ${made?.name ?? 'taken'} already. Choose another one, or use that organisation.`;
    throw new RefusedWrite([conflict(['slug'], message)]);
  });
  return id;
}
