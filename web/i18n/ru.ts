import { atlas } from './ru/atlas.ts';
import { country } from './ru/country.ts';
import { directory } from './ru/directory.ts';
import { frame } from './ru/frame.ts';
import { progress } from './ru/progress.ts';
import { support } from './ru/support.ts';
import { team } from './ru/team.ts';
import { words } from './ru/words.ts';

/** What users read, in Russian. */
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
