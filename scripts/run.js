/** `node scripts/run.js FILE ARGUMENTS`: runs one of the product's programs on the product's own Node. */
import process from 'node:process';
import { requireNode } from './node-version.js';
import { requirePinnedNode, runPinned } from './pinned-node.js';
import { sayFailure } from './steps.js';

try {
  requireNode();
  requirePinnedNode();
  process.exitCode = await runPinned(process.argv.slice(2));
} catch (error) {
  sayFailure(error);
  process.exitCode = 1;
}
