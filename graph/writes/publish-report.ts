import { z } from 'zod';
import { accept } from '../writing/accept.ts';
import { createNode, newId } from '../writing/create.ts';
import { propertiesOf, storedDay } from '../writing/properties.ts';
import { line } from '../writing/values.ts';
import { type Writer, writing } from '../writing/writing.ts';

const publishInput = (today: string) =>
  z
    .object({
      from: z.string(),
      to: z
        .string()
        .refine((day) => day <= today, `a day that is not in the future; it is ${today}`),
      filter: z.record(z.string(), z.unknown()).nullish(),
      title: line().nullish(),
    })
    .refine(({ from, to }) => from <= to, {
      path: ['from'],
      error: 'a day that is not after `to`',
    });

export type PublishReport = z.input<ReturnType<typeof publishInput>>;
/** What a report is about, as it was asked for. */
export type ReportAsked = Pick<PublishReport, 'from' | 'to' | 'filter'>;

/**
 * Keeps a progress report as it is now. `write` writes it, as JSON text, once it is known what about.
 * @returns its id @throws RefusedWrite
 */
export async function publishReport(
  writer: Writer,
  input: PublishReport,
  write: (asked: ReportAsked) => Promise<string>,
): Promise<string> {
  const { title, ...asked } = accept(publishInput(writer.today), input);
  const { from, to, filter } = asked;
  const report = await write(asked);
  return writing(writer, async (transaction) => {
    const id = newId(transaction, 'report', to);
    await createNode(transaction, 'PublishedReport', id, {
      ...propertiesOf({ title, report, filter: filter ? JSON.stringify(filter) : null }),
      from: storedDay(from),
      to: storedDay(to),
    });
    return id;
  });
}
