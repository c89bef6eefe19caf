/**
 * Whether two words, given as Cypher expressions, are one edit apart: a letter wrong, missing, too
 * many, or two swapped. What they share at both ends tells, so no table of distances is needed.
 */
const oneEditApart = (a: string, b: string): string =>
  `(abs(size(${a}) - size(${b})) <= 1 AND ` +
  `head([ends IN [[${shared('left', a, b)}, ${shared('right', a, b)}]] | ` +
  `ends[0] + ends[1] >= ${longer(a, b)} - 1 OR ` +
  `(size(${a}) = size(${b}) AND ends[0] + ends[1] = size(${a}) - 2 AND ` +
  `substring(${a}, ends[0], 2) = reverse(substring(${b}, ends[0], 2)))]))`;

/** As `oneEditApart` with two edits: some first edit where they part, and one in what is left. */
const twoEditsApart = (a: string, b: string): string =>
  `any(same IN [${shared('left', a, b)}] WHERE any(rest IN [` +
  `[${from(a, 'same + 1')}, ${from(b, 'same')}], [${from(a, 'same')}, ${from(b, 'same + 1')}], ` +
  `[${from(a, 'same + 1')}, ${from(b, 'same + 1')}]] + ` +
  `CASE WHEN substring(${a}, same, 2) = reverse(substring(${b}, same, 2)) ` +
  `THEN [[${from(a, 'same + 2')}, ${from(b, 'same + 2')}]] ELSE [] END ` +
  `WHERE ${oneEditApart('rest[0]', 'rest[1]')}))`;

/** More edits than anybody is allowed: a word that is not there. */
export const NOT_THERE = 1000;

/** How many edits the word is away from the nearest of the words: 1, 2 where allowed, or NOT_THERE. */
export const editsToNearest = (word: string, allowed: string, words: string): string =>
  `reduce(nearest = ${NOT_THERE}, one IN ${words} | CASE ` +
  `WHEN nearest = 1 OR ${allowed} = 0 OR abs(size(one) - size(${word})) > ${allowed} THEN nearest ` +
  `WHEN ${oneEditApart(word, 'one')} THEN 1 ` +
  `WHEN ${allowed} = 2 AND nearest > 2 AND ${twoEditsApart(word, 'one')} THEN 2 ` +
  `ELSE nearest END)`;

/** How many letters two words share at one end. */
const shared = (end: 'left' | 'right', a: string, b: string) =>
  `size([i IN range(1, ${shorter(a, b)}) WHERE ${end}(${a}, i) = ${end}(${b}, i)])`;

const shorter = (a: string, b: string) =>
  `CASE WHEN size(${a}) < size(${b}) THEN size(${a}) ELSE size(${b}) END`;
const longer = (a: string, b: string) =>
  `CASE WHEN size(${a}) < size(${b}) THEN size(${b}) ELSE size(${a}) END`;
const from = (text: string, start: string) => `substring(${text}, ${start})`;
