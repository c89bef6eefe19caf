import type { i18n as I18n } from 'i18next';
import type { why } from './en/why.ts';

type Sentences = (typeof why)['why'];

/** What has one sentence, or one for each code; that on support counts years, and is said apart. */
type Key = {
  [What in Exclude<keyof Sentences, 'SUPPORT'>]: Sentences[What] extends string
    ? `why.${What}`
    : `why.${What}.${keyof Sentences[What] & string}`;
}[Exclude<keyof Sentences, 'SUPPORT'>];

/** Why a country has a gap, or why something counts for its priority, as the API answers it. */
export interface Because {
  /** The kind of a gap, or the code of a factor. */
  readonly what: string;
  /** The code of a gap, a coverage state, the years since the last support; null where `what` says it all. */
  readonly code: string | null;
}

/**
 * Says why in the reader's language.
 * @param country the country by its name in that language
 * @returns undefined for a code that is newer than the catalogue
 */
export function whySentence(
  i18n: Pick<I18n, 't' | 'exists'>,
  { what, code }: Because,
  country: string,
): string | undefined {
  const { t } = i18n;
  if (what === 'SUPPORT') {
    return code === null
      ? t('why.SUPPORT.never', { country })
      : t('why.SUPPORT.last', { country, count: Number(code) });
  }
  const isKnown = (one: string): one is Key => i18n.exists(one);
  const key = code === null ? `why.${what}` : `why.${what}.${code}`;
  return isKnown(key) ? t(key, { country }) : undefined;
}
