import process from 'node:process';
import { AdvisedError } from './advised-error.js';

/** The oldest Node that carries the first step; the product itself runs on a pinned one. */
const OLDEST_NODE = 20;

/** @throws {AdvisedError} when this Node is too old for the first step */
export function requireNode() {
  if (majorOf(process.versions.node) >= OLDEST_NODE) return;
  throw new AdvisedError(
    `CIRT Atlas needs Node ${OLDEST_NODE} or newer, and this is Node ${process.versions.node}.`,
    `Install a newer Node and start again.`,
  );
}

/**
 * @param {string} version such as 24.21.0
 * @returns {number} 24
 */
export const majorOf = (version) => Number(/^v?(\d+)\./.exec(version)?.[1] ?? 0);
