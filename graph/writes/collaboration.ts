import { z } from 'zod';
import { COLLABORATION_KINDS } from '../words.ts';
import { record } from '../revisions/record.ts';
import { mayBeSeen } from '../visibility.ts';
import { accept } from '../writing/accept.ts';
import { change, ON_CREATE, type Target } from '../writing/change.ts';
import { newId } from '../writing/create.ts';
import { conflict, invalid, RefusedWrite } from '../writing/failure.ts';
import { holdLife, lifeInput } from '../writing/life.ts';
import { lock } from '../writing/lock.ts';
import { propertiesOf } from '../writing/properties.ts';
import { requireAll } from '../writing/references.ts';
import { end, factInput, labelInput, line, notInFuture, version } from '../writing/values.ts';
import { sightOf } from '../writing/sight.ts';
import { type Writer, writing, type Writing } from '../writing/writing.ts';

const own = { kind: z.enum(COLLABORATION_KINDS), title: line(), ...lifeInput, ...labelInput };
const createInput = (today: string) =>
  z.object({ from: z.string(), to: z.string(), ...own, ...factInput(today) });
const changeInput = (today: string) =>
  z.object({
    slug: z.string(),
    version,
    ...own,
    kind: own.kind.optional(),
    title: own.title.optional(),
    ...factInput(today),
  });
const endInput = (today: string) =>
  z.object({
    slug: z.string(),
    version,
    until: end.refine(...notInFuture(today)),
    ...factInput(today),
  });

export type CreateCollaboration = z.input<ReturnType<typeof createInput>>;
export type ChangeCollaboration = z.input<ReturnType<typeof changeInput>>;
export type EndCollaboration = z.input<ReturnType<typeof endInput>>;

/** Puts on record that two teams work together. @returns its slug @throws RefusedWrite */
export function createCollaboration(writer: Writer, input: CreateCollaboration): Promise<string> {
  const { from, to, ...values } = accept(createInput(writer.today), input);
  const { since } = holdLife(values);
  if (from === to) throw new RefusedWrite([invalid(['to'], 'another team than `from`')]);
  return writing(writer, async (transaction) => {
    await requireAll(transaction, [
      { node: 'Team', key: from, path: ['from'] },
      { node: 'Team', key: to, path: ['to'] },
    ]);
    const id = newId(transaction, 'collaboration');
    await holdApart(transaction, { ...values, id, from, to, since });
    await transaction.write(
      [record('Collaboration', id)],
      `MATCH (a:Team {id: $from}) MATCH (b:Team {id: $to})
       MERGE (a)-[it:COLLABORATES_WITH {id: $id}]->(b) ${ON_CREATE}`,
      { id, from, to, set: propertiesOf(values), write: transaction.id },
    );
    return id;
  });
}

/** Changes what is on record of a collaboration; what is not given stays as it is. @throws RefusedWrite */
export async function changeCollaboration(
  writer: Writer,
  input: ChangeCollaboration,
): Promise<string> {
  const { slug, version: seen, ...values } = accept(changeInput(writer.today), input);
  await writing(writer, (transaction) =>
    change(transaction, target(slug), seen, async (now) => {
      const { since } = holdLife(values, now);
      const { kind = String(now['kind']), title = String(now['title']) } = values;
      const [ends] = await transaction.run<{ from: string; to: string }>(
        `MATCH (a:Team)-[:COLLABORATES_WITH {id: $slug}]->(b:Team) RETURN a.id AS from, b.id AS to`,
        { slug },
      );
      if (ends) await holdApart(transaction, { id: slug, ...ends, kind, title, since });
      return propertiesOf(values);
    }),
  );
  return slug;
}

/** Puts on record that a collaboration has ended. @throws RefusedWrite */
export async function endCollaboration(writer: Writer, input: EndCollaboration): Promise<string> {
  const { slug, version: seen, ...values } = accept(endInput(writer.today), input);
  await writing(writer, (transaction) =>
    change(transaction, target(slug), seen, (now) => {
      holdLife(values, now);
      return propertiesOf(values);
    }),
  );
  return slug;
}

const target = (id: string): Target => ({
  what: `collaboration ${id}`,
  pattern: '()-[it:COLLABORATES_WITH {id: $key.id}]->()',
  key: { id },
  record: record('Collaboration', id),
  path: ['slug'],
  seen: mayBeSeen,
});

interface Written {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly title: string;
  readonly since: string | undefined;
}

/**
 * Two teams do the same thing, begun on the same day, once, as far as the writer may see.
 * @throws RefusedWrite Conflict
 */
async function holdApart(
  transaction: Writing,
  { id, from, to, kind, title, since }: Written,
): Promise<void> {
  // In one order, so that no two writers wait for each other.
  for (const team of [from, to].sort()) await lock(transaction, 'Team', team);
  const { condition, params } = sightOf(mayBeSeen, 'r', transaction.writer);
  const [same] = await transaction.run<{ slug: string }>(
    `MATCH (:Team {id: $from})-[r:COLLABORATES_WITH]-(:Team {id: $to})
     WHERE r.id <> $id AND r.kind = $kind AND r.title = $title
       AND coalesce(toString(r.since), '') = $since AND ${condition}
     RETURN r.id AS slug LIMIT 1`,
    { id, from, to, kind, title, since: since ?? '', ...params },
  );
  if (!same) return;
  const message = `title: ${same.slug} is this collaboration already. Change that one.`;
  throw new RefusedWrite([conflict(['title'], message)]);
}
