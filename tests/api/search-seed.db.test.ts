import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { keyOf } from '../../graph/search/words.ts';
import { importFolder } from '../../seed/import.ts';
import { testApi } from '../support/execute.ts';
import { wipe } from '../support/neo4j.ts';

const { graph, execute } = testApi();

const result = z.object({
  search: z.object({
    nodes: z.array(
      z.object({
        match: z.string(),
        found: z.object({ iso2: z.string().optional(), slug: z.string().optional() }),
      }),
    ),
  }),
});

const SEARCH = `query ($text: String!) { search(text: $text, first: 5) { nodes {
  match found { ... on Country { iso2 } ... on Team { slug } ... on Network { slug } }
} } }`;

/** The first five: codes of countries, slugs of teams and networks. */
async function search(text: string) {
  const { data, errors } = await execute(SEARCH, { text });
  expect(errors).toEqual([]);
  return result.parse(data).search.nodes.map(({ match, found }) => ({
    key: found.iso2 ?? found.slug ?? '',
    match,
  }));
}

describe('a search of the seed data', () => {
  let teams: { id: string; shortName: string }[] = [];
  beforeAll(async () => {
    await wipe(graph);
    await importFolder(graph, join(import.meta.dirname, '..', '..', 'seed', 'data'));
    teams = await graph.read({
      text: 'MATCH (n:Team) WHERE n.shortName IS NOT NULL RETURN n { .id, .shortName } AS row ORDER BY n.id',
      params: {},
    });
  }, 120_000);

  it.each([
    ['CERT.br', 'br-certbr'],
    ['BR', 'BR'],
    ['bra', 'BR'],
    ['Бразилия', 'BR'],
    ['巴西', 'BR'],
    ['البرازيل', 'BR'],
    ['Brésil', 'BR'],
    ['brasil', 'BR'],
    ['cote divoire', 'CI'],
    ['ivory coast', 'CI'],
    ['Кот-д’Ивуар', 'CI'],
    ['germny', 'DE'],
    ['DEUTSCHLAND cert bund', undefined],
    ['jpcert', 'jp-jpcert'],
    ['cert in', 'in-certin'],
    ['certin', 'in-certin'],
    ['cert-in', 'in-certin'],
    ['uscert', 'us-cisa'],
    ['us-cert', 'us-cisa'],
    ['bsi', 'de-certbund'],
    ['phillipines', 'PH'],
    ['ＵＫ', 'GB'],
    ['turkiye', 'TR'],
    ['first', 'first'],
    ['apcert', 'apcert'],
    ['oas', 'csirtamericas'],
    ['trusted introducer', 'ti'],
  ])('for %s finds %s first', async (text, key) => {
    expect((await search(text))[0]?.key).toBe(key);
  });

  it('for "cert b" finds national teams whose names go on so', async () => {
    const keys = (await search('cert b')).map(({ key }) => key);
    expect(keys).toEqual(['bg-certbg', 'de-certbund', 'br-certbr', 'be-certbe', 'by-certby']);
  });

  it('finds every team by its short name among the first', async () => {
    for (const { id, shortName } of teams) {
      const hits = await search(shortName);
      expect(hits[0]?.match).toBe('EXACT');
      expect(hits.map(({ key }) => key)).toContain(id);
    }
  }, 60_000);

  it('finds a team by a misspelling of its short name among the first, unless that names others', async () => {
    const letter = fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyz'));
    const long = teams.filter(({ shortName }) => keyOf(shortName).length >= 6);
    const sample = fc.tuple(fc.constantFrom(...long), fc.nat(), letter, fc.constantFrom(0, 1, 2));
    const misses: string[] = [];
    for (const [{ id, shortName }, at, wrong, kept] of fc.sample(sample, {
      numRuns: 80,
      seed: 1,
    })) {
      const start = 1 + (at % (shortName.length - 1));
      const text =
        shortName.slice(0, start) + (kept < 2 ? wrong : '') + shortName.slice(start + (kept % 2));
      const hits = await search(text);
      const isFound = hits.some(({ key }) => key === id);
      if (!isFound && (hits.length === 0 || hits[0]?.match === 'TYPO'))
        misses.push(`${shortName}: ${text}`);
    }
    expect(misses.length).toBeLessThanOrEqual(2);
  }, 60_000);
});
