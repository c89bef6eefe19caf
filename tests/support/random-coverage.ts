import fc from 'fast-check';
import { CLAIM_STATEMENTS, EVIDENCE, TEAM_STATUSES } from '../../graph/words.ts';
import type { Coverer, Statement } from './coverage-reference.ts';
import { World } from './world.ts';

/** A world of one country: what is on record of it. */
export interface Facts {
  readonly coverers: readonly Omit<Coverer, 'id'>[];
  readonly statements: readonly Omit<Statement, 'id'>[];
}

export interface NamedFacts {
  readonly iso2: string;
  readonly coverers: readonly Coverer[];
  readonly statements: readonly Statement[];
}

const evidence = fc.constantFrom(...EVIDENCE);
/** Few dates, so that many facts begin and end together, and of every precision. */
const date = fc.constantFrom('2008', '2014', '2014-06-30', '2020-02', '2024');

const coverer = fc.record({
  role: fc.constantFrom('NATIONAL', 'NATIONAL', 'GOVERNMENT', 'LAST_RESORT'),
  status: fc.constantFrom(...TEAM_STATUSES),
  basedThere: fc.boolean(),
  since: fc.option(date, { nil: undefined }),
  until: fc.option(fc.constantFrom('2014', '2020-02', '2024'), { nil: undefined }),
  asOf: date,
  evidence,
});
const statement = fc.record({
  statement: fc.constantFrom(...CLAIM_STATEMENTS),
  asOf: date,
  evidence,
});

/** Random worlds of one country each; a failure shrinks to the fewest facts of a single one. */
export const randomWorlds = (most: number): fc.Arbitrary<Facts[]> =>
  fc.array(
    fc.record({
      coverers: fc.array(coverer, { maxLength: 3 }),
      statements: fc.array(statement, { maxLength: 4 }),
    }),
    { minLength: 1, maxLength: most, size: 'max' },
  );

/** The countries of these worlds, their facts named after them. */
export const named = (worlds: readonly Facts[]): NamedFacts[] =>
  worlds.map(({ coverers, statements }, index) => {
    const iso2 = `C${index}`;
    return {
      iso2,
      coverers: coverers.map((one, at) => ({ ...one, id: `${iso2}-t${at}` })),
      statements: statements.map((one, at) => ({ ...one, id: `${iso2}-k${at}` })),
    };
  });

/** All of them in one graph; the note of each fact is its id. */
export function worldOfCountries(countries: readonly NamedFacts[]): World {
  const world = new World();
  for (const { iso2, coverers, statements } of countries) {
    world.country(iso2);
    for (const { id, basedThere, status, since, until, role, asOf, evidence: sure } of coverers) {
      world.team(id, { status, since, until, asOf, ...(basedThere && { country: iso2 }) });
      world.covers(id, iso2, role, { asOf, evidence: sure, note: id });
    }
    for (const { id, statement: said, asOf, evidence: sure } of statements) {
      world.claim(id, iso2, said, { asOf, evidence: sure, note: id });
    }
  }
  return world;
}
