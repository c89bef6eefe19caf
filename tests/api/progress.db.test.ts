import { beforeAll, describe, expect, it } from 'vitest';
import { testApi } from '../support/execute.ts';
import { World } from '../support/world.ts';

const { graph, execute } = testApi();

const world = () =>
  new World()
    .region('AFR', 'Africa')
    .region('EUR', 'Europe')
    .country('AA', { region: 'AFR', ldc: true })
    .country('BB', { region: 'AFR' })
    .country('CC', { region: 'EUR', developed: true })
    .country('DD', { region: 'EUR', developed: true })
    .country('EE', { region: 'EUR', memberState: false })
    .network('first')
    .network('ti')
    .organization('itu', 'ITU')
    .organization('osce', 'OSCE')
    // A new team, one that ends, one that a source of the period names, and none.
    .team('new', { country: 'AA', since: '2025-03-01' })
    .team('old', { country: 'BB', since: '2010', until: '2025-06-30', status: 'CLOSED' })
    .team('found', { country: 'CC', asOf: '2025' })
    .covers('new', 'AA')
    .covers('old', 'BB')
    .covers('found', 'CC', 'NATIONAL', { asOf: '2025', evidence: 'UNVERIFIED' })
    .claim('none', 'DD', 'NONE', { asOf: '2024' })
    .link('MEMBER_OF', 'new', 'first', { status: 'CURRENT', since: '2025-05' })
    .link('MEMBER_OF', 'old', 'first', { status: 'FORMER', since: '2012', until: '2025-06-30' })
    .link('MEMBER_OF', 'found', 'first', { status: 'CURRENT' })
    .link('MEMBER_OF', 'found', 'ti', { status: 'CURRENT', since: '2025', tlp: 'AMBER' })
    .office('addis')
    // Raised before and answered in the period after 20 days, in it and met after 41, and waiting.
    .raised('n1', 'AA', 'addis', { raisedOn: '2024-12-20', answeredOn: '2025-01-09' })
    .raised('n2', 'BB', 'addis', {
      raisedOn: '2025-02-01',
      answeredOn: '2025-03-14',
      metOn: '2025-03-14',
    })
    .raised('n3', 'DD', 'addis', { raisedOn: '2025-12-31' })
    .raised('n4', 'EE', 'addis', { raisedOn: '2025-12-31' })
    .activity('campaign', { kind: 'AWARENESS_CAMPAIGN', since: '2025-02-01', until: '2025-02-03' })
    .activity('training', { kind: 'TRAINING', since: '2024', until: '2024' })
    .activity('centre', { kind: 'REGIONAL_CENTRE', status: 'ONGOING', since: '2012' })
    .activity('drill', { kind: 'CYBERDRILL', since: '2025-09-01', until: '2026-01-10' })
    .activity('someday', { kind: 'TRAINING' })
    .link('SUPPORTS', 'campaign', 'AA')
    .link('SUPPORTS', 'campaign', 'DD')
    .link('SUPPORTS', 'training', 'AA')
    .link('SUPPORTS', 'drill', 'EE')
    .link('SUPPORTS', 'someday', 'BB')
    .link('RUN_BY', 'campaign', 'itu')
    .link('RUN_BY', 'campaign', 'osce')
    .link('RUN_BY', 'drill', 'itu');

const changes = 'totalCount nodes { country { iso2 } nature before { state } after { state } }';
const REPORT = `from to
  before { asOf total { countries covered absent } regions { key covered } developmentGroups { key countries } }
  after { asOf total { countries covered absent undated unverifiedOnly } regions { key covered absent } }
  newlyCovered { ${changes} } noLongerCovered { ${changes} } absent { totalCount nodes { iso2 } }
  memberships { gained { totalCount nodes { team { slug } network { slug } } } lost { nodes { team { slug } } } }
  needs { raised answered met waiting medianDaysToAnswer }
  activities { held(orderBy: [{ field: TITLE }]) { totalCount nodes { title } } awarenessCampaigns
    byKind { kind activities countries } byProvider { slug name activities countries } }
  caveats { undated { count of share } unverified { count of } disagreement { count } notInTheWorld { count of }
    undatedMemberships { count of } undatedActivities { count of } }`;

async function progress(args: string, fields = REPORT) {
  const { data, errors, statements } = await execute(`{ progress(${args}) { ${fields} } }`);
  expect(errors).toEqual([]);
  expect(statements).toBe(1);
  return data;
}

