import fc from 'fast-check';
import { EVIDENCE, MEMBERSHIP_STATUSES, THREATS } from '../../graph/words.ts';
import type { Relations } from './relations.ts';
import { World } from './world.ts';

const REGIONS = { AA: 'AFR', BB: 'AFR', CC: 'EUR' };
const COUNTRIES = Object.keys(REGIONS);
const NETWORKS = ['first', 'apcert', 'egc'];
const SECTORS = ['ENE', 'BNK', 'CHE'];
const SERVICES = ['s1', 's2', 's3'];
const IDS = ['t0', 't1', 't2', 't3', 't4', 't5', 't6'];

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const year = fc.constantFrom('2008', '2014', '2020', '2024-06');
const life = {
  since: maybe(year),
  until: maybe(fc.constantFrom('2014', '2025')),
  asOf: year,
};
const fact = { ...life, evidence: fc.constantFrom(...EVIDENCE) };
const some = <Row>(row: fc.Arbitrary<Row>, selector: (row: Row) => string) =>
  fc.uniqueArray(row, { maxLength: 2, selector });

const team = fc.record({
  ...fact,
  name: fc.constantFrom('CERT', 'Équipe', 'SOC'),
  status: fc.constantFrom('ACTIVE', 'ACTIVE', 'ACTIVE', 'PLANNED', 'CLOSED'),
  country: maybe(fc.constantFrom(...COUNTRIES)),
  constituencies: fc.subarray(['NATIONAL', 'GOVERNMENT', 'ACADEMIC']),
  languages: fc.subarray(['en', 'fr']),
  sectors: fc.subarray(SECTORS),
  services: some(
    fc.record({ ...life, service: fc.constantFrom(...SERVICES) }),
    ({ service }) => service,
  ),
  threats: some(
    fc.record({ ...life, threat: fc.constantFrom(...THREATS.slice(0, 3)) }),
    ({ threat }) => threat,
  ),
  memberships: some(
    fc.record({
      ...fact,
      network: fc.constantFrom(...NETWORKS),
      status: fc.constantFrom('CURRENT', 'CURRENT', ...MEMBERSHIP_STATUSES),
      isClear: fc.constantFrom(true, true, true, false),
    }),
    ({ network }) => network,
  ),
  covers: some(
    fc.record({ ...fact, country: fc.constantFrom(...COUNTRIES) }),
    ({ country }) => country,
  ),
});
const collaboration = fc
  .record({ ...fact, from: fc.constantFrom(...IDS), to: fc.constantFrom(...IDS) })
  .filter(({ from, to }) => from !== to);

/** A few teams, alike in much. */
export const randomRelations = fc
  .record({
    teams: fc.tuple(...IDS.map((id) => team.map((one) => ({ ...one, id })))),
    collaborations: fc.array(collaboration, { maxLength: 3 }),
  })
  .map((drawn) => ({ ...drawn, regions: REGIONS }));

/** A world of these teams, as the graph has it. */
export function relatedWorld({ teams, collaborations, regions }: Relations): World {
  const world = new World();
  for (const region of new Set(Object.values(regions))) world.region(region);
  for (const [iso2, region] of Object.entries(regions)) world.country(iso2, { region });
  for (const id of NETWORKS) world.network(id);
  for (const code of SECTORS) world.sector(code);
  for (const id of SERVICES) world.service(id);
  for (const { services, threats, memberships, covers, sectors, country, ...own } of teams) {
    const { id, ...properties } = own;
    world.team(id, { ...properties, ...(country !== undefined && { country }) });
    for (const code of sectors) world.link('SERVES_SECTOR', id, code);
    for (const { service, ...rest } of services) world.link('OFFERS', id, service, rest);
    for (const { network, isClear, ...rest } of memberships) {
      world.link('MEMBER_OF', id, network, { ...rest, tlp: isClear ? 'CLEAR' : 'AMBER' });
    }
    for (const { threat, ...rest } of threats) {
      world.capability('ThreatFocus', `${id}-${threat}`, id, { threat, ...rest });
    }
    for (const { country: covered, ...rest } of covers) {
      world.covers(id, covered, 'GOVERNMENT', rest);
    }
  }
  collaborations.forEach(({ from, to, ...rest }, index) => {
    const named = { id: `c${index}`, kind: 'AGREEMENT', title: `Agreement ${index}` };
    world.link('COLLABORATES_WITH', from, to, { ...named, ...rest });
  });
  return world;
}

/** The teams of every random world. */
export const RANDOM_TEAMS = IDS;
