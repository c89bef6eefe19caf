import { atlas } from './ar/atlas.ts';
import { directory } from './ar/directory.ts';
import { frame } from './ar/frame.ts';
import { team } from './ar/team.ts';
import { words } from './ar/words.ts';

/** What users read, in Arabic. A page whose file is missing is shown in English. */
export const messages = { ...frame, ...words, ...atlas, ...directory, ...team } as const;