describe('the progress report', () => {
  beforeAll(() => world().build(graph), 60_000);

  it(
    'tells what changed between two days, and what nobody can say',
    { timeout: 60_000 },
    async () => {
      const group = (key: string, countries: number) => ({ key, countries });
      expect(await progress('from: "2024-12-31", to: "2025-12-31"')).toEqual({
        progress: {
          from: '2024-12-31',
          to: '2025-12-31',
          before: {
            asOf: '2024-12-31',
            total: { countries: 4, covered: 1, absent: 1 },
            regions: [
              { key: 'AFR', covered: 1 },
              { key: 'EUR', covered: 0 },
            ],
            developmentGroups: [group('DEVELOPED', 2), group('DEVELOPING', 2), group('LDC', 1)],
          },
          after: {
            asOf: '2025-12-31',
            total: { countries: 4, covered: 2, absent: 1, undated: 1, unverifiedOnly: 1 },
            regions: [
              { key: 'AFR', covered: 1, absent: 0 },
              { key: 'EUR', covered: 1, absent: 1 },
            ],
          },
          newlyCovered: {
            totalCount: 2,
            nodes: [
              {
                country: { iso2: 'AA' },
                nature: 'IN_THE_WORLD',
                before: { state: 'UNKNOWN' },
                after: { state: 'NATIONAL' },
              },
              {
                country: { iso2: 'CC' },
                nature: 'IN_WHAT_IS_KNOWN',
                before: { state: 'UNKNOWN' },
                after: { state: 'NATIONAL' },
              },
            ],
          },
          noLongerCovered: {
            totalCount: 1,
            nodes: [
              {
                country: { iso2: 'BB' },
                nature: 'IN_THE_WORLD',
                before: { state: 'NATIONAL' },
                after: { state: 'UNKNOWN' },
              },
            ],
          },
          absent: { totalCount: 1, nodes: [{ iso2: 'DD' }] },
          memberships: {
            gained: {
              totalCount: 1,
              nodes: [{ team: { slug: 'new' }, network: { slug: 'first' } }],
            },
            lost: { nodes: [{ team: { slug: 'old' } }] },
          },
          needs: { raised: 2, answered: 2, met: 1, waiting: 1, medianDaysToAnswer: 30.5 },
          activities: {
            held: { totalCount: 2, nodes: [{ title: 'campaign' }, { title: 'centre' }] },
            awarenessCampaigns: 1,
            byKind: [
              { kind: 'AWARENESS_CAMPAIGN', activities: 1, countries: 2 },
              { kind: 'REGIONAL_CENTRE', activities: 1, countries: 0 },
            ],
            byProvider: [
              { slug: 'itu', name: 'ITU', activities: 1, countries: 2 },
              { slug: 'osce', name: 'OSCE', activities: 1, countries: 2 },
              { slug: null, name: null, activities: 1, countries: 0 },
            ],
          },
          caveats: {
            undated: { count: 1, of: 4, share: 0.25 },
            unverified: { count: 1, of: 4 },
            disagreement: { count: 0 },
            notInTheWorld: { count: 1, of: 3 },
            undatedMemberships: { count: 1, of: 2 },
            undatedActivities: { count: 1, of: 4 },
          },
        },
      });
    },
  );

  it('is about the countries of a filter, and about one day where nothing can change', async () => {
    const fields =
      'after { total { countries } } newlyCovered { totalCount } absent { totalCount } ' +
      'activities { held(orderBy: [{ field: TITLE }]) { nodes { title } } }';
    expect(
      await progress(
        'from: "2024-12-31", to: "2025-12-31", filter: { region: { in: [EUR] } }',
        fields,
      ),
    ).toEqual({
      progress: {
        after: { total: { countries: 2 } },
        newlyCovered: { totalCount: 1 },
        absent: { totalCount: 1 },
        activities: { held: { nodes: [{ title: 'campaign' }, { title: 'centre' }] } },
      },
    });
    expect(await progress('from: "2025-12-31", to: "2025-12-31"', fields)).toMatchObject({
      progress: { after: { total: { countries: 4 } }, newlyCovered: { totalCount: 0 } },
    });
  });

  it('says nothing of a share of nothing', async () => {
    const fields =
      'before { total { countries } regions { key } } absent { totalCount } ' +
      'caveats { undated { count of share } undatedMemberships { of share } } ' +
      'needs { raised medianDaysToAnswer }';
    expect(
      await progress('from: "2024-12-31", to: "2025-12-31", filter: { iso2: { in: [] } }', fields),
    ).toEqual({
      progress: {
        before: { total: { countries: 0 }, regions: [] },
        absent: { totalCount: 0 },
        caveats: {
          undated: { count: 0, of: 0, share: null },
          undatedMemberships: { of: 0, share: null },
        },
        needs: { raised: 0, medianDaysToAnswer: null },
      },
    });
  });

  it('filters the changes by their nature, and the absent like any countries', async () => {
    expect(
      await progress(
        'from: "2024-12-31", to: "2025-12-31"',
        `newlyCovered(filter: { nature: { in: [IN_THE_WORLD] } }, orderBy: [{ field: AFTER }]) {
          totalCount edges { node { because { event day } } } pageInfo { hasNextPage } }
        absent(filter: { region: { in: [AFR] } }) { totalCount facets { region { value count } } }`,
      ),
    ).toEqual({
      progress: {
        newlyCovered: {
          totalCount: 1,
          edges: [{ node: { because: [{ event: 'BEGAN', day: '2025-03-01' }] } }],
          pageInfo: { hasNextPage: false },
        },
        absent: { totalCount: 0, facets: { region: [] } },
      },
    });
  });

  it('refuses a period that ends before it starts', async () => {
    const { errors, statements } = await execute(
      '{ progress(from: "2026-01-01", to: "2025-01-01") { to } }',
    );
    expect(statements).toBe(0);
    expect(errors).toMatchObject([
      {
        message: 'from: 2026-01-01 is after to: 2025-01-01. Give the earlier day as from.',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });
});
