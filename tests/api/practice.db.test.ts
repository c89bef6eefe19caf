import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { testApi } from '../support/execute.ts';
import { World } from '../support/world.ts';

const { graph, execute } = testApi();

const list = z.object({ practices: z.object({ nodes: z.array(z.object({ slug: z.string() })) }) });

/** The slugs of the practices that match, in the order asked for. */
async function found(filter: object, orderBy: object[] = []): Promise<string[]> {
  const { data, errors, statements } = await execute(
    `query ($filter: PracticeFilter, $orderBy: [PracticeOrder!]) {
      practices(filter: $filter, orderBy: $orderBy) { nodes { slug } }
    }`,
    { filter, orderBy },
  );
  expect(errors).toEqual([]);
  expect(statements).toBe(1);
  return list.parse(data).practices.nodes.map(({ slug }) => slug);
}

describe('practices', () => {
  beforeAll(async () => {
    await new World()
      .region('AFR')
      .country('AA', { region: 'AFR' })
      .claim('k', 'AA', 'NONE')
      .category('a')
      .category('d')
      .service('a-1')
      .service('d-1')
      .link('IN_CATEGORY', 'a-1', 'a')
      .link('IN_CATEGORY', 'd-1', 'd')
      .practice('sim3', {
        title: 'SIM3',
        publisher: 'Open CSIRT Foundation',
        kind: 'ASSESSMENT',
        topic: 'MATURITY',
        languages: ['en'],
        gaps: ['GLOBAL_NETWORK', 'REGIONAL_NETWORK'],
        published: '2023',
        url: 'https://example.org/sim3',
      })
      .practice('national', {
        title: 'A national CSIRT',
        languages: ['en', 'fr'],
        gaps: ['NATIONAL_TEAM'],
        published: '2016',
        evidence: 'INDIRECT',
        asOf: '2016',
      })
      .practice('old', {
        title: 'Withdrawn',
        published: '1998',
        until: '2020',
        gaps: ['NATIONAL_TEAM'],
      })
      .link('GUIDES', 'sim3', 'a')
      .link('GUIDES', 'national', 'a')
      .link('GUIDES', 'national', 'd')
      .build(graph);
  }, 60_000);

  it('are found by title, with what they help with', async () => {
    const { data, errors, statements } = await execute(`{ practice(slug: "national") {
      title publisher published until kind topic languages gaps url source evidence asOf
      categories { nodes { code } } services { totalCount nodes { code } }
    } }`);
    expect(errors).toEqual([]);
    expect(statements).toBe(1);
    expect(data).toEqual({
      practice: {
        title: 'A national CSIRT',
        publisher: 'A body',
        published: '2016',
        until: null,
        kind: 'GUIDE',
        topic: 'ESTABLISHMENT',
        languages: ['en', 'fr'],
        gaps: ['NATIONAL_TEAM'],
        url: null,
        source: 'A test',
        evidence: 'INDIRECT',
        asOf: '2016',
        categories: { nodes: [{ code: 'A' }, { code: 'D' }] },
        services: { totalCount: 2, nodes: [{ code: 'A-1' }, { code: 'D-1' }] },
      },
    });
  });

  it('stand beside the services and categories that they help with', async () => {
    const { data, errors } = await execute(`{ services { nodes { slug
      practices { nodes { slug } } category { practices { totalCount } }
    } } }`);
    expect(errors).toEqual([]);
    expect(data).toEqual({
      services: {
        nodes: [
          {
            slug: 'a-1',
            practices: { nodes: [{ slug: 'national' }, { slug: 'sim3' }] },
            category: { practices: { totalCount: 2 } },
          },
          {
            slug: 'd-1',
            practices: { nodes: [{ slug: 'national' }] },
            category: { practices: { totalCount: 1 } },
          },
        ],
      },
    });
  });

  it.each([
    ['nothing', {}, ['national', 'sim3', 'old']],
    ['the gap they help with', { gaps: { in: ['NATIONAL_TEAM'] } }, ['national', 'old']],
    ['helping with no gap', { gaps: { isNull: true } }, []],
    ['kind', { kind: { in: ['ASSESSMENT'] } }, ['sim3']],
    ['topic', { topic: { in: ['ESTABLISHMENT'] } }, ['national', 'old']],
    ['language', { language: { in: ['fr', 'de'] } }, ['national']],
    ['publisher', { publisher: { contains: 'csirt' } }, ['sim3']],
    ['title', { title: { startsWith: 'a nat' } }, ['national']],
    ['a service', { services: { some: { slug: { in: ['d-1'] } } } }, ['national']],
    ['a category', { categories: { some: { code: { in: ['A'] } } } }, ['national', 'sim3']],
    ['no category', { categories: { none: {} } }, ['old']],
    ['evidence', { evidence: { in: ['INDIRECT'] } }, ['national']],
    ['freshness', { asOf: { gte: '2020-01-01' } }, ['sim3', 'old']],
    ['being in force', { until: { isNull: true } }, ['national', 'sim3']],
    ['when they were published', { published: { lt: '2016-01-01' } }, ['old']],
  ])('are filtered by %s', async (_, filter, slugs) => {
    expect(await found(filter)).toEqual(slugs);
  });

  it('are offered where a gap is shown, as far as they are in force', async () => {
    const { data, errors, statements } = await execute(`{
      gaps(filter: { kind: { in: [NATIONAL_TEAM, ACADEMIC_TEAM] } }, orderBy: [{ field: KIND }]) {
        nodes { kind practices { nodes { slug } } }
      }
    }`);
    expect(errors).toEqual([]);
    expect(statements).toBe(1);
    expect(data).toEqual({
      gaps: {
        nodes: [
          { kind: 'NATIONAL_TEAM', practices: { nodes: [{ slug: 'national' }] } },
          { kind: 'ACADEMIC_TEAM', practices: { nodes: [] } },
        ],
      },
    });
  });

  it('are ordered by when they were published', async () => {
    const newest = [{ field: 'PUBLISHED', direction: 'DESC' }];
    expect(await found({}, newest)).toEqual(['sim3', 'national', 'old']);
  });

  it('are counted by kind, topic, language and gap', async () => {
    const { data, errors } = await execute(`{ practices { facets {
      kind { value count } topic { value count } language { value count } gap { value count }
    } } }`);
    expect(errors).toEqual([]);
    expect(data).toEqual({
      practices: {
        facets: {
          kind: [
            { value: 'GUIDE', count: 2 },
            { value: 'ASSESSMENT', count: 1 },
          ],
          topic: [
            { value: 'ESTABLISHMENT', count: 2 },
            { value: 'MATURITY', count: 1 },
          ],
          language: [
            { value: 'en', count: 2 },
            { value: 'fr', count: 1 },
            { value: null, count: 1 },
          ],
          gap: [
            { value: 'NATIONAL_TEAM', count: 2 },
            { value: 'GLOBAL_NETWORK', count: 1 },
            { value: 'REGIONAL_NETWORK', count: 1 },
          ],
        },
      },
    });
  });
});
