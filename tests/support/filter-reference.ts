/**
 * A world of teams in plain records, and the meaning of a `TeamFilter` over it in plain TypeScript: what
 * the statements in the graph are held against. It shares no code with them on purpose.
 */
export interface PlainTeam {
  readonly slug: string;
  readonly name: string;
  readonly kind: string;
  readonly status: string;
  readonly constituencies: readonly string[];
  readonly languages: readonly string[];
  readonly host: string | null;
  readonly since: string | null;
  readonly country: PlainCountry | null;
  readonly sectors: readonly string[];
  readonly memberships: readonly PlainMembership[];
}

export interface PlainCountry {
  readonly iso2: string;
  readonly name: string;
  readonly region: string;
  readonly sids: boolean;
}

export interface PlainMembership {
  readonly network: string;
  readonly kind: string;
  readonly status: string;
  readonly tier: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly asOf: string;
  /** Whether somebody who has not signed in may see it. */
  readonly isClear: boolean;
}

export type Tree = Readonly<Record<string, unknown>>;

/** Whether `value` is what `filter` asks for; a filter that says nothing matches everything. */
type Matches<T> = (filter: Tree, value: T) => boolean;
type Fields<T> = Readonly<Record<string, (given: Tree, value: T) => boolean>>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;
const treesOf = (value: unknown) => (Array.isArray(value) ? value.filter(isTree) : []);

const matching =
  <T>(fields: Fields<T>): Matches<T> =>
  (filter, value) =>
    Object.entries(filter).every(([name, given]) => {
      if (given === null) return true;
      const self = matching(fields);
      if (name === 'and') return treesOf(given).every((one) => self(one, value));
      if (name === 'or') return treesOf(given).some((one) => self(one, value));
      if (name === 'not') return !isTree(given) || !self(given, value);
      const field = fields[name];
      if (!field) throw new Error(`The reference knows no filter by ${name}.`);
      return field(isTree(given) ? given : { is: given }, value);
    });

const value = ({ in: wanted, isNull, ...rest }: Tree, actual: string | null): boolean => {
  const tests: Readonly<Record<string, (operand: string, text: string) => boolean>> = {
    contains: (operand, text) => text.toLowerCase().includes(operand.toLowerCase()),
    startsWith: (operand, text) => text.toLowerCase().startsWith(operand.toLowerCase()),
    gte: (operand, text) => text >= operand,
    gt: (operand, text) => text > operand,
    lte: (operand, text) => text <= operand,
    lt: (operand, text) => text < operand,
  };
  return (
    (!Array.isArray(wanted) || (actual !== null && wanted.includes(actual))) &&
    (typeof isNull !== 'boolean' || (actual === null) === isNull) &&
    Object.entries(rest).every(
      ([name, operand]) => actual !== null && tests[name]?.(String(operand), actual) === true,
    )
  );
};

const values = ({ in: wanted, isNull }: Tree, actual: readonly string[]): boolean =>
  (!Array.isArray(wanted) || actual.some((one) => wanted.includes(one))) &&
  (typeof isNull !== 'boolean' || (actual.length === 0) === isNull);

const rows =
  <T>(matches: Matches<T>) =>
  ({ some, none, count }: Tree, actual: readonly T[]): boolean =>
    (!isTree(some) || actual.some((one) => matches(some, one))) &&
    (!isTree(none) || !actual.some((one) => matches(none, one))) &&
    (!isTree(count) || inRange(count, actual.length));

const inRange = ({ gte, lt }: Tree, actual: number) =>
  (typeof gte !== 'number' || actual >= gte) && (typeof lt !== 'number' || actual < lt);

const firstDay = (year: string | null) => (year === null ? null : `${year}-01-01`);
const lastDay = (year: string | null) => (year === null ? null : `${year}-12-31`);

function held({ since, until, asOf, status }: PlainMembership, day: string): boolean {
  const start = firstDay(since ?? asOf) ?? '';
  const end = lastDay(until) ?? (status === 'FORMER' ? (firstDay(asOf) ?? '') : '9999-12-31');
  return start <= day && day <= end;
}

const countryMatches = matching<PlainCountry>({
  iso2: (given, country) => value(given, country.iso2),
  region: (given, country) => value(given, country.region),
  developmentGroup: (given, country) => values(given, country.sids ? ['SIDS'] : []),
});

const networkMatches = matching<PlainMembership>({
  slug: (given, membership) => value(given, membership.network),
  kind: (given, membership) => value(given, membership.kind),
});

const membershipMatches = matching<PlainMembership>({
  network: networkMatches,
  status: (given, membership) => value(given, membership.status),
  tier: (given, membership) => value(given, membership.tier),
  heldOn: ({ is }, membership) => held(membership, String(is)),
});

/** Whether a team is one that a `TeamFilter` asks for. */
export const teamMatches = matching<PlainTeam>({
  slug: (given, team) => value(given, team.slug),
  kind: (given, team) => value(given, team.kind),
  status: (given, team) => value(given, team.status),
  constituency: (given, team) => values(given, team.constituencies),
  language: (given, team) => values(given, team.languages),
  host: (given, team) => value(given, team.host),
  since: (given, team) => value(given, firstDay(team.since)),
  country: (given, team) => team.country !== null && countryMatches(given, team.country),
  sectors: (given, team) =>
    rows(matching<string>({ code: (one, code) => value(one, code) }))(given, team.sectors),
  memberships: (given, team) =>
    rows(membershipMatches)(
      given,
      team.memberships.filter(({ isClear }) => isClear),
    ),
});
