import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { JUDGEMENTS } from '../../graph/gaps/severity.ts';

const PAGE = join(import.meta.dirname, '..', '..', 'docs', 'gaps.md');
const ROW = /^\| `(\w+)` +\| `(\w+)` +\| `(\w+)` +\| `(\w+)` +\|$/gm;

describe('docs/gaps.md', () => {
  it('shows the rule of severity as it is', async () => {
    const page = await readFile(PAGE, 'utf8');
    const shown = [...page.matchAll(ROW)].map(([, ...cells]) => cells.join(' '));
    const rule = Object.entries(JUDGEMENTS).flatMap(([kind, judgements]) =>
      judgements.map(({ code, certainty, severity }) =>
        [kind, code, certainty, severity].join(' '),
      ),
    );
    expect(shown).toEqual(rule);
  });
});
