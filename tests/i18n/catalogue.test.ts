import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../web/i18n/en.ts';

const WEB = join(import.meta.dirname, '..', '..', 'web');

/** Every message by its key, plural forms under their common name. */
function keysOf(messages: object, path = ''): string[] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? keysOf(value, `${path}${key}.`)
      : [`${path}${key.replace(/_(one|other)$/, '')}`],
  );
}

async function sources(): Promise<string> {
  const files = await readdir(WEB, { recursive: true });
  const code = files.filter((file) => /\.tsx?$/.test(file) && !/i18n|graphql-env/.test(file));
  return (await Promise.all(code.map((file) => readFile(join(WEB, file), 'utf8')))).join('\n');
}

/** The keys that code asks for, those put together from a word as a pattern. */
async function asked(): Promise<RegExp[]> {
  const found = (await sources()).matchAll(/(?:\bt\(\s*|i18nKey=\{?)[`'"]([\w.${}]+)[`'"]/g);
  return [...found].map(([, key = '']) => {
    const pattern = key.replace(/\./g, '\\.').replace(/\$\{[^}]*\}/g, '\\w+');
    return new RegExp(`^${pattern}$`);
  });
}

describe('the catalogue', () => {
  it('has every message that the pages ask for', async () => {
    const keys = keysOf(en);
    const missing = (await asked()).filter((key) => !keys.some((known) => key.test(known)));
    expect(missing).toEqual([]);
  });

  it('has no message that nobody asks for', async () => {
    const patterns = await asked();
    const unused = keysOf(en).filter((key) => !patterns.some((pattern) => pattern.test(key)));
    expect(unused).toEqual([]);
  });
});
