import { atlas } from './es/atlas.ts';
import { country } from './es/country.ts';
import { directory } from './es/directory.ts';
import { frame } from './es/frame.ts';
import { progress } from './es/progress.ts';
import { support } from './es/support.ts';
import { team } from './es/team.ts';
import { words } from './es/words.ts';

/** What users read, in Spanish. */
export const messages = {
  ...frame,
  ...words,
  ...atlas,
  ...directory,
  ...team,
  ...country,
  ...support,
  ...progress,
} as const;
