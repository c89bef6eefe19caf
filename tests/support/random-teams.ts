import fc from 'fast-check';
import type { PlainCountry, PlainTeam, Tree } from './filter-reference.ts';
import { World } from './world.ts';

export const COUNTRIES: readonly PlainCountry[] = [
  { iso2: 'AA', name: 'Aland', region: 'AFR', sids: true },
  { iso2: 'BB', name: 'Bland', region: 'AFR', sids: false },
  { iso2: 'CC', name: 'Cland', region: 'EUR', sids: false },
  { iso2: 'DD', name: 'Aland', region: 'EUR', sids: true },
];
const NETWORKS = [
  { slug: 'first', kind: 'GLOBAL' },
  { slug: 'apcert', kind: 'REGIONAL' },
  { slug: 'egc', kind: 'REGIONAL' },
];
const SECTORS = ['ENE', 'BNK'];
const NAMES = ['CERT', 'cert', 'Équipe', 'Ж', '2008'];
const KINDS = ['CERT', 'CSIRT', 'SOC'];
const STATUSES = ['ACTIVE', 'PLANNED', 'CLOSED'];
const CONSTITUENCIES = ['NATIONAL', 'GOVERNMENT', 'ACADEMIC'];
const LANGUAGES = ['en', 'fr'];
const HOSTS = ['Ministry of Water', 'University', 'a ministry'];
const YEARS = ['2005', '2010', '2015'];

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const membership = fc
  .record({
    network: fc.constantFrom(...NETWORKS),
    status: fc.constantFrom('CURRENT', 'FORMER'),
    tier: maybe(fc.constantFrom('full member', 'associate')),
    since: maybe(fc.constantFrom(...YEARS)),
    until: maybe(fc.constantFrom('2010', '2020')),
    asOf: fc.constantFrom('2012', '2018'),
    isClear: fc.boolean(),
  })
  .map(({ network, ...rest }) => ({ ...rest, network: network.slug, kind: network.kind }));

const team: fc.Arbitrary<Omit<PlainTeam, 'slug'>> = fc.record({
  name: fc.constantFrom(...NAMES),
  kind: fc.constantFrom(...KINDS),
  status: fc.constantFrom(...STATUSES),
  constituencies: fc.subarray(CONSTITUENCIES),
  languages: fc.subarray(LANGUAGES),
  host: maybe(fc.constantFrom(...HOSTS)),
  since: maybe(fc.constantFrom(...YEARS)),
  country: maybe(fc.constantFrom(...COUNTRIES)),
  sectors: fc.subarray(SECTORS),
  memberships: fc.uniqueArray(membership, { maxLength: 3, selector: ({ network }) => network }),
});

/** Random teams, alike in much, so that orders tie and filters find several. */
export const randomTeams = (count: number, seed: number): PlainTeam[] =>
  fc
    .sample(team, { numRuns: count, seed })
    .map((one, index) => ({ ...one, slug: `t${String(index).padStart(3, '0')}` }));

/** A world that holds these teams. */
export function worldOf(teams: readonly PlainTeam[]): World {
  const world = new World().region('AFR', 'Africa').region('EUR', 'Europe');
  for (const { iso2, name, region, sids } of COUNTRIES) world.country(iso2, { name, region, sids });
  for (const { slug, kind } of NETWORKS) world.network(slug, { kind });
  for (const code of SECTORS) world.sector(code);
  for (const { slug, country, sectors, memberships, ...properties } of teams) {
    world.team(slug, { ...properties, ...(country && { country: country.iso2 }) });
    for (const code of sectors) world.link('SERVES_SECTOR', slug, code);
    for (const { network, isClear, status, tier, since, until, asOf } of memberships) {
      const tlp = isClear ? 'CLEAR' : 'AMBER';
      world.link('MEMBER_OF', slug, network, { status, tier, since, until, asOf, tlp });
    }
  }
  return world;
}

const among = (list: readonly string[]) => fc.record({ in: fc.subarray([...list]) });
const day = fc.constantFrom('2005-01-01', '2010-06-30', '2015-01-01', '2019-12-31');
/** A filter by a few of these fields: by everything at once it would find nothing, and take long to plan. */
const some = (
  fields: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  most = 2,
): fc.Arbitrary<Tree> =>
  fc
    .subarray(Object.entries(fields), { maxLength: Math.min(most, Object.keys(fields).length) })
    .chain((chosen) => fc.record(Object.fromEntries(chosen)));
const range = some({ gte: day, gt: day, lte: day, lt: day, isNull: fc.boolean() });

const networkFilter = some({ slug: among(['first', 'egc']), kind: among(['GLOBAL', 'REGIONAL']) });
const membershipFilter = fc.letrec((tie) => ({
  filter: some({
    network: networkFilter,
    status: among(['CURRENT', 'FORMER']),
    tier: some({ in: fc.subarray(['associate']), isNull: fc.boolean() }),
    heldOn: day,
    not: fc.oneof({ maxDepth: 1 }, fc.constant({}), tie('filter')),
  }),
})).filter;
const countryFilter = some({
  iso2: among(['AA', 'CC']),
  region: among(['AFR', 'EUR']),
  developmentGroup: some({ in: fc.constant(['SIDS']), isNull: fc.boolean() }),
});
const rowsOf = (filter: fc.Arbitrary<unknown>) =>
  some({ some: filter, none: filter, count: some({ gte: fc.nat(2), lt: fc.nat(3) }) });

/** Random team filters, a few levels deep. */
export const randomTeamFilter: fc.Arbitrary<Tree> = fc.letrec<{ filter: Tree }>((tie) => ({
  filter: some(
    {
      slug: among(['t001', 't002', 't003']),
      kind: among(KINDS),
      status: among(STATUSES),
      constituency: some({ in: fc.subarray(CONSTITUENCIES), isNull: fc.boolean() }),
      language: some({ in: fc.subarray(LANGUAGES), isNull: fc.boolean() }),
      host: some({
        contains: fc.constantFrom('MINIS', 'x'),
        startsWith: fc.constantFrom('u', 'a '),
        isNull: fc.boolean(),
      }),
      since: range,
      country: countryFilter,
      sectors: rowsOf(some({ code: among(SECTORS) })),
      memberships: rowsOf(membershipFilter),
      and: fc.oneof({ maxDepth: 1 }, fc.constant([]), fc.array(tie('filter'), { maxLength: 2 })),
      or: fc.oneof({ maxDepth: 1 }, fc.constant(null), fc.array(tie('filter'), { maxLength: 2 })),
      not: fc.oneof({ maxDepth: 1 }, fc.constant(null), tie('filter')),
    },
    3,
  ),
})).filter;
