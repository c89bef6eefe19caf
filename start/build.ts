/** `npm run build`: builds the pages when what they are built from has changed. */
import { sayFailure } from '../scripts/steps.js';
import { pagesStep } from './pages.ts';

try {
  await pagesStep();
} catch (error) {
  sayFailure(error);
  process.exitCode = 1;
}
