import type { Graph } from '../client.ts';
import { IS_DUE, NOT_REMINDED } from './due.ts';
import { locking } from '../writing/lock.ts';
import { dayOf } from '../days.ts';

/** So many reminders are written down at a time: where a whole directory is due, it is not all asked at once. */
export const MOST_AT_A_TIME = 25;

/**
 * Writes down the reminders that are due, one a contact. Of two replicas that do so at once, one writes each of them.
 * @param now the moment; its UTC day is today
 * @returns how many were written down
 */
export async function queueReminders(graph: Graph, now: Date): Promise<number> {
  const today = dayOf(now);
  const due = await graph.read<string>({
    text: `MATCH (t:Team)-[:HAS_CONTACT]->(k:Contact) WHERE ${NOT_REMINDED} AND ${IS_DUE}
      RETURN DISTINCT k.id AS row ORDER BY row LIMIT ${MOST_AT_A_TIME}`,
    params: { today },
  });
  let written = 0;
  for (const contact of due) {
    const made = await graph.write(async (transaction) => {
      await transaction.run(`MATCH (k:Contact {id: $contact}) ${locking('k')}`, { contact });
      return transaction.run(
        `MATCH (t:Team)-[:HAS_CONTACT]->(k:Contact {id: $contact})
         WHERE ${NOT_REMINDED} AND ${IS_DUE}
         WITH k LIMIT 1
         MERGE (r:Reminder {id: $contact + ' ' + $today})
         ON CREATE SET r.state = 'QUEUED', r.on = date($today), r.email = k.email, r.tries = 0,
           r.nextAt = datetime($now)
         MERGE (k)-[:HAS_REMINDER]->(r)
         RETURN r.id AS id`,
        { contact, today, now: now.toISOString() },
      );
    });
    written += made.length;
  }
  return written;
}
