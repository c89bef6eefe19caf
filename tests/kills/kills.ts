import { join } from 'node:path';
import { Graph } from '../../graph/client.ts';
import { configOf, recall } from '../../graph/local/instance.ts';
import { ensurePassword } from '../../graph/local/password.ts';
import { homeOf } from '../../graph/local/start.ts';
import { startProduct } from '../support/product.ts';
import { temporaryData } from '../support/temporary-data.ts';
import { reckon, type Reckoning } from './reckoning.ts';
import { strikeApi, strikeDatabase } from './strikes.ts';
import { Writers } from './writers.ts';

const WRITERS_OF_A_KIND = 2;

export interface Kills extends Reckoning {
  /** How long after the return of what was killed writes were kept again, in ms, for each kill. */
  readonly afterDatabase: readonly number[];
  readonly afterApi: readonly number[];
}

/**
 * Kills the Neo4j of a product under write load, and the product itself, and looks what is there of what it had
 * acknowledged.
 */
export async function kills(
  times: { readonly database: number; readonly api: number },
  onStrike: (text: string) => void = () => undefined,
): Promise<Kills> {
  const { dataDir, remove } = await temporaryData();
  const settings = {
    ...{ DATA_DIR: dataDir, ATLAS_OPEN_WRITES: '1', RATE_LIMIT: '0', LOG_LEVEL: 'fatal' },
  };
  let product = await startProduct(settings);
  const { address } = product;
  const { port } = new URL(address);
  const api = {
    kill: () => product.kill(),
    start: async () => {
      product = await startProduct({ ...settings, PORT: port });
    },
  };
  const home = homeOf(dataDir);
  const instance = recall(home);
  if (!instance) throw new Error(`${join(home, 'instance.json')} names no Neo4j.`);
  const config = configOf(instance, await ensurePassword(home));
  const writers = new Writers(address, WRITERS_OF_A_KIND);
  const strikes = {
    afterDatabase: () => strikeDatabase(home, config, address, writers),
    afterApi: () => strikeApi(api, address, writers),
  };
  const each = async (name: keyof typeof strikes, count: number) => {
    const times: number[] = [];
    while (times.length < count) {
      times.push(await strikes[name]());
      onStrike(`${name} ${times.length}: ${Math.round(times.at(-1) ?? 0)} ms`);
    }
    return times;
  };
  try {
    const afterDatabase = await each('afterDatabase', times.database);
    const afterApi = await each('afterApi', times.api);
    await writers.stop();
    const graph = new Graph(config);
    try {
      return { ...(await reckon(graph, writers)), afterDatabase, afterApi };
    } finally {
      await graph.close();
    }
  } finally {
    await writers.stop();
    await product.stop();
    await remove();
  }
}
