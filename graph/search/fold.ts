/** Letters that carry no mark to take off, but that people write in plainer ones. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', ı: 'i', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe' },
  // Arabic: the forms of alef and yeh, teh marbuta, and the stroke that only stretches a word.
  ...{ ٱ: 'ا', ى: 'ي', ی: 'ي', ة: 'ه', ک: 'ك', ـ: '' },
};
const PLAINER = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');

/** Accents of Latin, Greek and Cyrillic, points of Hebrew and Arabic; other scripts need theirs. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/gu;

/** Text as it is compared: without case, accents, width and other ways to write the same letter. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(PLAINER, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFKC');

/** Scripts that put no space between words. */
const UNSPACED =
  '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]';
const SPACED = `[[\\p{L}\\p{N}]--${UNSPACED}]`;
// Scripts have signs of their own too, such as the radicals that dictionaries are sorted by.
const UNSPACED_LETTER = `[${UNSPACED}&&[\\p{L}\\p{N}]]`;
const PART = new RegExp(
  `${UNSPACED_LETTER}[${UNSPACED_LETTER}\\p{M}]*|${SPACED}[${SPACED}[\\p{M}--${UNSPACED}]]*`,
  'gv',
);
const WHOLLY_UNSPACED = new RegExp(`^[${UNSPACED}\\p{M}]+$`, 'v');

/** Whether a part is written without spaces, so that a word may begin at every letter of it. */
export const isUnspaced = (part: string): boolean => WHOLLY_UNSPACED.test(part);

/** The parts of a text that are words: letters, digits and their marks, and nothing else. */
export const partsOf = (text: string): readonly string[] => fold(text).match(PART) ?? [];
