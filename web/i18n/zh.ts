import { atlas } from './zh/atlas.ts';
import { country } from './zh/country.ts';
import { directory } from './zh/directory.ts';
import { frame } from './zh/frame.ts';
import { progress } from './zh/progress.ts';
import { support } from './zh/support.ts';
import { team } from './zh/team.ts';
import { words } from './zh/words.ts';

/** What users read, in Chinese. */
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
