import { expect, it } from 'vitest';
import { readSettings } from '../../../graph/local/settings.ts';
import { settings } from '../../../start/settings.ts';
import { testGraph } from '../../support/neo4j.ts';
import { testServer } from '../../support/server.ts';

const graph = testGraph();
const PATH = '/.well-known/security.txt';
let today = '2026-11-23';
const named = testServer(graph, {
  securityContact: 'mailto:security@atlas.example',
  today: () => today,
});
const unnamed = testServer(graph);

it('says whom to tell, until a day that is always ahead', async () => {
  for (const [day, end] of [
    ['2026-11-23', '2027-05-22'],
    ['2031-01-01', '2031-06-30'],
  ] as const) {
    today = day;
    const answer = await fetch(named.origin + PATH);
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect((await answer.text()).split('\n')).toEqual([
      'Contact: mailto:security@atlas.example',
      `Expires: ${end}T00:00:00.000Z`,
      'Preferred-Languages: en',
      '',
    ]);
  }
});

it('is not there where nobody is named, and is only read', async () => {
  expect((await fetch(unnamed.origin + PATH)).status).toBe(404);
  expect((await fetch(named.origin + PATH, { method: 'POST' })).status).toBe(405);
});

it.each(['security@atlas.example', 'mailto:', 'http://atlas.example', 'mailto:a@b.example\nX: y'])(
  'is not made of %j',
  (contact) => {
    expect(() => readSettings(settings, { SECURITY_CONTACT: contact })).toThrow(/SECURITY_CONTACT/);
  },
);
