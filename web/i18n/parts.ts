import type { Language } from './languages.ts';

/** The files that a catalogue is made of: what every page needs, and one for each page. */
export const PARTS = [
  'frame',
  'words',
  'atlas',
  'directory',
  'team',
  'country',
  'why',
  'sectors',
  'support',
  'progress',
  'network',
  'account',
  'sign-in',
  'proposals',
  'history',
  'contacts',
] as const;
export type Part = (typeof PARTS)[number];

/** What the frame and the first page say. */
export const FIRST_PARTS: readonly Part[] = ['frame', 'words', 'atlas', 'account'];

/** A file exports its messages, and nothing else. */
const FILES = import.meta.glob<Readonly<Record<string, object>>>('./{en,fr,es,ru,zh,ar}/*.ts');

/** The messages of a part; undefined where nobody has translated it yet. */
export async function messagesOf(language: Language, part: Part): Promise<object | undefined> {
  const file = await FILES[`./${language}/${part}.ts`]?.();
  return file && Object.values(file).reduce((all, some) => ({ ...all, ...some }), {});
}
