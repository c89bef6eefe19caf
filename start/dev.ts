/**
 * `npm run dev`, run by `with-neo4j.ts`: the product, started again when a file of the server changes,
 * and beside it the pages as they are written, which ask the product.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { stopSignal } from './stop-signal.ts';

const { signal } = stopSignal();
const vite = join(import.meta.dirname, '..', 'node_modules', 'vite', 'bin', 'vite.js');

const children = [['--watch', 'start/main.ts'], [vite]].map((args) =>
  spawn(process.execPath, args, { stdio: 'inherit' }),
);

const ended = (child: ChildProcess) => new Promise((resolve) => child.once('exit', resolve));

signal.addEventListener('abort', () => {
  for (const child of children) child.kill();
});
await Promise.all(children.map(ended));
process.exit(0);
