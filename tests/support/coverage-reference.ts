import {
  type ClaimStatement,
  COVERAGE_STATES,
  type CoverageState,
  type Evidence,
  type TeamStatus,
} from '../../graph/words.ts';

/**
 * The coverage rules of the design once more, in plain TypeScript over plain records: what the
 * statements in the graph are held against. It shares no code with them on purpose.
 */
export interface Coverer {
  readonly id: string;
  readonly role: string;
  readonly status: TeamStatus;
  readonly basedThere: boolean;
  /** When it started, as the source gave it; undefined where nobody says. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly asOf: string;
  readonly evidence: Evidence;
}

export interface Statement {
  readonly id: string;
  readonly statement: ClaimStatement;
  readonly asOf: string;
  readonly evidence: Evidence;
}

export interface Expected {
  readonly state: CoverageState;
  readonly reasons: readonly string[];
  readonly sourcesDisagree: boolean;
  readonly unverifiedOnly: boolean;
  readonly undatedFacts: number;
}

/** What a fact did between two days, as the reference names facts: by their id. */
export interface ExpectedEvent {
  readonly event: string;
  readonly day: string;
  readonly id: string;
}

export interface ExpectedChange {
  readonly before: Expected;
  readonly after: Expected;
  readonly nature: string;
  readonly because: readonly ExpectedEvent[];
}

const firstDay = (partial: string) => `${partial}-01-01`.slice(0, 10);

function lastDay(partial: string): string {
  if (partial.length === 10) return partial;
  const [year = 0, month = 12] = partial.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

const EVIDENCE_ORDER: readonly Evidence[] = ['DOCUMENTED', 'INDIRECT', 'UNVERIFIED'];
const TIE_ORDER: readonly ClaimStatement[] = ['ESTABLISHING', 'EXISTS', 'UNCLEAR', 'NONE'];

const startOf = (team: Coverer) => firstDay(team.since ?? team.asOf);

const newestOf = (claims: readonly Statement[]): Statement | undefined =>
  claims.toSorted(
    (a, b) =>
      firstDay(b.asOf).localeCompare(firstDay(a.asOf)) ||
      EVIDENCE_ORDER.indexOf(a.evidence) - EVIDENCE_ORDER.indexOf(b.evidence) ||
      TIE_ORDER.indexOf(a.statement) - TIE_ORDER.indexOf(b.statement) ||
      (a.id < b.id ? -1 : 1),
  )[0];

export function expectedCoverage(
  coverers: readonly Coverer[],
  statements: readonly Statement[],
  day: string,
): Expected {
  const teams = coverers
    .filter(
      (team) => startOf(team) <= day && (team.until === undefined || lastDay(team.until) >= day),
    )
    .map((team) =>
      team.status === 'CLOSED' && team.until !== undefined
        ? { ...team, status: 'ACTIVE' as const }
        : team,
    );
  const claims = statements.filter(({ asOf }) => firstDay(asOf) <= day);
  const newest = newestOf(claims);
  const national = teams.filter(({ role }) => role === 'NATIONAL');
  const operating = national.filter(({ status }) => status === 'ACTIVE');
  const planned = national.filter(({ status }) => status === 'PLANNED');
  const exists = claims.filter(({ statement }) => statement === 'EXISTS');

  const [state, because] = decide();
  return {
    state,
    reasons: because.map(({ id }) => id).sort(),
    sourcesDisagree: disagree(),
    unverifiedOnly: because.length > 0 && because.every((fact) => fact.evidence === 'UNVERIFIED'),
    undatedFacts: because.filter((fact) => 'role' in fact && fact.since === undefined).length,
  };

  function decide(): [CoverageState, (Coverer | Statement)[]] {
    const home = operating.filter(({ basedThere }) => basedThere);
    if (home.length > 0) return ['NATIONAL', home];
    if (operating.length > 0) return ['COVERED_FROM_ABROAD', operating];
    const saysSo = newest?.statement === 'ESTABLISHING' ? [newest] : [];
    if (planned.length + saysSo.length > 0) return ['ESTABLISHING', [...planned, ...saysSo]];
    if (exists.length > 0) return ['REPORTED', exists];
    const government = teams.filter(
      ({ role, status }) => role === 'GOVERNMENT' && status === 'ACTIVE',
    );
    if (government.length > 0) return ['GOVERNMENT_ONLY', government];
    if (newest?.statement === 'NONE') return ['ABSENT', [newest]];
    return ['UNKNOWN', [...national, ...claims]];
  }

  function disagree(): boolean {
    if (planned.length > 0 && exists.length > 0) return true;
    const standing = national.filter(
      ({ status }) => status === 'ACTIVE' || status === 'UNVERIFIED',
    );
    const affirmedFrom = [...standing.map(startOf), ...exists.map(({ asOf }) => firstDay(asOf))];
    return claims
      .filter(({ statement }) => statement === 'NONE' || statement === 'ESTABLISHING')
      .some(({ asOf }) => affirmedFrom.some((start) => start <= firstDay(asOf)));
  }
}

/** How the coverage of a country differs between two days; null where its state does not. */
export function expectedChange(
  coverers: readonly Coverer[],
  statements: readonly Statement[],
  [from, to]: readonly [from: string, to: string],
): ExpectedChange | null {
  const before = expectedCoverage(coverers, statements, from);
  const after = expectedCoverage(coverers, statements, to);
  if (before.state === after.state) return null;

  const isReason = ({ reasons }: Expected, { id }: { readonly id: string }) => reasons.includes(id);
  const appeared = coverers.filter((team) => isReason(after, team) && startOf(team) > from);
  const ended = coverers.filter(
    (team) => isReason(before, team) && team.until !== undefined && lastDay(team.until) < to,
  );
  const said = statements.filter(
    (claim) => firstDay(claim.asOf) > from && firstDay(claim.asOf) <= to,
  );
  const isBetter = COVERAGE_STATES.indexOf(after.state) < COVERAGE_STATES.indexOf(before.state);
  const restedOnClaim = statements.some((claim) => isReason(before, claim));
  const overtaking = !isBetter && restedOnClaim ? newestOf(said) : undefined;
  const claims = said.filter((claim) => isReason(after, claim) || claim === overtaking);

  const decisive = isBetter
    ? after.reasons.map((id) => appeared.some((team) => team.id === id && team.since !== undefined))
    : before.reasons.map((id) => ended.some((team) => team.id === id));
  return {
    before,
    after,
    nature: decisive.every(Boolean)
      ? 'IN_THE_WORLD'
      : decisive.some(Boolean)
        ? 'UNCLEAR'
        : 'IN_WHAT_IS_KNOWN',
    because: [
      ...appeared.map((team) => ({
        event: team.since === undefined ? 'FIRST_KNOWN' : 'BEGAN',
        day: startOf(team),
        id: team.id,
      })),
      ...ended.map((team) => ({ event: 'ENDED', day: lastDay(team.until ?? ''), id: team.id })),
      ...claims.map((claim) => ({ event: 'SAID', day: firstDay(claim.asOf), id: claim.id })),
    ].sort(byText),
  };
}

/** In an order that does not depend on how facts are found. */
const byText = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
