import type { Graph, Transaction } from '../client.ts';
import {
  type Named,
  SEARCH_VERSION,
  SEARCHED_LABELS,
  type SearchedLabel,
  searchProperties,
} from './names.ts';

const BATCH = 2_000;

/** Whether nodes with this label are found by their names. */
export const isSearched = (label: string): label is SearchedLabel =>
  SEARCHED_LABELS.some((searched) => searched === label);

/**
 * Makes the nodes with these keys findable by the names that they have now. Whoever writes names, or
 * the status or constituencies of a team, calls this in the same transaction.
 */
export async function refreshSearch(
  transaction: Pick<Transaction, 'run'>,
  label: SearchedLabel,
  keys: readonly string[],
): Promise<void> {
  const key = label === 'Country' ? 'iso2' : 'id';
  const found = await transaction.run<Found>(
    `UNWIND $keys AS key MATCH (n:${label} {${key}: key}) RETURN elementId(n) AS id, ${NAMED} AS node`,
    { keys },
  );
  await write(transaction, label, found);
}

/**
 * Makes findable what somebody wrote without `refreshSearch`, and what an older release wrote.
 * @returns how many nodes were made findable
 */
export async function refreshStale(graph: Graph): Promise<number> {
  let refreshed = 0;
  for (const label of SEARCHED_LABELS) {
    let batch: number;
    do {
      batch = await graph.write(async (transaction) => {
        const stale = await transaction.run<Found>(
          `MATCH (n:${label}) WHERE coalesce(n.searchVersion <> $version, true) ` +
            `WITH n LIMIT toInteger($limit) RETURN elementId(n) AS id, ${NAMED} AS node`,
          { version: SEARCH_VERSION, limit: BATCH },
        );
        await write(transaction, label, stale);
        return stale.length;
      });
      refreshed += batch;
    } while (batch === BATCH);
  }
  return refreshed;
}

interface Found {
  readonly id: string;
  readonly node: Named;
}

const NAMED =
  'n { .name, .shortName, .iso2, .iso3, .localNames, .aliases, .formerNames, .host, .status, ' +
  '.constituencies }';

async function write(
  transaction: Pick<Transaction, 'run'>,
  label: SearchedLabel,
  found: readonly Found[],
) {
  if (found.length === 0) return;
  await transaction.run(
    `UNWIND $rows AS row MATCH (n:${label}) WHERE elementId(n) = row.id SET n += row.properties`,
    { rows: found.map(({ id, node }) => ({ id, properties: searchProperties(label, node) })) },
  );
}
