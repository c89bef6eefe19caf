import { badInput } from '../errors.ts';
import { partsOf } from './fold.ts';
import { EMINENT, labelWord, SEARCHED_LABELS, type SearchedLabel, whole } from './names.ts';
import { cut, MAX_BEGINNING } from './words.ts';

const MAX_LENGTH = 200;
/** Each word may cost the index fifty likely spellings; it takes a thousand in all. */
const MAX_WORDS = 16;
/** Shorter words have too many neighbours to be taken for a misspelling. */
const MIN_FOR_ONE_EDIT = 4;
const MIN_FOR_TWO_EDITS = 8;

/** A word that no node has. */
const NOTHING = '#nothing';

/** A text to search for, as the index and the ranking want it. */
export interface Question {
  /** Its words, each once; every one has to be found. */
  readonly words: readonly string[];
  /** The text in one word. */
  readonly key: string;
  /** What the index is asked, one after the other, and how many answers to each are looked at. */
  readonly proper: readonly IndexQuery[];
  /** As `proper`, where words may be misspelt a little, and where nothing is found so, a little more. */
  readonly near: readonly IndexQuery[];
  readonly far: readonly IndexQuery[];
}

export interface IndexQuery {
  readonly text: string;
  readonly limit: number;
}

/**
 * Reads a text to search for. Only letters, digits and their marks get past here, so nothing in it
 * can be taken for the query language of the index.
 * @throws GraphError BAD_INPUT for a text without a letter or digit, and for too long a text
 */
export function questionOf(
  text: string,
  labels: readonly SearchedLabel[],
  argument = 'text',
): Question {
  if (text.length > MAX_LENGTH) {
    throw badInput(
      `${argument}: ${text.length} characters are too many; ${MAX_LENGTH} are allowed.`,
    );
  }
  const parts = partsOf(text);
  const words = [...new Set(parts.map((part) => cut(part)))];
  if (words.length === 0) throw badInput(`${argument}: write at least one letter or digit.`);
  if (words.length > MAX_WORDS) {
    throw badInput(`${argument}: ${words.length} words are too many; ${MAX_WORDS} are allowed.`);
  }
  const key = parts.join('');
  const among = labels.length > 0 ? labels.map(labelWord) : [NOTHING];
  const isAmongAll = labels.length === SEARCHED_LABELS.length;
  const ask = (limit: number, ...clauses: readonly string[]) => ({
    text: bounded(
      [...clauses, ...(isAmongAll ? [] : [anyOf(among.map(word))])].map(must).join(' '),
    ),
    limit,
  });
  const each = (spelt: (word: string) => string) =>
    anyOf([allOf(words.map(spelt)), ...(words.length > 1 ? [spelt(key)] : [])]);
  const misspelt = (edits: 1 | 2) => [
    ask(100, likely(whole(key), Math.min(edits, editsAllowed(key)))),
    ask(
      200,
      each((one) => anyOf([beginning(one), likely(one, Math.min(edits, editsAllowed(one)))])),
    ),
  ];
  return {
    words,
    key,
    proper: [
      ask(50, word(whole(key))),
      ask(80, word(EMINENT), each(word)),
      ask(80, word(EMINENT), each(beginning)),
      ask(50, beginning(key)),
      ask(50, each(word)),
      ask(50, each(beginning)),
    ],
    near: misspelt(1),
    far: [...words, key].some((one) => editsAllowed(one) === 2) ? misspelt(2) : [],
  };
}

/** How many letters of a word may be wrong, missing, too many or swapped. */
export function editsAllowed(word: string): 0 | 1 | 2 {
  const { length } = Array.from(word);
  if (length < MIN_FOR_ONE_EDIT) return 0;
  return length < MIN_FOR_TWO_EDITS ? 1 : 2;
}

const word = (text: string) => `searchWords:${text}`;
const beginning = (text: string) => `searchBeginnings:${cut(text, MAX_BEGINNING)}`;
const likely = (text: string, edits: number) => word(edits === 0 ? text : `${text}~${edits}`);

/**
 * A query whose answers all count the same: the index stops at the limit, however many there are. What
 * they are worth is worked out where they are compared with the text.
 */
const bounded = (query: string) => `(${query})^0`;
const must = (clause: string) => `+${clause}`;
const allOf = (clauses: readonly string[]) => `(${clauses.map(must).join(' ')})`;
const anyOf = (clauses: readonly string[]) => `(${[...new Set(clauses)].join(' OR ')})`;
