import { describe, expect, it } from 'vitest';
import { formatPartial } from '../../web/i18n/dates.ts';
import { directionOf, languageOf, preferredLanguage } from '../../web/i18n/languages.ts';
import { formatDifference, formatList, listParts } from '../../web/i18n/locale.ts';

describe('the language', () => {
  it('is the first wish that can be met, else English', () => {
    expect(preferredLanguage([null, undefined, 'de-CH', 'fr-CA', 'es'])).toBe('fr');
    expect(preferredLanguage(['zh-Hant-HK'])).toBe('zh');
    expect(preferredLanguage(['de', 'it'])).toBe('en');
    expect(languageOf('<b>')).toBeUndefined();
  });

  it('runs from right to left in Arabic alone', () => {
    expect(directionOf('ar')).toBe('rtl');
    expect(directionOf('zh')).toBe('ltr');
  });

  it('writes dates no more precisely than their source, with the digits that ITU uses', () => {
    expect(formatPartial('2008', 'ar')).toBe('2008');
    expect(formatPartial('2008', 'zh')).toBe('2008年');
    expect(formatPartial('2008-06', 'fr')).toBe('juin 2008');
    expect(formatPartial('2008-06-21', 'en')).toBe('21 June 2008');
  });

  it('writes differences with their sign, and lists with the commas of the language', () => {
    expect(formatDifference(3, 'en')).toBe('+3');
    expect(formatDifference(0, 'fr')).toBe('0');
    expect(formatList(['أ', 'ب'], 'ar')).toContain('ب');
    expect(formatList(['甲', '乙', '丙'], 'zh')).toBe('甲、乙、丙');
    expect(formatList(['а', 'б', 'в'], 'ru')).toBe('а, б, в');
  });

  it('lists things that are no text with the same commas', () => {
    const things = [{ code: 'TD' }, { code: 'TN' }];
    expect(listParts(things, 'zh')).toEqual([{ item: things[0] }, '、', { item: things[1] }]);
    expect(listParts(things, 'en')).toEqual([{ item: things[0] }, ', ', { item: things[1] }]);
    expect(listParts([], 'fr')).toEqual([]);
  });
});
