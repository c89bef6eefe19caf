import { atlas } from './ru/atlas.ts';
import { frame } from './ru/frame.ts';
import { words } from './ru/words.ts';

/** What users read, in Russian. A page whose file is missing is shown in English. */
export const messages = { ...frame, ...words, ...atlas } as const;
