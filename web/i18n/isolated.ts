import { directionOf } from './languages.ts';

const AGAINST = {
  ltr: /\p{Script=Arabic}|\p{Script=Hebrew}/u,
  rtl: /\p{Script=Latin}|\p{Script=Cyrillic}/u,
} as const;

/**
 * Text that is put into a sentence: where it runs against the language of the sentence it gets marks
 * (U+2068, U+2069) that keep its own order, and the commas and full stops around it in theirs.
 */
export const isolated = (text: string, language: string): string =>
  AGAINST[directionOf(language)].test(text) ? `\u2068${text}\u2069` : text;
