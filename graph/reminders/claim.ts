import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Graph } from '../client.ts';
import { CONTACT_ROLES, TLP_LABELS } from '../words.ts';
import { IS_DUE } from './due.ts';
import { locking } from '../writing/lock.ts';
import { dayOf } from '../days.ts';

/** For so long a reminder is the claimer's alone: longer than any mail server takes to answer. */
export const LEASE_MS = 5 * 60_000;

/** A reminder that is to be sent, and what stands in it. */
const reminder = z.object({
  id: z.string(),
  /** By which its claimer settles it: another who claims it later has another one. */
  lease: z.string(),
  tries: z.number(),
  contact: z.string(),
  role: z.enum(CONTACT_ROLES),
  tlp: z.enum(TLP_LABELS),
  email: z.string(),
  phone: z.string().nullable(),
  keyFingerprint: z.string().nullable(),
  source: z.string(),
  asOf: z.string().nullable(),
  team: z.object({ slug: z.string(), name: z.string(), languages: z.array(z.string()) }),
});
export type ClaimedReminder = z.output<typeof reminder>;

const WAITING =
  `r.state = 'QUEUED' AND r.nextAt <= datetime($now) ` +
  `AND coalesce(r.leaseUntil <= datetime($now), true)`;

/**
 * Claims the reminder that has waited longest, for a while: nobody else gets it before that is over. One that is not wanted any more, for its
 * contact was confirmed, changed or removed meanwhile, is taken out of the queue.
 */
export async function claimReminder(graph: Graph, now: Date): Promise<ClaimedReminder | undefined> {
  const params = { now: now.toISOString(), today: dayOf(now) };
  for (;;) {
    // Looked for without writing: what is written has kept answers looked up anew.
    const [id] = await graph.read<string>({
      text: `MATCH (r:Reminder) WHERE ${WAITING} RETURN r.id AS row ORDER BY r.nextAt, r.id LIMIT 1`,
      params,
    });
    if (id === undefined) return undefined;
    const claimed = await claim(graph, id, params);
    if (claimed) return claimed;
  }
}

async function claim(graph: Graph, id: string, moment: Readonly<Record<string, string>>) {
  const lease = randomUUID();
  const until = new Date(Date.parse(moment['now'] ?? '') + LEASE_MS).toISOString();
  const params = { ...moment, id, lease, until };
  const rows = await graph.write(async (transaction) => {
    await transaction.run(`MATCH (r:Reminder {id: $id}) ${locking('r')}`, params);
    await transaction.run(
      `MATCH (r:Reminder {id: $id}) WHERE ${WAITING}
       AND NOT EXISTS { MATCH (t:Team)-[:HAS_CONTACT]->(k:Contact)-[:HAS_REMINDER]->(r)
         WHERE k.email = r.email AND ${IS_DUE} }
       SET r.state = 'WITHDRAWN'`,
      params,
    );
    return transaction.run<{ row: unknown }>(
      `MATCH (t:Team)-[:HAS_CONTACT]->(k:Contact)-[:HAS_REMINDER]->(r:Reminder {id: $id})
       WHERE ${WAITING}
       WITH t, k, r LIMIT 1
       SET r.lease = $lease, r.leaseUntil = datetime($until), r.tries = r.tries + 1
       RETURN r {.id, .lease, .tries, contact: k.id, role: k.role, tlp: coalesce(k.tlp, 'CLEAR'), email: k.email,
         phone: k.phone, keyFingerprint: k.keyFingerprint, source: k.source, asOf: toString(k.asOf),
         team: t {slug: t.id, .name, languages: coalesce(t.languages, [])}} AS row`,
      params,
    );
  });
  return rows[0] && reminder.parse(rows[0].row);
}
