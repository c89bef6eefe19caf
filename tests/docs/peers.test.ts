import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MAX_COMPARED, MAX_STEPS } from '../../graph/introduction/find.ts';
import { MAX_TEAMS_OF_A_HUB, PEER_WEIGHTS, RARE_MEMBERS } from '../../graph/peers/weights.ts';

const page = await readFile(join(import.meta.dirname, '..', '..', 'docs', 'peers.md'), 'utf8');

describe('docs/peers.md', () => {
  it('shows the weights as they are', () => {
    const rows = [...page.matchAll(/^\| `(\w+)` +\| (\d+) /gm)].map(([, code, points]) => [
      code,
      Number(points),
    ]);
    expect(rows).toEqual(Object.entries(PEER_WEIGHTS));
  });

  it('tells the numbers that the rules rest on', () => {
    expect(page).toContain(`up to ${RARE_MEMBERS} members weighs fully`);
    expect(page).toContain(`more than ${MAX_TEAMS_OF_A_HUB} teams share`);
    expect(page).toContain(`A way has up to ${MAX_STEPS}.`);
    expect(page.replaceAll(' ', '')).toContain(`morethan${MAX_COMPARED}equallyshortways`);
  });
});
