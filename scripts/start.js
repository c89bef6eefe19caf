/** `npm start`: what it takes to run the product's own Node, and then `start/main.ts` on it. */
import process from 'node:process';
import { ensureDependencies } from './dependencies.js';
import { requireNode } from './node-version.js';
import { runPinned } from './pinned-node.js';
import { sayFailure } from './steps.js';

try {
  requireNode();
  await ensureDependencies();
  process.exitCode = await runPinned(['start/main.ts']);
} catch (error) {
  sayFailure(error);
  process.exitCode = 1;
}
