import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../graph/search/fold.ts';
import { searchProperties } from '../../graph/search/names.ts';
import { questionOf } from '../../graph/search/question.ts';
import { beginningsOf, keyOf, wordsOf } from '../../graph/search/words.ts';

describe('the words of a name', () => {
  it.each([
    ["Côte d'Ivoire", ['cote', 'd', 'ivoire', 'divoire', 'cotedivoire']],
    ['JPCERT/CC', ['jpcert', 'cc', 'jpcertcc']],
    ['CERT.br', ['cert', 'br', 'certbr']],
    ['AfricaCERT', ['africacert', 'africa', 'cert']],
    ['Straße', ['strasse']],
    ['IŞIK ışık', ['isik', 'isikisik']],
    ['ＣＥＲＴ', ['cert']],
    ['Бразилия', ['бразилия']],
    ['البَرازيل', ['البرازيل', 'برازيل']],
    ['科特迪瓦', ['科特迪瓦', '特迪瓦', '迪瓦', '瓦']],
    ['日本CERT', ['日本', '本', 'cert', '日本cert']],
    ['हिन्दी', ['हिन्दी']],
    ['国⺀家', ['国', '家', '国家']],
  ])('of %s', (name, words) => {
    expect(wordsOf(name)).toEqual(words);
  });

  it('are the same however letters, case and accents are encoded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('begin with one letter more each, up to the twelfth', () => {
    expect(beginningsOf(['cert', 'ce'])).toEqual(['c', 'ce', 'cer', 'cert']);
    expect(beginningsOf(['abcdefghijklmnop'])).toHaveLength(12);
  });
});

describe('what stands in the index', () => {
  it('is each name with its kind and language, every word and every beginning', () => {
    expect(
      searchProperties('Country', { name: 'Brazil', iso2: 'BR', localNames: ['fr|Brésil'] }),
    ).toMatchObject({
      searchNames: [
        ' =brazil brazil \tNAME\t\tBrazil',
        ' =br \tCODE\t\tBR',
        ' =bresil bresil \tLOCAL_NAME\tfr\tBrésil',
      ],
      searchWords: '#Country #eminent =brazil =br =bresil brazil bresil',
      searchBeginnings: 'b br bra braz brazi brazil bre bres bresi bresil',
    });
  });

  it('holds no tab or line of a name that would divide it', () => {
    const { searchNames } = searchProperties('Team', { name: 'A\tB\nC', aliases: ['|', ''] });
    expect(searchNames).toEqual([' =abc a b c abc \tNAME\t\tA B C']);
  });
});

describe('a question to the index', () => {
  it('is made of letters and digits alone, whatever the text', () => {
    const word = /[\p{L}\p{N}\p{M}]+/gu;
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        if (keyOf(text) === '') return;
        const { proper, near, far } = questionOf(text, ['Team']);
        for (const query of [...proper, ...near, ...far]) {
          expect(query.text.replace(word, '').replace(/[+:()~^#= ]/gu, '')).toBe('');
          expect(query.text).not.toMatch(/(?<!\) | \()\b(AND|NOT)\b/u);
        }
      }),
    );
  });
});
