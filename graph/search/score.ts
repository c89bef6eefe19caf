import { type NameKind, whole } from './names.ts';
import { editsAllowed, type Question } from './question.ts';
import { editsToNearest, NOT_THERE } from './spelling.ts';
import { cut } from './words.ts';

/** How a name matches, the best first. */
export const MATCHES = ['EXACT', 'WORD', 'PREFIX', 'TYPO'] as const;
export type Match = (typeof MATCHES)[number];

/** Points for how a name matches, so far apart that nothing below makes up for a step. */
const BASE: Readonly<Record<Match, number>> = { EXACT: 1000, WORD: 700, PREFIX: 400, TYPO: 100 };
/** Points for what kind of name it is. */
const KIND_POINTS: Readonly<Record<NameKind, number>> = {
  ...{ NAME: 60, SHORT_NAME: 60, CODE: 60 },
  ...{ LOCAL_NAME: 50, ALIAS: 40, FORMER_NAME: 20, HOST: 0 },
};
/** Points for a name that begins with what was typed. */
const BEGINS = 5;
/** What it costs that the words stand in several names. */
const SCATTERED = 150;
/** Points for a misspelt name that begins with the letter typed: that one is seldom wrong. */
const SAME_START = 4;
/** Points for a misspelt name as long as the text, or almost: all of it is meant, not a word of it. */
const SAME_LENGTH = 15;
const LIKE_LENGTH = 13;
/** What each misspelt letter costs; so many are counted at the most. */
const EDIT = 5;
const MAX_EDITS = 15;

/**
 * What the scoring compares names with: one map of values, for Neo4j plans a statement anew where
 * lists and texts that are parameters of their own have another size.
 */
export interface Compared {
  readonly whole: string;
  readonly wholeBegins: string;
  readonly wholeStarts: string;
  readonly words: readonly string[];
  readonly begins: readonly string[];
  readonly key: string;
  readonly keyBegins: string;
  /** The words, and the text in one word: lists of words, each with the edits that it is allowed. */
  readonly spellings: readonly (readonly Spelt[])[];
}
type Spelt = readonly [word: string, edits: number];

/** Words stand between spaces in `searchNames`: with one in front a word begins so, with two it is so. */
export const compared = ({ words, key }: Question): Compared => ({
  whole: ` ${whole(key)} `,
  wholeBegins: ` ${whole(key)}`,
  wholeStarts: ` ${whole(cut(key, 1))}`,
  words: words.map((word) => ` ${word} `),
  begins: words.map((word) => ` ${word}`),
  key: ` ${key} `,
  keyBegins: ` ${key}`,
  spellings: [words.map(spelt), [spelt(key)]],
});

/** The expressions that read `Compared` from the map bound to `asked`. */
type Placed = (name: keyof Compared) => string;

const spelt = (word: string): Spelt => [word, editsAllowed(word)];

/** `names` of a node: lists of the words between spaces, the kind, the language and the name itself. */
export const NAMES_OF = (node: string) => `[line IN ${node}.searchNames | split(line, '\\t')]`;

const has = (name: string, text: string) => `${name}[0] CONTAINS ${text}`;
const hasAll = (name: string, texts: string) => `all(text IN ${texts} WHERE ${has(name, 'text')})`;
const hasEach = (names: string, texts: string) =>
  `all(text IN ${texts} WHERE any(name IN ${names} WHERE ${has('name', 'text')}))`;

/**
 * The best of `names` with its points and how it matches: `{name, points, match}`, without a match
 * where the words do not stand in these names as they were typed.
 */
