import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AtlasCountry, AtlasNetwork } from '../../web/atlas/answers.ts';
import { NO_NETWORK, networkClusters, regionClusters } from '../../web/atlas/clusters.ts';
import { arrange } from '../../web/canvas/clusters.ts';

const clusters = fc
  .array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 })
  .map((sizes) =>
    sizes.map((size, cluster) => ({
      key: `c${cluster}`,
      members: Array.from({ length: size }, (_, index) => `c${cluster}m${index}`),
    })),
  );

describe('clusters', () => {
  it('have room for every mark, inside the picture and away from every other', () => {
    fc.assert(
      fc.property(clusters, fc.integer({ min: 320, max: 1600 }), (given, width) => {
        const { places, height } = arrange(given, { width, height: 700 });
        const points = [...places.values()];
        expect(points).toHaveLength(given.flatMap(({ members }) => members).length);
        for (const [index, a] of points.entries()) {
          expect(a.x).toBeGreaterThan(0);
          expect(a.x).toBeLessThan(width);
          expect(a.y).toBeLessThan(height);
          const isApart = points
            .slice(index + 1)
            .every((b) => Math.abs(a.x - b.x) >= 16 || Math.abs(a.y - b.y) >= 16);
          expect(isApart).toBe(true);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('stand in the same places each time', () => {
    const given = [
      { key: 'a', members: ['1', '2', '3'] },
      { key: 'b', members: ['4'] },
    ];
    const size = { width: 800, height: 600 };
    expect(arrange(given, size)).toEqual(arrange(given, size));
  });
});

const country = (iso2: string, name: string): AtlasCountry => ({
  ...{ iso2, name, m49: '000', memberState: true, latitude: 0, longitude: 0 },
  region: { code: 'AFR' },
  developmentGroups: [],
  coverage: { state: 'NATIONAL', sourcesDisagree: false, reasons: [] },
});

const network = (slug: string, teams: string[], themselves: string[] = []): AtlasNetwork => ({
  ...{ slug, name: slug, shortName: slug },
  members: { nodes: teams.map((iso2) => ({ team: { country: { iso2 } } })) },
  participations: { nodes: themselves.map((iso2) => ({ until: null, country: { iso2 } })) },
});

describe('what stands together', () => {
  const countries = [country('TG', 'Togo'), country('BJ', 'Bénin'), country('TD', 'Tchad')];

  it('by region is in the order of the names', () => {
    expect(regionClusters(countries, 'fr')[0]?.members).toEqual(['BJ', 'TD', 'TG']);
  });

  it('by network is with the one of the fewest countries', () => {
    const networks = [network('large', ['TG', 'TG', 'BJ', 'KE']), network('small', ['TG'], ['GH'])];
    expect(networkClusters(countries, networks, 'fr')).toEqual([
      { key: NO_NETWORK, members: ['TD'] },
      { key: 'large', members: ['BJ'] },
      { key: 'small', members: ['TG'] },
    ]);
  });
});
