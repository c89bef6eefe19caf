import { describe, expect, it } from 'vitest';
import { exportAddress, pictureVariables } from '../../../web/network/scope.ts';
import { namedIn, read, write } from '../../../web/network/view.ts';

const nothing = read(new URLSearchParams());

describe('the network view in the URL', () => {
  it('comes back as it went', () => {
    const view = {
      ...nothing,
      starts: ['team:br-certbr', 'country:RW', 'network:first'],
      expanded: ['network:first', 'team:in-certin'],
      kinds: ['TEAM', 'NETWORK'],
      links: ['MEMBER_OF'],
      constituencies: ['NATIONAL'],
      statuses: ['CURRENT'],
      tiers: ['full member, accredited'],
      degree: 3,
      asOf: '2024-02-29',
      max: 2_400,
      node: 'country:RW',
      picked: ['team:br-certbr'],
      panel: 'introduce',
      mark: 'bridge:network:first',
      from: 'br-certbr',
      to: 'in-certin',
      without: ['first'],
      way: 0,
    } as const;
    expect(read(write(view))).toEqual(view);
    expect(write(nothing).toString()).toBe('');
  });

  it('makes no choice of what the URL spells wrong', () => {
    const rubbish =
      'team=<b>&whole=yes&expand=planet:x,,team:&kinds=team&degree=-1&asOf=2024-13-01&node=x&mark=y&way=a&panel=z';
    expect(read(new URLSearchParams(rubbish))).toEqual(nothing);
    expect(read(new URLSearchParams('country=rw&country=RW')).starts).toEqual(['country:RW']);
  });

  it('names no more nodes than a question may', () => {
    const many = new URLSearchParams();
    for (let index = 0; index < 150; index += 1) many.append('team', `t${index}`);
    expect(namedIn({ ...read(many), expanded: ['team:x'] })).toHaveLength(100);
  });

  it('asks and exports the same scope and filter', () => {
    const view = read(
      new URLSearchParams('team=a&expand=network:first&status=CURRENT&links=COVERS'),
    );
    expect(pictureVariables(view)).toMatchObject({
      scope: { neighbourhood: { of: [{ team: 'a' }, { network: 'first' }], depth: 1 } },
      statuses: ['CURRENT'],
      constituencies: null,
    });
    expect(exportAddress('graph.csv', view)).toBe(
      '/export/graph.csv?of=team%3Aa&of=network%3Afirst&depth=1&edgeKind=COVERS&membershipStatus=CURRENT&maxNodes=600&maxEdges=6000',
    );
    const picked = exportAddress('graph.gexf', { ...nothing, whole: true, picked: ['team:b'] });
    expect(picked).toContain('of=team%3Ab&depth=0');
    expect(picked).not.toContain('whole');
  });
});
