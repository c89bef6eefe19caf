/** `npm test`: what it takes to run the product's own Node, and then every check and test on it. */
import process from 'node:process';
import { ensureDependencies } from './dependencies.js';
import { requireNode } from './node-version.js';
import { runPinned } from './pinned-node.js';
import { say, sayFailure } from './steps.js';

try {
  requireNode();
  await ensureDependencies();
  process.exitCode = await runPinned(['tests/run/main.ts']);
} catch (error) {
  sayFailure(error);
  say('0 passed, 1 failed');
  process.exitCode = 1;
}