export function properMatch(names: string, asked: Placed): string {
  const matchOf =
    `CASE WHEN ${has('name', asked('whole'))} THEN 'EXACT' ` +
    `WHEN ${hasAll('name', asked('words'))} OR ${has('name', asked('key'))} THEN 'WORD' ` +
    `WHEN ${hasAll('name', asked('begins'))} OR ${has('name', asked('keyBegins'))} THEN 'PREFIX' END`;
  const scattered =
    `CASE WHEN ${hasEach(names, asked('words'))} THEN 'WORD' ` +
    `WHEN ${hasEach(names, asked('begins'))} THEN 'PREFIX' END`;
  const held = `size([text IN ${asked('begins')} WHERE ${has('name', 'text')}])`;
  const whole = best(
    `[pair IN [name IN ${names} | [name, ${matchOf}]] WHERE pair[1] IS NOT NULL | ` +
      `{name: pair[0], match: pair[1], points: ${pointsOf('pair[0]', 'pair[1]', asked)}}]`,
  );
  const holdsMost = best(
    `[name IN ${names} | {name: name, points: ${held} * 100 + ${kindPoints('name')}}]`,
  );
  const parts =
    `head([pair IN [[${scattered}, ${holdsMost}]] WHERE pair[0] IS NOT NULL | ` +
    `{name: pair[1].name, match: pair[0], ` +
    `points: ${baseOf('pair[0]')} - ${SCATTERED} + ${kindPoints('pair[1].name')}}])`;
  return `coalesce(${whole}, ${parts})`;
}

/** As `properMatch`, where words of one name may be misspelt. */
export function misspeltMatch(names: string, asked: Placed): string {
  const edits =
    `CASE WHEN ${has('name', "' ' + word[0]")} THEN 0 ` +
    `ELSE ${editsToNearest('word[0]', 'word[1]', 'words')} END`;
  const ofAll =
    `reduce(sum = 0, word IN wanted | ` +
    `CASE WHEN sum >= ${NOT_THERE} THEN sum ELSE sum + ${edits} END)`;
  const fewest =
    `head([words IN [split(trim(name[0]), ' ')[1..]] | ` +
    `reduce(fewest = ${NOT_THERE}, sum IN [wanted IN ${asked('spellings')} | ${ofAll}] | ` +
    `CASE WHEN sum < fewest THEN sum ELSE fewest END)])`;
  const scored =
    `[pair IN [name IN ${names} | [name, ${fewest}]] WHERE pair[1] < ${NOT_THERE} | ` +
    `{name: pair[0], match: 'TYPO', points: ${BASE.TYPO} + ${kindPoints('pair[0]')} + ` +
    `CASE WHEN ${has('pair[0]', asked('wholeStarts'))} THEN ${SAME_START} ELSE 0 END + ` +
    `CASE ${lengthsApart('pair[0]', asked)} ` +
    `WHEN 0 THEN ${SAME_LENGTH} WHEN 1 THEN ${LIKE_LENGTH} ELSE 0 END - ` +
    `${EDIT} * CASE WHEN pair[1] < ${MAX_EDITS} THEN pair[1] ELSE ${MAX_EDITS} END}]`;
  return best(scored);
}

/** Both texts are names in one word, in `searchNames` and in `whole`: the second has two spaces more. */
const lengthsApart = (name: string, asked: Placed) =>
  `abs(size(split(${name}[0], ' ')[1]) + 2 - size(${asked('whole')}))`;

/** The map with the most points; the first of several, null of none. */
const best = (maps: string) =>
  `reduce(best = null, one IN ${maps} | ` +
  `CASE WHEN best IS NULL OR one.points > best.points THEN one ELSE best END)`;

const pointsOf = (name: string, match: string, asked: Placed) =>
  `${baseOf(match)} + ${kindPoints(name)} + ` +
  `CASE WHEN ${has(name, asked('wholeBegins'))} THEN ${BEGINS} ELSE 0 END`;
const baseOf = (match: string) => `${mapOf(BASE)}[${match}]`;
const kindPoints = (name: string) => `${mapOf(KIND_POINTS)}[${name}[1]]`;
const mapOf = (numbers: Readonly<Record<string, number>>) =>
  `{${Object.entries(numbers)
    .map(([name, number]) => `${name}: ${number}`)
    .join(', ')}}`;
