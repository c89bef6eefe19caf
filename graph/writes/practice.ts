import { z } from 'zod';
import { GAP_KINDS, PRACTICE_KINDS, PRACTICE_TOPICS } from '../words.ts';
import { accept } from '../writing/accept.ts';
import { change } from '../writing/change.ts';
import { createNode, newId } from '../writing/create.ts';
import { holdLife } from '../writing/life.ts';
import { linked, type Links, nodeTarget, setLinks } from '../writing/node.ts';
import { propertiesOf } from '../writing/properties.ts';
import { requireAll } from '../writing/references.ts';
import { end, factInput, keys, line, start, version, webAddress } from '../writing/values.ts';
import { type Writer, writing } from '../writing/writing.ts';

const own = {
  title: line(),
  publisher: line(),
  published: start.nullish(),
  kind: z.enum(PRACTICE_KINDS),
  topic: z.enum(PRACTICE_TOPICS),
  languages: keys(
    z.string().regex(/^[a-z]{2}$/, 'ISO 639-1 codes, two small letters each'),
  ).nullish(),
  gaps: keys(z.enum(GAP_KINDS)).nullish(),
  url: webAddress.nullish(),
  categories: keys(z.string()).nullish(),
};
const createInput = (today: string) => z.object({ ...own, ...factInput(today) });
const changeInput = (today: string) =>
  z.object({
    id: z.string(),
    version,
    ...own,
    title: own.title.optional(),
    publisher: own.publisher.optional(),
    kind: own.kind.optional(),
    topic: own.topic.optional(),
    ...factInput(today),
  });
const retireInput = (today: string) =>
  z.object({ id: z.string(), version, until: end, ...factInput(today) });

export type CreatePractice = z.input<ReturnType<typeof createInput>>;
export type ChangePractice = z.input<ReturnType<typeof changeInput>>;
export type RetirePractice = z.input<ReturnType<typeof retireInput>>;

const guides = (keys: Links['keys']): readonly Links[] => [
  { type: 'GUIDES', to: 'ServiceCategory', keys, path: 'categories' },
];

/** Puts a practice on record. @returns its id @throws RefusedWrite */
export function createPractice(writer: Writer, input: CreatePractice): Promise<string> {
  const { categories, ...values } = accept(createInput(writer.today), input);
  return writing(writer, async (transaction) => {
    await requireAll(transaction, linked(guides(categories)));
    const id = newId(transaction, 'practice');
    await createNode(transaction, 'Practice', id, propertiesOf(values));
    await setLinks(transaction, 'Practice', id, guides(categories));
    return id;
  });
}

/** Changes what is on record of a practice; what is not given stays as it is. @throws RefusedWrite */
export async function changePractice(writer: Writer, input: ChangePractice): Promise<string> {
  const accepted = accept(changeInput(writer.today), input);
  const { id, version: seen, categories, ...values } = accepted;
  await writing(writer, (transaction) =>
    change(transaction, nodeTarget('Practice', id), seen, async (now) => {
      holdLife({ since: values.published }, now, 'published');
      await requireAll(transaction, linked(guides(categories)));
      await setLinks(transaction, 'Practice', id, guides(categories));
      return propertiesOf(values);
    }),
  );
  return id;
}

/** Puts on record that a practice is in force no more. @throws RefusedWrite */
export async function retirePractice(writer: Writer, input: RetirePractice): Promise<string> {
  const { id, version: seen, ...values } = accept(retireInput(writer.today), input);
  await writing(writer, (transaction) =>
    change(transaction, nodeTarget('Practice', id), seen, (now) => {
      holdLife(values, now, 'published');
      return propertiesOf(values);
    }),
  );
  return id;
}
