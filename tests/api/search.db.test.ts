import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { testApi } from '../support/execute.ts';
import { World } from '../support/world.ts';

const { graph, execute } = testApi();

const hits = z.object({
  search: z.array(
    z.object({ matched: z.string(), score: z.number(), found: z.object({ name: z.string() }) }),
  ),
});

const SEARCH = `query ($text: String!, $types: [SearchType!], $first: Int) {
  search(text: $text, types: $types, first: $first) {
    matched score found { ... on Country { name } ... on Team { name } ... on Network { name } }
  }
}`;

async function search(text: string, more: Record<string, unknown> = {}) {
  const { data, errors, statements } = await execute(SEARCH, { text, ...more });
  expect(errors).toEqual([]);
  expect(statements).toBe(1);
  return hits.parse(data).search.map(({ matched, found }) => [found.name, matched]);
}

describe('search', () => {
  beforeAll(async () => {
    await new World()
      .country('CI', { name: 'Côte d’Ivoire', aliases: ['Ivory Coast'] })
      .country('BR', { name: 'Brazil' })
      .network('first', {
        name: 'Forum of Incident Response and Security Teams',
        shortName: 'FIRST',
      })
      .team('br-certbr', { name: 'Centro de Estudos', shortName: 'CERT.br', host: 'NIC.br' })
      .team('al', { name: 'National CSIRT of Albania', formerNames: ['ALCIRT'] })
      .team('ph', { name: 'National CERT (Philippines)', aliases: ['NCERT'] })
      .build(graph);
    await graph.command('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
  });

  it.each([
    ['cote', 'Côte d’Ivoire', 'Côte d’Ivoire'],
    ['CÔTE', 'Côte d’Ivoire', 'Côte d’Ivoire'],
    ['ivory', 'Côte d’Ivoire', 'Ivory Coast'],
    ['cert.br', 'Centro de Estudos', 'CERT.br'],
    ['nic.br', 'Centro de Estudos', 'NIC.br'],
    ['alcirt', 'National CSIRT of Albania', 'ALCIRT'],
    ['nce', 'National CERT (Philippines)', 'NCERT'],
    ['first', 'Forum of Incident Response and Security Teams', 'FIRST'],
    ['national albania', 'National CSIRT of Albania', 'National CSIRT of Albania'],
  ])('finds by %s: %s', async (text, name, matched) => {
    expect((await search(text))[0]).toEqual([name, matched]);
  });

  it('finds only the types asked for, and no more than asked for', async () => {
    expect(await search('national', { types: ['COUNTRY', 'NETWORK'] })).toEqual([]);
    expect(await search('national', { types: [] })).toEqual([]);
    expect(await search('national', { first: 1 })).toHaveLength(1);
  });

  it.each([
    'AND',
    'NOT cert',
    'cert) OR (x',
    'a:b',
    '"cert',
    'cert*~',
    '+cert -al',
    '\\',
    'x" OR 1=1',
  ])('takes %s for words, never for a query language', async (text) => {
    const { errors } = await execute(SEARCH, { text });
    for (const { message } of errors)
      expect(message).toBe('text: write at least one letter or digit.');
  });

  it.each([
    ['  ', {}, 'text: write at least one letter or digit.'],
    ['x'.repeat(201), {}, 'text: 201 characters are too many; 200 are allowed.'],
    ['cert', { first: 0 }, 'first: 0 is not allowed; ask for 1 to 50 hits.'],
    ['cert', { first: 51 }, 'first: 51 is not allowed; ask for 1 to 50 hits.'],
  ])('refuses %j %j with a clear error', async (text, more, message) => {
    const { errors, statements } = await execute(SEARCH, { text, ...more });
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(statements).toBe(0);
  });
});
