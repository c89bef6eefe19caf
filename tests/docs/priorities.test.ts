import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BY_SEVERITY, BY_STATE } from '../../graph/priorities/measures.ts';
import { WEIGHTS } from '../../graph/priorities/weights.ts';

const PAGE = join(import.meta.dirname, '..', '..', 'docs', 'priorities.md');

/** The rows of the page's tables that begin with a word: their first cells, blanks aside. */
const rowsOf = (page: string, cells: number) =>
  [...page.matchAll(/^\| (`\w+`.*) \|$/gm)]
    .map(([, row = '']) => row.split('|').map((cell) => cell.replaceAll('`', '').trim()))
    .filter((row) => row.length === cells);

describe('docs/priorities.md', () => {
  it('shows the weights and measures as they are', async () => {
    const page = await readFile(PAGE, 'utf8');
    expect(rowsOf(page, 4).map((row) => row.slice(0, 3))).toEqual(
      Object.entries(WEIGHTS).map(([factor, { name, points }]) => [factor, name, String(points)]),
    );
    expect(rowsOf(page, 3)).toEqual(
      Object.entries(BY_STATE).map(([state, { measure, certainty }]) => [
        state,
        String(measure),
        certainty,
      ]),
    );
    expect(rowsOf(page, 2)).toEqual(
      Object.entries(BY_SEVERITY).map(([severity, measure]) => [severity, String(measure)]),
    );
  });
});
