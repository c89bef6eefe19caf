import { setTimeout as delay } from 'node:timers/promises';
import { recall } from '../../graph/local/instance.ts';
import { signIn } from '../../graph/local/sign-in.ts';
import type { GraphConfig } from '../../graph/config.ts';
import { send } from './send.ts';
import type { Writers } from './writers.ts';
import { newWrite } from './writes.ts';

/** The longest that anybody waits for something to come back. */
const PATIENCE_MS = 120_000;

/** Kills a Neo4j that its keeper starts again. @returns how long after its return writes were kept again, in ms */
export async function strikeDatabase(
  home: string,
  config: GraphConfig,
  address: string,
  writers: Writers,
): Promise<number> {
  await underLoad(writers);
  const struck = recall(home)?.process.pid;
  if (struck === undefined) throw new Error('No Neo4j is running.');
  process.kill(struck, 'SIGKILL');
  await until(async () => {
    const { pid } = recall(home)?.process ?? {};
    return pid !== undefined && pid !== struck && (await answers(config));
  });
  const returnedAt = performance.now();
  await until(() => keepsWrites(address));
  return performance.now() - returnedAt;
}

/** Kills the API and starts it again. @returns how long after its start writes were kept again, in ms */
export async function strikeApi(
  api: { readonly kill: () => Promise<void>; readonly start: () => Promise<void> },
  address: string,
  writers: Writers,
): Promise<number> {
  await underLoad(writers);
  await api.kill();
  const startedAt = performance.now();
  await api.start();
  await until(() => keepsWrites(address));
  return performance.now() - startedAt;
}

/** Waits until writes are being kept, and then for a moment that nobody can foresee. */
async function underLoad(writers: Writers): Promise<void> {
  const before = writers.acknowledged;
  await until(() => Promise.resolve(writers.acknowledged >= before + 20));
  await delay(Math.random() * 500);
}

const answers = (config: GraphConfig) =>
  signIn(config).then(
    () => true,
    () => false,
  );

const keepsWrites = async (address: string) =>
  (await send(address, newWrite('ORGANIZATION'))).fate === 'ACKNOWLEDGED';

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  const givenUpAt = performance.now() + PATIENCE_MS;
  while (!(await isTrue())) {
    if (performance.now() > givenUpAt) throw new Error('It did not come back.');
    await delay(50);
  }
}
