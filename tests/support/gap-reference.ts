import { expectedCoverage } from './coverage-reference.ts';
import {
  firstDay,
  hadBegun,
  held,
  lifeOf,
  operated,
  type PlainCountry,
  type PlainCoverage,
  type PlainMembership,
  type PlainNeed,
} from './plain-world.ts';

/**
 * The gaps of docs/gaps.md once more, in plain TypeScript over plain records: what the statements in
 * the graph are held against. It shares no code with them on purpose.
 */
export interface ExpectedGap {
  readonly kind: string;
  readonly code: string;
  readonly certainty: string;
  readonly severity: string;
  /** Codes of the sectors that nobody serves. */
  readonly sectors: readonly string[];
}

const stated = 'STATED';
const notOnRecord = 'NOT_ON_RECORD';

type Reason = readonly [code: string, certainty: string, severity: string];
const DENIED: Reason = ['DENIED', stated, 'HIGH'];
const UNANSWERED: Reason = ['UNANSWERED', stated, 'HIGH'];
const none = (severity: string): Reason => ['NONE_ON_RECORD', notOnRecord, severity];

/** @param critical the codes of the sectors of high criticality */
export function expectedGaps(
  country: PlainCountry,
  critical: readonly string[],
  day: string,
): ExpectedGap[] {
  const { based, covered, claims, participations, needs } = country;
  const coverers = covered.filter((coverage) => held(lifeOf(coverage), day)).filter(isOperating);
  const operating = based.filter((team) => operated(team, day));
  const { state } = coverageOf(country, day);

  const national: Readonly<Record<string, Reason>> = {
    ABSENT: ['ABSENT', stated, 'CRITICAL'],
    ESTABLISHING: ['ESTABLISHING', stated, 'HIGH'],
    GOVERNMENT_ONLY: ['GOVERNMENT_ONLY', notOnRecord, 'HIGH'],
  };

  const duty = (name: 'pointOfContact' | 'governmentToGovernment'): Reason | undefined => {
    if (coverers.some((coverage) => coverage[name] === true)) return undefined;
    const isDenied = coverers.length > 0 && coverers.every((one) => one[name] === false);
    return isDenied ? DENIED : none('MEDIUM');
  };

  const contact = (): Reason | undefined => {
    const known = coverers
      .flatMap(({ team }) => team.contacts)
      .filter(({ asOf }) => asOf === undefined || firstDay(asOf) <= day);
    if (known.some(({ evidence }) => evidence !== 'UNVERIFIED')) return undefined;
    return known.length > 0 ? ['UNVERIFIED', stated, 'MEDIUM'] : none('LOW');
  };

  const team = (constituency: 'GOVERNMENT' | 'ACADEMIC' | 'INDUSTRY'): Reason | undefined => {
    const serving = based.filter(({ constituencies }) => constituencies.includes(constituency));
    if (serving.some((one) => operated(one, day))) return undefined;
    if (constituency === 'GOVERNMENT' && coverers.some(({ role }) => role === 'GOVERNMENT')) {
      return undefined;
    }
    const begun = serving.filter((one) => hadBegun(one, day));
    if (begun.some(({ status }) => status === 'UNVERIFIED')) {
      return ['UNVERIFIED', notOnRecord, 'LOW'];
    }
    return begun.length > 0 ? ['NOT_OPERATING', stated, 'MEDIUM'] : none('LOW');
  };

  const unserved = critical.filter((code) => {
    const serving = [
      ...operating,
      ...covered.filter((one) => covers(one, day)).map((one) => one.team),
    ];
    return !serving.some(({ sectors }) => sectors.includes(code));
  });

  const network = (kind: 'GLOBAL' | 'REGIONAL'): Reason | undefined => {
    const memberships = operating
      .flatMap((one) => one.memberships)
      .filter((one) => one.kind === kind);
    if (memberships.some((one) => wasMember(one, day))) return undefined;
    if (participations.some((one) => one.kind === kind && held(one, day))) return undefined;
    return memberships.some((one) => hadBegun(one, day))
      ? ['NOT_CURRENT', stated, 'MEDIUM']
      : none('LOW');
  };

  const record = (): Reason | undefined => {
    const dates = [
      ...covered
        .filter((coverage) => held(lifeOf(coverage), day))
        .map(({ asOf }) => firstDay(asOf)),
      ...claims.map(({ asOf }) => firstDay(asOf)).filter((asOf) => asOf <= day),
    ];
    const oldest = `${Number(day.slice(0, 4)) - 2}${day.slice(4)}`;
    if (dates.some((asOf) => asOf >= oldest)) return undefined;
    return dates.length > 0 ? ['STALE', stated, 'LOW'] : none('LOW');
  };

  const reasons: readonly (readonly [kind: string, reason: Reason | undefined])[] = [
    ['NATIONAL_TEAM', national[state]],
    ['POINT_OF_CONTACT', duty('pointOfContact')],
    ['VERIFIED_CONTACT', contact()],
    ['GOVERNMENT_TO_GOVERNMENT', duty('governmentToGovernment')],
    ['GOVERNMENT_TEAM', team('GOVERNMENT')],
    ['ACADEMIC_TEAM', team('ACADEMIC')],
    ['INDUSTRY_TEAM', team('INDUSTRY')],
    ['SECTOR_TEAM', unserved.length > 0 ? none('LOW') : undefined],
    ['GLOBAL_NETWORK', network('GLOBAL')],
    ['REGIONAL_NETWORK', network('REGIONAL')],
    ['ANSWERED_NEED', needs.some((steps) => waits(steps, day)) ? UNANSWERED : undefined],
    ['FRESH_RECORD', record()],
  ];
  return reasons.flatMap(([kind, reason]) => {
    if (!reason) return [];
    const [code, certainty, severity] = reason;
    return [{ kind, code, certainty, severity, sectors: kind === 'SECTOR_TEAM' ? unserved : [] }];
  });
}

/** What the reference of coverage says of a country. */
export const coverageOf = ({ based, covered, claims }: PlainCountry, day: string) =>
  expectedCoverage(
    covered.map((coverage) => ({
      ...lifeOf(coverage),
      id: coverage.team.id,
      role: coverage.role,
      status: coverage.team.status,
      basedThere: based.includes(coverage.team),
      evidence: coverage.evidence,
    })),
    claims,
    day,
  );

/** A team that is closed by now covered the country until then. */
const isOperating = (coverage: PlainCoverage) =>
  coverage.team.status === 'ACTIVE' ||
  (coverage.team.status === 'CLOSED' && lifeOf(coverage).until !== undefined);

/** Whether a team covers the country for the sectors that it serves: it operates, and nothing says otherwise. */
const covers = ({ team, since, until }: PlainCoverage, day: string) =>
  operated(team, day) && held({ since, until, asOf: '0000' }, day);

/** Whether a need had been raised by then, and what was said of it last was no answer. */
const waits = (steps: PlainNeed, day: string) => {
  const last = steps.findLast(({ on }) => on <= day);
  return last?.state === 'RAISED' || last?.state === 'ACKNOWLEDGED';
};

/** A membership that is over was current until it ended, or else as long as its source said so. */
const wasMember = (membership: PlainMembership, day: string) => {
  if (!held(membership, day)) return false;
  if (membership.status === 'CURRENT') return true;
  return (
    membership.status === 'FORMER' &&
    (membership.until !== undefined || firstDay(membership.asOf) >= day)
  );
};
