import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { gapSentence } from '../../api/schema/gap-sentence.ts';
import { prioritySentence } from '../../api/schema/priority-sentence.ts';
import { PRIORITY_FACTORS } from '../../graph/priorities/weights.ts';
import { COVERAGE_STATES, GAP_CODES, GAP_KINDS } from '../../graph/words.ts';
import { why as arabic } from '../../web/i18n/ar/why.ts';
import { why as english } from '../../web/i18n/en/why.ts';
import { whySentence } from '../../web/i18n/why.ts';

const i18n = i18next.createInstance();
beforeAll(async () => {
  await i18n.init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: { translation: english }, ar: { translation: arabic } },
    interpolation: { escapeValue: false },
  });
  i18n.services.formatter?.add('number', String);
});

const COUNTRY = 'Aland';
const say = (what: string, code: string | null) => whySentence(i18n, { what, code }, COUNTRY);

describe('the sentences of the pages', () => {
  it('are in English those of the API, for every gap that it has a sentence for', () => {
    const gaps = GAP_KINDS.flatMap((kind) => GAP_CODES.map((code) => ({ kind, code })));
    const sentences = gaps
      .map(({ kind, code }) => ({ kind, code, says: gapSentence([kind, code, COUNTRY]) }))
      .filter(({ says }) => says !== '');
    expect(sentences.length).toBeGreaterThan(20);
    expect(sentences.filter(({ kind, code, says }) => say(kind, code) !== says)).toEqual([]);
  });

  it('are in English those of the API, for every factor of a priority', () => {
    const states = COVERAGE_STATES.map((state) => ['NATIONAL_TEAM', state] as const);
    const years = [null, '0', '1', '12'].map((span) => ['SUPPORT', span] as const);
    const others = PRIORITY_FACTORS.filter(
      (factor) => factor !== 'SUPPORT' && !GAP_KINDS.some((kind) => kind === factor),
    ).map((factor) => [factor, null] as const);
    const sentences = [...states, ...years, ...others].map(([factor, because]) => ({
      ...{ factor, because },
      says: prioritySentence([factor, because, COUNTRY]),
    }));
    expect(sentences.filter(({ factor, because, says }) => say(factor, because) !== says)).toEqual(
      [],
    );
  });

  it('are the catalogue’s alone: it has none that the API never says', () => {
    const known = Object.entries(english.why).flatMap(([what, sentence]) =>
      typeof sentence === 'string' || what === 'SUPPORT'
        ? []
        : Object.keys(sentence).map((code) => `${what} ${code}`),
    );
    const said = GAP_KINDS.flatMap((kind) =>
      kind === 'NATIONAL_TEAM'
        ? COVERAGE_STATES.map((state) => `${kind} ${state}`)
        : GAP_CODES.flatMap((code) =>
            gapSentence([kind, code, COUNTRY]) === '' ? [] : [`${kind} ${code}`],
          ),
    );
    expect(known.toSorted()).toEqual(said.toSorted());
  });

  it('are undefined for what the catalogue does not know, so that the API’s can be shown', () => {
    expect(say('NATIONAL_TEAM', 'NEWER')).toBeUndefined();
    expect(say('NEWER', null)).toBeUndefined();
    expect(say('NEWER', 'ABSENT')).toBeUndefined();
  });

  it('are in the reader’s language, with the country as it is called there', async () => {
    await i18n.changeLanguage('ar');
    expect(whySentence(i18n, { what: 'FRESH_RECORD', code: 'STALE' }, 'تشاد')).toContain('تشاد');
    expect(whySentence(i18n, { what: 'SUPPORT', code: '2' }, 'تشاد')).toContain('سنتين');
    await i18n.changeLanguage('en');
  });
});
