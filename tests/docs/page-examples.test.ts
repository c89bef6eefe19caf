import { describe, expect, it } from 'vitest';
import { examplesOf, printsAsSaid } from '../support/page-examples.ts';

const fence = (language: string, text: string) => `\`\`\`${language}\n${text}\n\`\`\`\n`;
const said = (language: string, text: string) => ({ language, text: `${text}\n`, heading: '' });

describe('the examples of a page', () => {
  it('are held against the next output, and files are files', () => {
    const page = [
      '## Ask',
      fence('console', 'prepare'),
      fence('ts', '// a.ts\nexport {};'),
      fence('sh', 'echo 1'),
      fence('python', '# not a heading\nprint(1)'),
      fence('text', '1'),
    ].join('\n');
    const { files, examples, preparation } = examplesOf(page);
    expect([...files.keys()]).toEqual(['a.ts']);
    expect(preparation.map(({ text }) => text)).toEqual(['prepare\n']);
    expect(examples.map(({ language, heading }) => [language, heading])).toEqual([
      ['sh', 'Ask'],
      ['python', 'Ask'],
    ]);
    expect(examples.map(({ expected }) => expected.text)).toEqual(['1\n', '1\n']);
  });

  it('need an output', () => {
    expect(() => examplesOf(`# Ask\n${fence('sh', 'echo 1')}`)).toThrow('under "Ask"');
  });
});

describe('an output', () => {
  it.each([
    ['text', 'a.b', 'a.b\n', true],
    ['text', 'a.b', 'axb\n', false],
    ['text', 'a', 'a\nb\n', false],
    ['text', 'a\n…\nd', 'a\nb\nc\nd\n', true],
    ['text', 'a\n…\nd', 'a\nd\n', true],
    ['text', 'a\n…\nd', 'a\nb\nc\n', false],
    ['text', 'a … c', 'a b c\n', true],
    ['text', 'a … c', 'a b\nc\n', false],
    ['json', '{\n  "a": [1, …]\n}', '{"a":[1,2,3]}', true],
    ['json', '{ "a": "b c" }', '{"a":"bc"}', false],
    ['json', '{ "a": 1 }', '{"a":1,"b":2}', false],
  ])('in %s, %j, is %j: %s', (language, text, printed, expected) => {
    expect(printsAsSaid(printed, said(language, text))).toBe(expected);
  });
});
