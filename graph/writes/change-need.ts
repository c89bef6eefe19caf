import { z } from 'zod';
import { OPEN_NEEDS } from '../needs/rules.ts';
import { record } from '../revisions/record.ts';
import { needMayBeSeen } from '../visibility.ts';
import { accept } from '../writing/accept.ts';
import { change, type Target } from '../writing/change.ts';
import { conflict, invalid, RefusedWrite } from '../writing/failure.ts';
import { propertiesOf } from '../writing/properties.ts';
import { requireAll } from '../writing/references.ts';
import { version } from '../writing/values.ts';
import { type Writer, type Writing, writing } from '../writing/writing.ts';
import { needInput, setWanted, wanted } from './need-input.ts';

const changeInput = z.object({
  id: z.string(),
  version,
  ...needInput,
  kind: needInput.kind.optional(),
  title: needInput.title.optional(),
});

export type ChangeNeed = z.input<typeof changeInput>;

/** The need with this id, to be changed. */
export const needTarget = (id: string): Target => ({
  what: `need ${id}`,
  pattern: '(it:Need {id: $key.id})',
  key: { id },
  record: record('Need', id),
  path: ['id'],
  seen: needMayBeSeen,
});

/** Changes what an open need says; what is not given stays as it is. @throws RefusedWrite */
export async function changeNeed(writer: Writer, input: ChangeNeed): Promise<string> {
  const { id, version: seen, services, categories, ...own } = accept(changeInput, input);
  const asked = {
    ...(services !== undefined && { services: services ?? [] }),
    ...(categories !== undefined && { categories: categories ?? [] }),
  };
  await writing(writer, async (transaction) => {
    await change(transaction, needTarget(id), seen, async ({ state }) => {
      if (!OPEN_NEEDS.some((open) => open === state)) {
        const message = `The need is ${String(state)}: what it says is not changed any more.`;
        throw new RefusedWrite([conflict(['id'], message)]);
      }
      await requireAll(transaction, wanted({ services: [], categories: [], ...asked }));
      await setWanted(transaction, id, asked);
      return propertiesOf(own);
    });
    await holdWanted(transaction, id);
  });
  return id;
}

/** A need for a capability goes on to want something. */
async function holdWanted(transaction: Writing, id: string): Promise<void> {
  const [row] = await transaction.run<{ wantsNothing: boolean }>(
    `MATCH (n:Need {id: $id})
     RETURN n.kind = 'CAPABILITY' AND NOT EXISTS { (n)-[:WANTS]->() } AS wantsNothing`,
    { id },
  );
  if (row?.wantsNothing !== true) return;
  const expected = 'a service or a category at least, for the need is one for a capability';
  throw new RefusedWrite([invalid(['services'], expected)]);
}
