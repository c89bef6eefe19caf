import { atlas } from './es/atlas.ts';
import { frame } from './es/frame.ts';
import { words } from './es/words.ts';

/** What users read, in Spanish. A page whose file is missing is shown in English. */
export const messages = { ...frame, ...words, ...atlas } as const;
