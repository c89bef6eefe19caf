import { atlas } from './zh/atlas.ts';
import { frame } from './zh/frame.ts';
import { words } from './zh/words.ts';

/** What users read, in Chinese. A page whose file is missing is shown in English. */
export const messages = { ...frame, ...words, ...atlas } as const;
