import { atlas } from './ar/atlas.ts';
import { country } from './ar/country.ts';
import { directory } from './ar/directory.ts';
import { frame } from './ar/frame.ts';
import { progress } from './ar/progress.ts';
import { support } from './ar/support.ts';
import { team } from './ar/team.ts';
import { words } from './ar/words.ts';

/** What users read, in Arabic. */
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
