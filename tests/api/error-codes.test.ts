import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../../api/error-codes.ts';

const ROOT = join(import.meta.dirname, '..', '..');

describe('docs/errors.md', () => {
  it('has every code of an error, and no other', async () => {
    const page = await readFile(join(ROOT, 'docs', 'errors.md'), 'utf8');
    const codes = [...page.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, code]) => code);
    expect(codes).toEqual([...ERROR_CODES]);
  });

  it('leaves out none that the source of the API has', async () => {
    const files = await readdir(join(ROOT, 'api'), { recursive: true });
    const sources = await Promise.all(
      files
        .filter((file) => file.endsWith('.ts') && !file.endsWith('error-codes.ts'))
        .map((file) => readFile(join(ROOT, 'api', file), 'utf8')),
    );
    const used = sources.flatMap((source) =>
      [...source.matchAll(/(?:code: |requestError\(\s*|refuse\(response, \d+, )'([A-Z_]+)'/g)].map(
        ([, code]) => code,
      ),
    );
    expect(used.length).toBeGreaterThan(10);
    expect(ERROR_CODES).toEqual(expect.arrayContaining([...new Set(used)]));
  });
});
