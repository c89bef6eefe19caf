/** The words of a text, each whole or cut short, as the full-text index wants them. */
export const luceneQuery = (text: string): string =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*/gu) ?? [])
    .map((word) => `+(${word}^4 OR ${word.normalize('NFD').replace(/\p{M}/gu, '')}*)`)
    .join(' ');
