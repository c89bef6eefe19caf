import type { Transaction } from '../client.ts';
import { inquiry } from '../inquiry.ts';
import { type Fields, fieldsOf, type Stored, storedOf } from './image.ts';
import { kindOf, type RecordKind } from './kinds.ts';
import { type RecordName, recordText } from './record.ts';
import { locking } from '../writing/lock.ts';

/** A record at a moment, with whom and what it is about. */
export interface Image {
  readonly fields: Fields;
  readonly teams: readonly string[];
  readonly countries: readonly string[];
}

interface Row extends Stored {
  readonly key: readonly string[];
  readonly teams: readonly string[];
  readonly countries: readonly string[];
}

/** Reads what records say now; those that are not there are not in the answer. */
export async function readImages(
  transaction: Pick<Transaction, 'run'>,
  names: readonly RecordName[],
  today: string,
  isLocking: boolean,
): Promise<ReadonlyMap<string, Image>> {
  const images = new Map<string, Image>();
  for (const [kind, those] of Map.groupBy(names, (name) => name.kind)) {
    const { text, params } = statement(kind, today, isLocking);
    const rows = await transaction.run<Row>(text, { ...params, keys: those.map(({ key }) => key) });
    for (const { key, teams, countries, ...stored } of rows) {
      const fields = fieldsOf(kind, stored);
      images.set(recordText({ kind, key }), { fields, teams, countries });
    }
  }
  return images;
}

function statement(kind: RecordKind, today: string, isLocking: boolean) {
  const { pattern, teams, countries } = kindOf(kind);
  const place = { ...inquiry(), today };
  const about = [teams, countries].map((of) => of?.('it', place) ?? '[]');
  const text =
    `UNWIND $keys AS key MATCH ${pattern} ${isLocking ? `${locking('it')} ` : ''}` +
    `WITH key, it, ${storedOf(kind, 'it', place)} AS stored ` +
    `RETURN key, stored.properties AS properties, stored.links AS links, ` +
    `${about[0]} AS teams, ${about[1]} AS countries`;
  return { text, params: place.binding.params };
}
