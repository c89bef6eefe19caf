import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { TestProject } from 'vitest/node';
import { emptyDataFolder, TEST_DATA } from './data-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the whole product answers, such as http://localhost:41234. */
    address: string;
  }
}

const MAIN = join(import.meta.dirname, '..', '..', 'start', 'main.ts');

/** Gives the tests the whole product, freshly seeded, with a Neo4j and a port of its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = join(TEST_DATA, 'product');
  await emptyDataFolder(dataDir);
  const product = await startProduct({ DATA_DIR: dataDir });
  project.provide('address', product.address);
  return product.stop;
}

/** The environment of the person who runs the tests, without what he has set for his own product. */
export function productEnv(settings: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) =>
      !/^(NEO4J_|npm_)|^(PORT|HOST|DATA_DIR|LOG_LEVEL|ATLAS_OPEN_WRITES|NODE_ENV|VITEST.*)$/.test(
        name,
      ),
  );
  return { ...Object.fromEntries(inherited), ATLAS_NO_DOTENV: '1', PORT: '0', ...settings };
}

/** Starts the product as `npm start` does, and waits until it says that it is ready. */
export async function startProduct(settings: NodeJS.ProcessEnv) {
  // Over the channel it notices when the tests die, and ends in order.
  const child = spawn(process.execPath, [MAIN], {
    env: productEnv({ LOG_LEVEL: 'warn', ...settings }),
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const { stdout } = child;
  if (!stdout) throw new Error('The product has no output to wait for.');
  const lines: string[] = [];
  const address = await new Promise<string>((resolve, reject) => {
    createInterface({ input: stdout }).on('line', (line) => {
      lines.push(line);
      const ready = /is ready: (\S+)/.exec(line)?.[1];
      if (ready) resolve(ready);
    });
    child.on('exit', () => {
      reject(new Error(`The product did not start:\n${lines.join('\n')}`));
    });
  });
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  };
  return { address, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}
