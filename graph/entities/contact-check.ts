import { type Field, type Shape, stored, storedDate } from '../shape.ts';
import { isOfViewer } from '../visibility/contact-checks.ts';
import type { Checker, CheckMethod, CheckResult, ContactChannel } from '../words.ts';

/** One check of a way to reach a contact: never changed, never deleted. */
export interface ContactCheckRow {
  readonly channel: ContactChannel;
  readonly method: CheckMethod;
  readonly result: CheckResult;
  readonly on: string;
  readonly recordedAt: string;
  readonly role: Checker;
  readonly by: string | null;
  readonly note: string | null;
  readonly isOfThisValue: boolean;
}

/** Who it was by name is for those who keep the directory, and for the team itself. */
const by: Field = ({ from, inquiry }) => ({
  cypher: `CASE WHEN ${isOfViewer(from, inquiry)} THEN ${from}.by END`,
  column: true,
});

export const contactCheck: Shape = {
  name: 'ContactCheck',
  fields: {
    channel: stored('channel'),
    method: stored('method'),
    result: stored('result'),
    on: storedDate('on'),
    recordedAt: storedDate('recordedAt'),
    role: stored('role'),
    by,
    note: stored('note'),
    isOfThisValue: ({ from }) => ({
      cypher:
        `EXISTS { MATCH (${from}k:Contact)-[:HAS_CHECK]->(${from}) WHERE ${from}.value = ` +
        `CASE ${from}.channel WHEN 'EMAIL' THEN ${from}k.email WHEN 'PHONE' THEN ${from}k.phone ` +
        `ELSE ${from}k.keyFingerprint END }`,
      column: true,
    }),
  },
};
