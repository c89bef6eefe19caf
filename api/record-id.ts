import { badInput } from '../graph/errors.ts';
import { type RecordName, recordOf } from '../graph/revisions/record.ts';

/** The id of what revisions are about, by its name: opaque to callers, and of a node its global id. */
export const recordId = (name: string): string => Buffer.from(name).toString('base64url');

/** The name that such an id stands for. @throws GraphError BAD_INPUT when it is none */
export function recordNamed(id: string): RecordName {
  const found = recordOf(Buffer.from(id, 'base64url').toString('utf8'));
  if (found) return found;
  throw badInput(
    'record: this is no id of a record. Pass on a `recordId`, or the `record` of a revision.',
  );
}
