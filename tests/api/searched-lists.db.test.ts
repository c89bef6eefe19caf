import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { testApi } from '../support/execute.ts';
import { World } from '../support/world.ts';

const { graph, execute } = testApi();

beforeAll(() =>
  new World()
    .region('AMS')
    .country('BR', { name: 'Brazil', region: 'AMS', localNames: ['fr|Brésil'] })
    .country('CI', { name: 'Côte d’Ivoire' })
    .network('ring', { name: 'Ring of Teams', shortName: 'RING' })
    .network('other', { name: 'Another' })
    .team('c', { name: 'Harbour Watch', country: 'BR' })
    .team('a', { name: 'Watch of the Harbour', country: 'CI', status: 'CLOSED' })
    .team('b', { name: 'Harbor Watch', country: 'BR' })
    .team('d', { name: 'Mountain Watch', country: 'BR' })
    .build(graph),
);

const answered = z.object({
  list: z.object({
    totalCount: z.number(),
    nodes: z.array(z.object({ name: z.string() })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});

async function list(args: string, field = 'teams') {
  const { data, errors, statements } = await execute(
    `{ list: ${field}(${args}) { totalCount nodes { name } pageInfo { hasNextPage endCursor } } }`,
  );
  expect(errors).toEqual([]);
  expect(statements).toBe(1);
  const { totalCount, nodes, pageInfo } = answered.parse(data).list;
  return { totalCount, names: nodes.map(({ name }) => name), ...pageInfo };
}

describe('a list that is searched', () => {
  it('has what the text names, every word of it, in the order of the list', async () => {
    expect(await list('search: "watch"')).toMatchObject({
      totalCount: 4,
      names: ['Harbor Watch', 'Harbour Watch', 'Mountain Watch', 'Watch of the Harbour'],
    });
    expect(await list('search: "harbour watch"')).toMatchObject({
      names: ['Harbor Watch', 'Harbour Watch', 'Watch of the Harbour'].slice(1),
    });
    expect(await list('search: "montain"')).toMatchObject({ names: ['Mountain Watch'] });
    expect(await list('search: "valley"')).toMatchObject({ totalCount: 0, names: [] });
  });

  it('is filtered, ordered and counted as ever', async () => {
    const search = 'search: "watch", filter: { country: { iso2: { in: ["BR"] } } }';
    expect(await list(`${search}, orderBy: [{ field: NAME, direction: DESC }]`)).toMatchObject({
      totalCount: 3,
      names: ['Mountain Watch', 'Harbour Watch', 'Harbor Watch'],
    });
    const { data } = await execute(
      `{ teams(${search}) { facets { country { value count } } totalCount } }`,
    );
    expect(data).toEqual({
      teams: { facets: { country: [{ value: 'BR', count: 3 }] }, totalCount: 3 },
    });
  });

  it('is read in pages', async () => {
    const first = await list('search: "watch", first: 3');
    expect(first).toMatchObject({ totalCount: 4, hasNextPage: true });
    const rest = await list(`search: "watch", first: 3, after: "${first.endCursor ?? ''}"`);
    expect(rest).toMatchObject({ names: ['Watch of the Harbour'], hasNextPage: false });
  });

  it('is one of countries, by their names in any language, or of networks', async () => {
    expect(await list('search: "bresil"', 'countries')).toMatchObject({ names: ['Brazil'] });
    expect(await list('search: "ring"', 'networks')).toMatchObject({ names: ['Ring of Teams'] });
  });

  it('is the whole list without a text, and refuses one without a letter or digit', async () => {
    expect(await list('search: null')).toMatchObject({ totalCount: 4 });
    expect(await execute('{ teams(search: " -- ") { totalCount } }')).toMatchObject({
      errors: [
        {
          message: 'search: write at least one letter or digit.',
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
    });
  });
});
