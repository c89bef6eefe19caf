import { z } from 'zod';
import { ACTIVITY_KINDS, ACTIVITY_STATUSES, REGION_CODES } from '../words.ts';
import { accept } from '../writing/accept.ts';
import { change } from '../writing/change.ts';
import { createNode, newId } from '../writing/create.ts';
import { holdLife, lifeInput } from '../writing/life.ts';
import { linked, type Links, nodeTarget, setLinks } from '../writing/node.ts';
import { propertiesOf } from '../writing/properties.ts';
import { requireAll } from '../writing/references.ts';
import { code, end, factInput, keys, line, lines, version } from '../writing/values.ts';
import { type Writer, writing } from '../writing/writing.ts';

const own = {
  kind: z.enum(ACTIVITY_KINDS),
  status: z.enum(ACTIVITY_STATUSES),
  title: line(),
  result: lines().nullish(),
  countries: keys(code).nullish(),
  regions: keys(z.enum(REGION_CODES)).nullish(),
  providers: keys(z.string()).nullish(),
  ...lifeInput,
};
const createInput = (today: string) => z.object({ ...own, ...factInput(today) });
const changeInput = (today: string) =>
  z.object({
    id: z.string(),
    version,
    ...own,
    kind: own.kind.optional(),
    status: own.status.optional(),
    title: own.title.optional(),
    ...factInput(today),
  });
const endInput = (today: string) =>
  z.object({ id: z.string(), version, until: end, result: own.result, ...factInput(today) });

export type CreateActivity = z.input<ReturnType<typeof createInput>>;
export type ChangeActivity = z.input<ReturnType<typeof changeInput>>;
export type EndActivity = z.input<ReturnType<typeof endInput>>;

type Lists = Pick<z.output<ReturnType<typeof createInput>>, 'countries' | 'regions' | 'providers'>;

const linksOf = ({ countries, regions, providers }: Lists): readonly Links[] => [
  { type: 'SUPPORTS', to: 'Country', keys: countries, path: 'countries' },
  { type: 'IN_REGION', to: 'Region', keys: regions, path: 'regions' },
  { type: 'RUN_BY', to: 'Organization', keys: providers, path: 'providers' },
];

/** Puts an activity on record. @returns its id @throws RefusedWrite */
export function createActivity(writer: Writer, input: CreateActivity): Promise<string> {
  const accepted = accept(createInput(writer.today), input);
  const { countries, regions, providers, ...values } = accepted;
  const links = linksOf({ countries, regions, providers });
  holdLife(values);
  return writing(writer, async (transaction) => {
    await requireAll(transaction, linked(links));
    const id = newId(transaction, 'activity');
    await createNode(transaction, 'Activity', id, propertiesOf(values));
    await setLinks(transaction, 'Activity', id, links);
    return id;
  });
}

/** Changes what is on record of an activity; what is not given stays as it is. @throws RefusedWrite */
export async function changeActivity(writer: Writer, input: ChangeActivity): Promise<string> {
  const accepted = accept(changeInput(writer.today), input);
  const { id, version: seen, countries, regions, providers, ...values } = accepted;
  const links = linksOf({ countries, regions, providers });
  await writing(writer, (transaction) =>
    change(transaction, nodeTarget('Activity', id), seen, async (now) => {
      holdLife(values, now);
      await requireAll(transaction, linked(links));
      await setLinks(transaction, 'Activity', id, links);
      return propertiesOf(values);
    }),
  );
  return id;
}

/** Puts on record that an activity is completed. @throws RefusedWrite */
export async function endActivity(writer: Writer, input: EndActivity): Promise<string> {
  const { id, version: seen, ...values } = accept(endInput(writer.today), input);
  await writing(writer, (transaction) =>
    change(transaction, nodeTarget('Activity', id), seen, (now) => {
      holdLife(values, now);
      return propertiesOf({ ...values, status: 'COMPLETED' });
    }),
  );
  return id;
}
