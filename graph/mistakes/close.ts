import { z } from 'zod';
import { mistakeReportMayBeSeen } from '../visibility/mistake-reports.ts';
import { REPORT_STATES } from '../words.ts';
import { accept } from '../writing/accept.ts';
import { NOW } from '../writing/change.ts';
import { conflict, notFound, RefusedWrite } from '../writing/failure.ts';
import { sightOf } from '../writing/sight.ts';
import { lines } from '../writing/values.ts';
import { type Writer, writing } from '../writing/writing.ts';
import { locking } from '../writing/lock.ts';

const closeInput = z.object({
  id: z.string(),
  state: z.enum(REPORT_STATES).refine((state) => state !== 'NEW', 'ACCEPTED or REJECTED'),
  why: lines(2_000).nullish(),
});

export type CloseReport = z.input<typeof closeInput>;

/** Says of a report whether there was a mistake; to put it right is a change of its own. @throws RefusedWrite */
export async function closeReport(writer: Writer, input: CloseReport): Promise<string> {
  const { id, ...set } = accept(closeInput, input);
  await writing(writer, async (transaction) => {
    const { condition, params } = sightOf(mistakeReportMayBeSeen, 'it', transaction.writer);
    const [row] = await transaction.write<{ state: string; isDone: boolean }>(
      [],
      `MATCH (it:MistakeReport {id: $id}) ${locking('it')} WITH it WHERE ${condition}
       RETURN it.state AS state, coalesce(it.closingWrite = $write, false) AS isDone`,
      { id, write: transaction.id, ...params },
    );
    if (!row) throw new RefusedWrite([notFound(['id'], `report ${id}`)]);
    if (row.isDone) return;
    if (row.state !== 'NEW') {
      throw new RefusedWrite([conflict(['id'], `It is ${row.state} already.`)]);
    }
    const { id: closer, role: closerRole } = writer.viewer;
    await transaction.write(
      [],
      `MATCH (it:MistakeReport {id: $id}) SET it += $set, it.closingWrite = $write, it.closedAt = ${NOW}`,
      { id, set: { ...set, closer, closerRole }, write: transaction.id },
    );
  });
  return id;
}
