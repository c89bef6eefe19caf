import { atlas } from './fr/atlas.ts';
import { country } from './fr/country.ts';
import { directory } from './fr/directory.ts';
import { frame } from './fr/frame.ts';
import { progress } from './fr/progress.ts';
import { support } from './fr/support.ts';
import { team } from './fr/team.ts';
import { words } from './fr/words.ts';

/** What users read, in French. */
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
