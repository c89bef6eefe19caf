import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { GAP_KINDS, type GapKind } from '../../graph/words.ts';
import { testApi } from '../support/execute.ts';
import { World } from '../support/world.ts';

const { graph, execute } = testApi();

/** A world in which AA lacks nothing, and each other country one thing alone. */
function worldWithout(): World {
  const world = new World().sector('ENE').network('first').network('apcert', { kind: 'REGIONAL' });
  for (const [iso2, gap] of [['AA', undefined], ...LACKING] as const) {
    world.country(iso2);
    const has = (kind: GapKind) => kind !== gap;
    const constituencies = [
      ...(has('GOVERNMENT_TEAM') ? ['GOVERNMENT'] : []),
      ...(has('ACADEMIC_TEAM') ? ['ACADEMIC'] : []),
      ...(has('INDUSTRY_TEAM') ? ['INDUSTRY'] : []),
    ];
    const memberOf = [
      ...(has('GLOBAL_NETWORK') ? ['first'] : []),
      ...(has('REGIONAL_NETWORK') ? ['apcert'] : []),
    ];
    const asOf = has('FRESH_RECORD') ? '2026' : '2023';
    world.team(`t-${iso2}`, { country: iso2, constituencies, memberOf, asOf });
    world.covers(`t-${iso2}`, iso2, has('NATIONAL_TEAM') ? 'NATIONAL' : 'LAST_RESORT', {
      asOf,
      pointOfContact: has('POINT_OF_CONTACT'),
      governmentToGovernment: has('GOVERNMENT_TO_GOVERNMENT'),
    });
    if (!has('NATIONAL_TEAM')) world.claim(`k-${iso2}`, iso2, 'NONE', { asOf: '2026' });
    if (has('SECTOR_TEAM')) world.link('SERVES_SECTOR', `t-${iso2}`, 'ENE');
  }
  return world;
}

const LACKING = GAP_KINDS.map((kind, index) => [`G${index}`, kind] as const);

describe('the gaps of a country', () => {
  beforeAll(async () => {
    await worldWithout().build(graph);
  }, 60_000);

  it('are what it lacks, and nothing else', async () => {
    const { data, errors, statements } = await execute('{ countries { nodes { iso2 gaps } } }');
    expect(errors).toEqual([]);
    expect(statements).toBe(1);
    const node = z.object({ iso2: z.string(), gaps: z.array(z.enum(GAP_KINDS)) });
    const { nodes } = z
      .object({ countries: z.object({ nodes: z.array(node) }) })
      .parse(data).countries;
    expect(Object.fromEntries(nodes.map(({ iso2, gaps }) => [iso2, gaps]))).toEqual({
      AA: [],
      ...Object.fromEntries(LACKING.map(([iso2, kind]) => [iso2, [kind]])),
    });
  });

  it('can be asked for, one or several at a time, and counted', async () => {
    const { data, errors } = await execute(`{
      one: countries(filter: { gap: { in: [ACADEMIC_TEAM] } }) { nodes { iso2 } }
      two: countries(filter: { gap: { in: [FRESH_RECORD, NATIONAL_TEAM] } }) { nodes { iso2 } }
      none: countries(filter: { gap: { in: [] } }) { totalCount }
      counted: countries { facets { gap { value count } } }
    }`);
    expect(errors).toEqual([]);
    const counts = [...GAP_KINDS].sort().map((value) => ({ value, count: 1 }));
    expect(data).toEqual({
      one: { nodes: [{ iso2: `G${GAP_KINDS.indexOf('ACADEMIC_TEAM')}` }] },
      two: { nodes: [{ iso2: 'G0' }, { iso2: `G${GAP_KINDS.indexOf('FRESH_RECORD')}` }] },
      none: { totalCount: 0 },
      counted: { facets: { gap: [...counts, { value: null, count: 1 }] } },
    });
  });
});
