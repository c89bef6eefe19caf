import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { testApi } from '../support/execute.ts';
import { World } from '../support/world.ts';

const { graph, execute } = testApi();

const found = z.object({ name: z.string(), __typename: z.string() });
const hit = z.object({
  ...{ matched: z.string(), matchedIn: z.string(), matchedLanguage: z.string().nullable() },
  ...{ match: z.string(), score: z.number(), found },
});
const pageInfo = z.object({
  ...{ hasNextPage: z.boolean(), hasPreviousPage: z.boolean(), endCursor: z.string().nullable() },
  startCursor: z.string().nullable(),
});
const result = z.object({
  search: z.object({
    totalCount: z.number(),
    nodes: z.array(hit),
    edges: z.array(z.object({ cursor: z.string(), node: found.partial() })),
    pageInfo,
  }),
});

const SEARCH = `query ($text: String!, $types: [SearchType!], $first: Int, $after: String, $last: Int, $before: String) {
  search(text: $text, types: $types, first: $first, after: $after, last: $last, before: $before) {
    totalCount
    nodes {
      matched matchedIn matchedLanguage match score
      found { __typename ... on Country { name } ... on Team { name } ... on Network { name } }
    }
    edges { cursor node { match } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

async function search(text: string, more: Record<string, unknown> = {}) {
  const { data, errors, statements } = await execute(SEARCH, { text, ...more });
  expect(errors).toEqual([]);
  expect(statements).toBe(1);
  return result.parse(data).search;
}

const names = async (text: string, more?: Record<string, unknown>) =>
  (await search(text, more)).nodes.map((one) => one.found.name);

describe('search', () => {
  beforeAll(async () => {
    const members = Array.from({ length: 20 }, (_, i) => `member-${i}`);
    const world = new World()
      .country('CI', { name: 'Côte d’Ivoire', localNames: ['zh|科特迪瓦', 'en|Cote d’Ivoire'] })
      .country('BR', { name: 'Brazil', iso3: 'BRA', localNames: ['fr|Brésil', 'ar|البرازيل'] })
      .network('large', { name: 'Ring of Teams', shortName: 'RING' })
      .network('small', { name: 'Ring of Few', shortName: 'RIF' })
      .team('br-certbr', { name: 'Centro de Estudos', shortName: 'CERT.br', host: 'NIC.br' })
      .team('al', { name: 'National CSIRT of Albania', formerNames: ['ALCIRT'] })
      .team('ph', { name: 'National CERT (Philippines)', aliases: ['NCERT'] })
      .team('same-z', { name: 'Zulu Same', status: 'CLOSED' })
      .team('same-b', { name: 'Bravo Same' })
      .team('same-a', { name: 'Alpha Same' })
      .team('same-n', { name: 'Yankee Same', constituencies: ['NATIONAL'] })
      .team('as-name', { name: 'Kite' })
      .team('as-alias', { name: 'A', aliases: ['Kite'] })
      .team('as-former', { name: 'B', formerNames: ['Kite'] })
      .team('as-host', { name: 'C', host: 'Kite' })
      .team('as-word', { name: 'Kite Box' })
      .team('as-beginning', { name: 'Kitesurf' });
    for (const id of members) world.team(id, { memberOf: ['large'] });
    await world.build(graph);
  });

  it.each([
    ['cote divoire', 'Côte d’Ivoire', 'NAME', null, 'EXACT'],
    ['CÔTE', 'Côte d’Ivoire', 'NAME', null, 'WORD'],
    ['科特', '科特迪瓦', 'LOCAL_NAME', 'zh', 'PREFIX'],
    ['برازيل', 'البرازيل', 'LOCAL_NAME', 'ar', 'WORD'],
    ['bresil', 'Brésil', 'LOCAL_NAME', 'fr', 'EXACT'],
    ['bra', 'BRA', 'CODE', null, 'EXACT'],
    ['braz', 'Brazil', 'NAME', null, 'PREFIX'],
    ['brzail', 'Brazil', 'NAME', null, 'TYPO'],
    ['cert.br', 'CERT.br', 'SHORT_NAME', null, 'EXACT'],
    ['CertBr', 'CERT.br', 'SHORT_NAME', null, 'EXACT'],
    ['nic.br', 'NIC.br', 'HOST', null, 'EXACT'],
    ['nic certbr', 'CERT.br', 'SHORT_NAME', null, 'WORD'],
    ['alcirt', 'ALCIRT', 'FORMER_NAME', null, 'EXACT'],
    ['nce', 'NCERT', 'ALIAS', null, 'PREFIX'],
    ['nat albania', 'National CSIRT of Albania', 'NAME', null, 'PREFIX'],
    ['natoinal albnia', 'National CSIRT of Albania', 'NAME', null, 'TYPO'],
  ])('says of %s that %s matched', async (text, matched, matchedIn, matchedLanguage, match) => {
    const { nodes } = await search(text);
    expect(nodes[0]).toMatchObject({ matched, matchedIn, matchedLanguage, match });
  });

  it('finds nothing where a word is missing', async () => {
    expect(await names('national kite')).toEqual([]);
  });

  it('puts the exact name before a word of it, that before a beginning, and these by what name it is', async () => {
    expect(await names('kite')).toEqual(['Kite', 'A', 'B', 'C', 'Kite Box', 'Kitesurf']);
  });

  it('puts what is eminent first among equals, then goes by name', async () => {
    expect(await names('same')).toEqual(['Yankee Same', 'Alpha Same', 'Bravo Same', 'Zulu Same']);
    expect(await names('ring of', { types: ['NETWORK'] })).toEqual([
      'Ring of Teams',
      'Ring of Few',
    ]);
  });

  it('finds only the types asked for', async () => {
    expect(await names('national', { types: ['COUNTRY', 'NETWORK'] })).toEqual([]);
    expect(await names('national', { types: ['TEAM'] })).toHaveLength(2);
    expect(await names('national', { types: [] })).toEqual([]);
  });

  it('is read in pages, forward and backward', async () => {
    const whole = await names('kite');
    const first = await search('kite', { first: 4 });
    expect(first).toMatchObject({ totalCount: 6, pageInfo: { hasNextPage: true } });
    const rest = await search('kite', { first: 4, after: first.pageInfo.endCursor });
    expect(rest).toMatchObject({ totalCount: 6, pageInfo: { hasNextPage: false } });
    expect([...first.nodes, ...rest.nodes].map((one) => one.found.name)).toEqual(whole);
    const back = await names('kite', { last: 2, before: rest.pageInfo.startCursor });
    expect(back).toEqual(whole.slice(2, 4));
  });

  it('asks the same statement of the database whatever the text', async () => {
    const texts = ['kite', 'cert br', 'Бразилия', 'a b c d e f', 'x'.repeat(200)];
    const asked: string[] = [];
    for (const text of texts) asked.push(...(await execute(SEARCH, { text })).texts);
    expect(asked).toHaveLength(texts.length);
    expect(new Set(asked).size).toBe(1);
  });

  it.each([
    'AND',
    'NOT cert',
    'cert) OR (x',
    'name:cert',
    '"cert',
    'cert*~',
    '+cert -al',
    '*:a*',
    '[a TO z]',
    '/a.*/',
    'x" OR 1=1',
    "'] RETURN 1 //",
    'a^1000000',
    'searchWords:cert',
  ])('takes %s for words, never for a query language', async (text) => {
    const plain = text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
    expect(await names(text)).toEqual(await names(plain));
  });

  it('answers any text, or says that it has no letter', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 40 }), async (text) => {
        const { errors, statements } = await execute(SEARCH, { text, first: 1 });
        const messages = errors.map(({ message }) => message);
        if (statements === 0)
          expect(messages).toEqual(['text: write at least one letter or digit.']);
        else expect(messages).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('answers as many long words as are allowed, misspelt all of them', async () => {
    const words = Array.from({ length: 16 }, (_, i) => `natiomal${'abcdefghijklmnop'[i]}`);
    expect(await names(words.join(' '))).toHaveLength(2);
  });

  it.each([
    ['  ', {}, 'text: write at least one letter or digit.'],
    ['"'.repeat(200), {}, 'text: write at least one letter or digit.'],
    ['x'.repeat(201), {}, 'text: 201 characters are too many; 200 are allowed.'],
    [Array.from('abcdefghijklmnopq').join(' '), {}, 'text: 17 words are too many; 16 are allowed.'],
    ['cert', { first: 501 }, /^first: 501 is not allowed; a page has 0 to 500 rows\./],
    ['cert', { after: 'x' }, /^after: this is not a cursor of this list\./],
  ])('refuses %j %j with a clear error', async (text, more, message) => {
    const { errors, statements } = await execute(SEARCH, { text, ...more });
    const expected: unknown =
      typeof message === 'string' ? message : expect.stringMatching(message);
    expect(errors).toMatchObject([{ message: expected, extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(statements).toBe(0);
  });
});
