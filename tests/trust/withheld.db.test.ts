import { beforeAll, describe, expect, it } from 'vitest';
import { ANONYMOUS, viewer, type Viewer } from '../../graph/viewer.ts';
import { TLP_LABELS } from '../../graph/words.ts';
import { testApi } from '../support/execute.ts';
import { World } from '../support/world.ts';

const { graph, execute } = testApi();

const OWN = viewer('TEAM', 'for own', { teams: ['own'] });
const MATE = viewer('TEAM', 'for mate', { teams: ['mate'] });
const OFFICER = viewer('OFFICER', 'an officer', { offices: 'ALL' });

/** How many of five things, one of each label, are kept from a viewer who may know of them. */
const KEPT: readonly (readonly [name: string, of: Viewer, count: number])[] = [
  ['nobody known', ANONYMOUS, 3],
  ['a partner', viewer('PARTNER', 'a tool'), 2],
  ['a team that shares a network', MATE, 1],
  ['somebody for two teams', viewer('TEAM', 'for both', { teams: ['away2', 'mate'] }), 1],
  ['the team itself', OWN, 0],
  ['an officer', OFFICER, 0],
];

describe('how much is withheld', () => {
  beforeAll(async () => {
    const world = new World().country('AA').office('itu-x', { serves: ['AA'] });
    world
      .team('own', { country: 'AA' })
      .team('mate')
      .team('away')
      .team('away2')
      .network('n')
      .service('s');
    world.link('MEMBER_OF', 'mate', 'n', { status: 'CURRENT' });
    world.link('MEMBER_OF', 'own', 'n', { status: 'CURRENT', tlp: null });
    for (const tlp of TLP_LABELS) {
      world.network(`n-${tlp}`).service(`s-${tlp}`);
      world.link('MEMBER_OF', 'own', `n-${tlp}`, { status: 'CURRENT', tlp });
      world.link('OFFERS', 'own', `s-${tlp}`, { tlp });
      world.link('COLLABORATES_WITH', 'own', 'away', {
        id: tlp,
        title: tlp,
        kind: 'AGREEMENT',
        tlp,
      });
      world.capability('Funding', `f-${tlp}`, 'own', { model: 'GRANT', tlp });
      world.capability('MaturityAssessment', `m-${tlp}`, 'own', { level: 'BASIC', tlp });
      world.raised(`need-${tlp}`, 'AA', 'itu-x', { team: 'own', tlp });
    }
    await world.build(graph);
  }, 60_000);

  it.each(KEPT)('is told by the lists of whose it is: to %s', async (_name, as, count) => {
    const { data, errors } = await execute(
      `{ team(slug: "own") {
           memberships(filter: { network: { slug: { in: ["n-AMBER"] } } }) { withheld }
           collaborations { totalCount withheld } capability { withheld } }
         collaborations { withheld } needs(filter: { title: { contains: "x" } }) { withheld }
         country(iso2: "AA") { needs { withheld } } offices { nodes { needs { withheld } } } }`,
      {},
      as,
    );
    expect(errors).toEqual([]);
    const kept = { withheld: count };
    const seen = as === OWN ? 5 : 4 - count;
    expect(data).toEqual({
      team: {
        ...{ memberships: kept, collaborations: { totalCount: seen, ...kept } },
        capability: { withheld: 3 * count },
      },
      ...{ collaborations: kept, needs: kept, country: { needs: kept } },
      offices: { nodes: [{ needs: kept }] },
    });
  });

  it('is told by no list of the far side', async () => {
    const { data } = await execute(
      '{ network(slug: "n-AMBER") { members { totalCount withheld } } services { nodes { slug teams { totalCount } } } }',
    );
    expect(data).toMatchObject({ network: { members: { totalCount: 0, withheld: null } } });
  });
});
