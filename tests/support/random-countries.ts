import fc from 'fast-check';
import {
  CLAIM_STATEMENTS,
  COVERAGE_ROLES,
  EVIDENCE,
  MEMBERSHIP_STATUSES,
  NEED_STATES,
} from '../../graph/words.ts';
import type { PlainCountry } from './plain-world.ts';
import { World } from './world.ts';

const NETWORKS = [
  { network: 'first', kind: 'GLOBAL' },
  { network: 'apcert', kind: 'REGIONAL' },
  { network: 'oic', kind: 'INTERGOVERNMENTAL' },
] as const;

/** The sectors of high criticality of a random world. */
export const CRITICAL = ['BNK', 'ENE'];
const SECTORS = [...CRITICAL, 'CHE'];

/** Days at which a random world is worth a look. */
export const RANDOM_DAYS = ['2007-06-30', '2014-12-31', '2019-01-01', '2024-01-01', '2026-11-22'];

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const year = fc.constantFrom('2008', '2014', '2020', '2024', '2025-06-30');
const life = { since: maybe(year), until: maybe(fc.constantFrom('2014', '2024')), asOf: year };
const day = fc.constantFrom('2008-03-01', '2014-12-31', '2019-05-05', '2024-01-01');
const evidence = fc.constantFrom(...EVIDENCE);
const network = fc.constantFrom(...NETWORKS);

const team = fc.record({
  ...life,
  isBased: fc.boolean(),
  status: fc.constantFrom('ACTIVE', 'ACTIVE', 'PLANNED', 'UNVERIFIED', 'CLOSED'),
  constituencies: fc.subarray(['GOVERNMENT', 'ACADEMIC', 'INDUSTRY'] as const),
  sectors: fc.subarray(SECTORS),
  memberships: fc.uniqueArray(
    fc
      .record({ ...life, of: network, status: fc.constantFrom(...MEMBERSHIP_STATUSES) })
      .map(({ of, ...rest }) => ({ ...rest, ...of })),
    { maxLength: 2, selector: ({ network: one }) => one },
  ),
  contacts: fc.array(fc.record({ evidence, asOf: maybe(year) }), { maxLength: 2 }),
  covers: maybe(
    fc.record({
      ...life,
      role: fc.constantFrom(...COVERAGE_ROLES),
      evidence,
      pointOfContact: maybe(fc.boolean()),
      governmentToGovernment: maybe(fc.boolean()),
    }),
  ),
});

/** What was said of a need, the first thing that it was raised. */
const need = fc
  .tuple(
    day,
    fc.array(fc.record({ state: fc.constantFrom(...NEED_STATES), on: day }), { maxLength: 2 }),
  )
  .map(([on, later]) => [
    { state: 'RAISED' as const, on },
    ...later.filter((step) => step.on >= on).sort((a, b) => a.on.localeCompare(b.on)),
  ]);

const country = fc.record({
  ldc: fc.boolean(),
  ldcGraduation: maybe(fc.constantFrom('2019-01-01', '2026-11-24')),
  lldc: fc.boolean(),
  sids: fc.boolean(),
  inTransition: fc.boolean(),
  developed: fc.boolean(),
  teams: fc.array(team, { maxLength: 3 }),
  claims: fc.array(
    fc.record({ statement: fc.constantFrom(...CLAIM_STATEMENTS), asOf: year, evidence }),
    { maxLength: 2 },
  ),
  participations: fc.uniqueArray(
    fc.record({ ...life, of: network }).map(({ of, ...rest }) => ({ ...rest, ...of })),
    { maxLength: 1, selector: ({ network: one }) => one },
  ),
  needs: fc.array(need, { maxLength: 1 }),
  activities: fc.array(fc.record({ ...life, kind: fc.constantFrom('TRAINING', 'DESIGN') }), {
    maxLength: 2,
  }),
});

type RandomCountry = typeof country extends fc.Arbitrary<infer Value> ? Value : never;

/** Small worlds, each a country of its own: many in one graph, for the database plans anew for each. */
export const randomCountries = fc.array(country, { minLength: 125, maxLength: 150 });

/** The countries as plain records. */
export const plainCountries = (drawn: readonly RandomCountry[]) =>
  drawn.map(({ teams, claims, ...rest }, index): PlainCountry & typeof rest => {
    const iso2 = `C${String(index).padStart(3, '0')}`;
    const plain = teams.map((one, at) => ({ ...one, id: `${iso2}-t${at}` }));
    return {
      ...rest,
      iso2,
      // Several share a name, so that orders tie.
      name: `Country ${index % 7}`,
      region: 'AFR',
      memberState: true,
      based: plain.filter(({ isBased }) => isBased),
      covered: plain.flatMap((one) => (one.covers ? [{ ...one.covers, team: one }] : [])),
      claims: claims.map((one, at) => ({ ...one, id: `${iso2}-k${at}` })),
    };
  });

/** A graph that holds them. */
export function worldWith(countries: ReturnType<typeof plainCountries>): World {
  const world = new World().region('AFR', 'Africa');
  for (const { network: id, kind } of NETWORKS) world.network(id, { kind });
  for (const code of SECTORS) {
    world.sector(code, { annex: CRITICAL.includes(code) ? 'NIS2_I' : 'NIS2_II' });
  }
  for (const {
    based,
    covered,
    claims,
    participations,
    needs,
    activities,
    ...properties
  } of countries) {
    const { iso2, region, ...flags } = properties;
    world.country(iso2, { ...flags, region });
    const teams = new Set([...based, ...covered.map(({ team: one }) => one)]);
    for (const one of teams) {
      const { id, status, since, until, asOf, constituencies } = one;
      world.team(id, { status, since, until, asOf, constituencies });
      if (based.includes(one)) world.link('BASED_IN', id, iso2, {});
      for (const code of one.sectors) world.link('SERVES_SECTOR', id, code);
      for (const { network: to, ...membership } of one.memberships) {
        world.link('MEMBER_OF', id, to, { ...membership, kind: undefined });
      }
      one.contacts.forEach((contact, at) => world.contact(`${id}-c${at}`, id, { ...contact }));
    }
    for (const { team: one, role, ...coverage } of covered) {
      world.covers(one.id, iso2, role, coverage);
    }
    for (const { id, statement, ...claim } of claims) world.claim(id, iso2, statement, claim);
    for (const { network: to, ...part } of participations) {
      world.link('TAKES_PART_IN', iso2, to, { ...part, kind: undefined, role: 'member' });
    }
    needs.forEach((steps, at) => {
      const id = `${iso2}-n${at}`;
      world.need(id, { state: steps.at(-1)?.state, raisedOn: steps[0]?.on });
      world.link('RAISED', iso2, id, {});
      steps.forEach(({ state, on }, number) => world.step(id, number + 1, state, on));
    });
    activities.forEach((activity, at) => {
      world.activity(`${iso2}-a${at}`, { ...activity }).link('SUPPORTS', `${iso2}-a${at}`, iso2);
    });
  }
  return world;
}
