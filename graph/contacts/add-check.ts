import { record } from '../revisions/record.ts';
import type { Checker, CheckMethod, CheckResult, ContactChannel } from '../words.ts';
import type { Writing } from '../writing/writing.ts';

export interface NewCheck {
  readonly id: string;
  readonly channel: ContactChannel;
  readonly method: CheckMethod;
  readonly result: CheckResult;
  /** What was checked: the address, the number, the fingerprint. */
  readonly value: string;
  /** The day, YYYY-MM-DD. */
  readonly on: string;
  readonly role: Checker;
  /** Who did it, where somebody did. */
  readonly by: string | null;
  readonly note: string | null;
  /** The reminder that it came of, where it did. */
  readonly reminder?: string;
}

/** Adds a check to the ledger of a contact, which its writer has locked. Run again, it finds its own. */
export async function addCheck(
  transaction: Writing,
  contact: string,
  { id, on, ...set }: NewCheck,
): Promise<void> {
  await transaction.write(
    [record('Contact', contact)],
    `MATCH (k:Contact {id: $contact})
     WITH k, COUNT { (k)-[:HAS_CHECK]->() } + 1 AS number
     MERGE (it:ContactCheck {id: $id})
     ON CREATE SET it += $set, it.on = date($on), it.number = number, it.recordedAt = datetime()
     MERGE (k)-[:HAS_CHECK]->(it)`,
    { contact, id, on, set },
  );
}
