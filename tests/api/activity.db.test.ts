import { beforeAll, describe, expect, it } from 'vitest';
import { testApi } from '../support/execute.ts';
import { World } from '../support/world.ts';

const { graph, execute } = testApi();

describe('activities', () => {
  beforeAll(async () => {
    await new World()
      .country('AA')
      .organization('itu', 'International Telecommunication Union')
      .organization('oas', 'Organization of American States')
      .activity('a1', { kind: 'ASSESSMENT', since: '2024', until: '2024-06', result: 'A roadmap' })
      .activity('a2', { kind: 'AWARENESS_CAMPAIGN', since: '2025' })
      .link('SUPPORTS', 'a1', 'AA')
      .link('SUPPORTS', 'a2', 'AA')
      .link('RUN_BY', 'a1', 'itu')
      .link('RUN_BY', 'a2', 'oas')
      .build(graph);
  }, 60_000);

  it('tell who ran them, when, and what came of them', async () => {
    const { data, errors, statements } = await execute(`{
      activities(filter: { kind: { in: [ASSESSMENT] } }) {
        nodes { kind since until result providers { nodes { slug name } } }
      }
    }`);
    expect(errors).toEqual([]);
    expect(statements).toBe(1);
    expect(data).toEqual({
      activities: {
        nodes: [
          {
            kind: 'ASSESSMENT',
            since: '2024',
            until: '2024-06',
            result: 'A roadmap',
            providers: {
              nodes: [{ slug: 'itu', name: 'International Telecommunication Union' }],
            },
          },
        ],
      },
    });
  });

  it('of others than ITU are found', async () => {
    const { data } = await execute(`{
      activities(filter: { providers: { none: { slug: { in: ["itu"] } } } }) { nodes { title } }
    }`);
    expect(data).toEqual({ activities: { nodes: [{ title: 'a2' }] } });
  });

  it('are found through the organisations that ran them', async () => {
    const { data, statements } = await execute(`{
      organizations(filter: { name: { contains: "american" } }) {
        totalCount nodes { slug activities { nodes { title result } } }
      }
    }`);
    expect(statements).toBe(1);
    expect(data).toEqual({
      organizations: {
        totalCount: 1,
        nodes: [{ slug: 'oas', activities: { nodes: [{ title: 'a2', result: null }] } }],
      },
    });
  });
});
