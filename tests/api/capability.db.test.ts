import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { testApi, TODAY } from '../support/execute.ts';
import { World } from '../support/world.ts';

const { graph, execute } = testApi();

const slugs = z.object({ teams: z.object({ nodes: z.array(z.object({ slug: z.string() })) }) });

/** The teams whose capability matches. */
async function teamsWith(capability: object): Promise<string[]> {
  const { data, errors, statements } = await execute(
    'query ($filter: TeamFilter) { teams(filter: $filter) { nodes { slug } } }',
    { filter: { capability } },
  );
  expect(errors).toEqual([]);
  expect(statements).toBe(1);
  return slugs.parse(data).teams.nodes.map(({ slug }) => slug);
}

async function capabilityOf(slug: string, fields: string): Promise<unknown> {
  const { data, errors, statements } = await execute(
    `query ($slug: String!) { team(slug: $slug) { capability { ${fields} } } }`,
    { slug },
  );
  expect(errors).toEqual([]);
  expect(statements).toBe(1);
  return data;
}

const told = (capability: object) => ({ team: { capability } });

describe('what a team is capable of', () => {
  beforeAll(async () => {
    expect(TODAY).toBe('2026-11-22');
    await new World()
      .team('rich')
      .team('poor')
      .team('silent')
      .category('x1060-d')
      .service('x1060-d-1')
      .link('IN_CATEGORY', 'x1060-d-1', 'x1060-d')
      .link('OFFERS', 'rich', 'x1060-d-1', { since: '2020', source: 'Its profile' })
      .capability('MaturityAssessment', 'm1', 'rich', {
        level: 'BASIC',
        disclosure: 'PUBLISHED',
        asOf: '2019',
      })
      .capability('MaturityAssessment', 'm2', 'rich', {
        level: 'ADVANCED',
        disclosure: 'CONSENTED',
        asOf: '2025-03',
      })
      .capability('MaturityAssessment', 'm3', 'rich', {
        level: 'INTERMEDIATE',
        disclosure: 'PUBLISHED',
        asOf: '2026',
        until: '2026-11-21',
      })
      .capability('PlanIntegration', 'p1', 'rich', {
        plan: 'BUSINESS_CONTINUITY',
        integrated: true,
      })
      .capability('PlanIntegration', 'p2', 'rich', { plan: 'CRISIS_MANAGEMENT', integrated: false })
      .capability('ThreatFocus', 't1', 'rich', { threat: 'RANSOMWARE' })
      .capability('ThreatFocus', 't2', 'rich', { threat: 'SUPPLY_CHAIN', asOf: '2025' })
      .capability('TechnologyUse', 'u1', 'rich', {
        technology: 'ARTIFICIAL_INTELLIGENCE',
        ethicsPolicy: 'https://example.org/ethics',
      })
      .capability('TechnologyUse', 'u2', 'poor', { technology: 'ARTIFICIAL_INTELLIGENCE' })
      .capability('Funding', 'f1', 'rich', { model: 'COST_CENTRE', securedUntil: '2028' })
      .capability('Funding', 'f2', 'rich', { model: 'GRANT', securedUntil: '2026' })
      .capability('Funding', 'f3', 'poor', { model: 'GRANT', securedUntil: '2026' })
      .build(graph);
  }, 60_000);

  it('is told with the newest facts that have not ended', async () => {
    const found = await capabilityOf(
      'rich',
      `sim3 { level disclosure asOf source evidence team { slug } }
       bcmIntegrated { integrated plan } crisisPlanIntegrated { integrated plan }
       threatFocus { totalCount nodes { threat } }
       emergingTechnology { nodes { technology ethicsPolicy } }
       funding(orderBy: [{ field: SECURED_UNTIL }]) { nodes { model securedUntil } }
       services { nodes { since source service { slug category { slug } } } }
       sustainability`,
    );
    expect(found).toEqual(
      told({
        sim3: {
          level: 'ADVANCED',
          disclosure: 'CONSENTED',
          asOf: '2025-03',
          source: 'A test',
          evidence: 'DOCUMENTED',
          team: { slug: 'rich' },
        },
        bcmIntegrated: { integrated: true, plan: 'BUSINESS_CONTINUITY' },
        crisisPlanIntegrated: { integrated: false, plan: 'CRISIS_MANAGEMENT' },
        threatFocus: {
          totalCount: 2,
          nodes: [{ threat: 'SUPPLY_CHAIN' }, { threat: 'RANSOMWARE' }],
        },
        emergingTechnology: {
          nodes: [
            { technology: 'ARTIFICIAL_INTELLIGENCE', ethicsPolicy: 'https://example.org/ethics' },
          ],
        },
        funding: {
          nodes: [
            { model: 'GRANT', securedUntil: '2026' },
            { model: 'COST_CENTRE', securedUntil: '2028' },
          ],
        },
        services: {
          nodes: [
            {
              since: '2020',
              source: 'Its profile',
              service: { slug: 'x1060-d-1', category: { slug: 'x1060-d' } },
            },
          ],
        },
        sustainability: 'SECURED',
      }),
    );
  });

  it('is empty, not false, where nobody says anything', async () => {
    const found = await capabilityOf(
      'silent',
      'sim3 { level } bcmIntegrated { integrated } crisisPlanIntegrated { integrated } funding { totalCount } sustainability',
    );
    expect(found).toEqual(
      told({
        sim3: null,
        bcmIntegrated: null,
        crisisPlanIntegrated: null,
        funding: { totalCount: 0 },
        sustainability: 'UNKNOWN',
      }),
    );
  });

  it.each([
    ['maturity', { sim3: { in: ['ADVANCED'] } }, ['rich']],
    ['a maturity that is over', { sim3: { in: ['BASIC', 'INTERMEDIATE'] } }, []],
    ['business continuity', { bcmIntegrated: true }, ['rich']],
    ['no business continuity', { bcmIntegrated: false }, ['poor', 'silent']],
    ['a crisis plan', { crisisPlanIntegrated: true }, []],
    ['threat', { threatFocus: { some: { threat: { in: ['RANSOMWARE'] } } } }, ['rich']],
    [
      'technology without an ethics policy',
      { emergingTechnology: { some: { ethicsPolicy: { isNull: true } } } },
      ['poor'],
    ],
    [
      'an end of funding',
      { funding: { some: { securedUntil: { lt: '2027-01-01' } } } },
      ['poor', 'rich'],
    ],
    ['funding', { funding: { some: { model: { in: ['COST_CENTRE'] } } } }, ['rich']],
    ['nothing known of its funding', { funding: { none: {} } }, ['silent']],
    ['sustainability', { sustainability: { in: ['AT_RISK'] } }, ['poor']],
    [
      'a service and since when',
      {
        services: {
          some: { service: { code: { in: ['X1060-D-1'] } }, since: { lt: '2021-01-01' } },
        },
      },
      ['rich'],
    ],
    ['either of two', { or: [{ bcmIntegrated: true }, { sim3: { in: ['BASIC'] } }] }, ['rich']],
  ])('finds teams by %s', async (_, filter, teams) => {
    expect(await teamsWith(filter)).toEqual(teams);
  });

  it.each([
    ['2027-11-22', 'SECURED'],
    ['2027-11-21', 'AT_RISK'],
    ['2026-11-22', 'AT_RISK'],
    ['2026-11-21', 'LAPSED'],
    [null, 'UNKNOWN'],
  ])('counts funding secured until %s as %s', async (securedUntil, sustainability) => {
    const world = new World().team('t');
    world.capability('Funding', 'f', 't', { model: 'GRANT', securedUntil });
    // A source that has ended counts no more.
    world.capability('Funding', 'g', 't', { model: 'GRANT', securedUntil: '2099', until: '2025' });
    await world.build(graph);
    expect(await capabilityOf('t', 'sustainability')).toEqual(told({ sustainability }));
  });
});
