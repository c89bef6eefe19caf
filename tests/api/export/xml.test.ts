import { expect, it } from 'vitest';
import { element, escaped } from '../../../api/export/xml.ts';

it('escapes what XML reads as its own', () => {
  expect(escaped(`<a b="c" d='e'>&amp;\n\t\r`)).toBe(
    '&lt;a b=&quot;c&quot; d=&apos;e&apos;&gt;&amp;amp;&#10;&#9;&#13;',
  );
});

it('replaces what XML cannot hold', () => {
  expect(escaped('a\u0000b\u001fc\ud800d\uffffé😀')).toBe('a\ufffdb\ufffdc\ufffdd\ufffdé😀');
});

it('writes elements, and leaves out attributes without a value', () => {
  expect(element('a', { b: 1, c: null, d: '"' })).toBe('<a b="1" d="&quot;"/>');
  expect(element('a', {}, '<b/>')).toBe('<a><b/></a>');
});
