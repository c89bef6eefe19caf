import { atlas } from './ar/atlas.ts';
import { frame } from './ar/frame.ts';
import { words } from './ar/words.ts';

/** What users read, in Arabic. A page whose file is missing is shown in English. */
export const messages = { ...frame, ...words, ...atlas } as const;
