import { isUnspaced, partsOf } from './fold.ts';

/** Longer words are compared by their beginning: no name is told apart that late. */
const MAX_WORD = 40;
/** A word as far as it is compared, counted in letters. */
export const cut = (word: string, letters = MAX_WORD): string =>
  Array.from(word).slice(0, letters).join('');

/** Names of so few parts are also looked for as if written in one: "cert am" as "certam". */
const MAX_JOINED = 4;

/** A text in one word: how two spellings are known for the same name ("CERT-In", "cert in"). */
export const keyOf = (text: string): string => partsOf(text).join('');

/**
 * The words that a name can be found by: its parts, those that a hyphen, dot or apostrophe joins
 * in one (d'Ivoire as "divoire"), the parts of AfricaCERT, and the whole of a short name in one.
 */
export function wordsOf(name: string): readonly string[] {
  const parts = partsOf(name);
  const chunks = name.split(/\s+/u).map(keyOf);
  const humps = partsOf(name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '));
  const joined = parts.length <= MAX_JOINED ? [parts.join('')] : [];
  const words = [...parts, ...chunks, ...humps, ...joined].flatMap(variantsOf);
  return [...new Set(words)].filter((word) => word !== '');
}

const ARTICLE = /^ال(?=..)/u;
function variantsOf(word: string): readonly string[] {
  const letters = Array.from(word).slice(0, MAX_WORD);
  if (isUnspaced(word)) return letters.map((_, start) => letters.slice(start).join(''));
  const short = letters.join('');
  return ARTICLE.test(short) ? [short, short.replace(ARTICLE, '')] : [short];
}

/** So many letters of a beginning stand in the index. */
export const MAX_BEGINNING = 12;

/** How each of the words may begin. */
export const beginningsOf = (words: readonly string[]): readonly string[] => [
  ...new Set(
    words.flatMap((word) => {
      const letters = Array.from(word).slice(0, MAX_BEGINNING);
      return letters.map((_, end) => letters.slice(0, end + 1).join(''));
    }),
  ),
];
