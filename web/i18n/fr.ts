import { atlas } from './fr/atlas.ts';
import { frame } from './fr/frame.ts';
import { words } from './fr/words.ts';

/** What users read, in French. A page whose file is missing is shown in English. */
export const messages = { ...frame, ...words, ...atlas } as const;
