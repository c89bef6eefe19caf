import { coverageOf, expectedGaps } from './gap-reference.ts';
import { firstDay, hadBegun, lastDay, type PlainCountry } from './plain-world.ts';

/**
 * The ranking of docs/priorities.md once more, in plain TypeScript over plain records: what the
 * statement in the graph is held against. It shares no code with it on purpose.
 */
export type PlainWeights = Readonly<Record<string, number>>;

export interface ExpectedPriority {
  readonly iso2: string;
  readonly rank: number;
  readonly points: number;
  readonly pointsNotOnRecord: number;
  readonly factors: readonly ExpectedFactor[];
  readonly ifNational: { readonly rank: number; readonly points: number } | null;
}

export interface ExpectedFactor {
  readonly code: string;
  readonly because: string | null;
  readonly certainty: string;
  readonly measure: number;
  readonly weight: number;
}

/** The published weights. */
export const PUBLISHED: PlainWeights = {
  nationalTeam: 60,
  pointOfContact: 4,
  verifiedContact: 2,
  governmentToGovernment: 4,
  governmentTeam: 4,
  academicTeam: 2,
  industryTeam: 2,
  sectorTeam: 4,
  globalNetwork: 4,
  regionalNetwork: 4,
  answeredNeed: 8,
  freshRecord: 0,
  leastDeveloped: 8,
  landlocked: 4,
  smallIsland: 4,
  inTransition: 2,
  developing: 12,
  support: 8,
};

const BY_STATE: Readonly<Record<string, readonly [measure: number, certainty: string]>> = {
  ABSENT: [1, 'STATED'],
  ESTABLISHING: [0.8, 'STATED'],
  GOVERNMENT_ONLY: [0.8, 'NOT_ON_RECORD'],
  UNKNOWN: [0.5, 'NOT_ON_RECORD'],
  REPORTED: [0.2, 'NOT_ON_RECORD'],
  COVERED_FROM_ABROAD: [0.2, 'STATED'],
};

const BY_SEVERITY: Readonly<Record<string, number>> = {
  CRITICAL: 1,
  HIGH: 0.75,
  MEDIUM: 0.5,
  LOW: 0.25,
};

export function expectedPriorities(
  countries: readonly PlainCountry[],
  critical: readonly string[],
  weights: PlainWeights,
  day: string,
): ExpectedPriority[] {
  const scored = countries.map((country) => {
    const factors = factorsOf(country, critical, weights, day);
    const sum = (counted: readonly ExpectedFactor[]) =>
      round(counted.reduce((total, { measure, weight }) => total + measure * weight, 0));
    const unsure = factors.filter(({ certainty }) => certainty === 'NOT_ON_RECORD');
    return { country, factors, points: sum(factors), pointsNotOnRecord: sum(unsure) };
  });
  const rankOf = (points: number, without?: string) =>
    1 + scored.filter((other) => other.country.iso2 !== without && other.points > points).length;
  return scored
    .toSorted(
      (a, b) =>
        b.points - a.points ||
        order(a.country.name, b.country.name) ||
        order(a.country.iso2, b.country.iso2),
    )
    .map(({ country: { iso2 }, factors, points, pointsNotOnRecord }) => {
      const lacking = factors.find(({ code }) => code === 'NATIONAL_TEAM');
      const left = lacking && round(points - round(lacking.measure * lacking.weight));
      return {
        iso2,
        rank: rankOf(points),
        points,
        pointsNotOnRecord,
        factors,
        ifNational: left === undefined ? null : { rank: rankOf(left, iso2), points: left },
      };
    });
}

const round = (points: number) => Math.round(points * 100) / 100;
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function factorsOf(
  country: PlainCountry,
  critical: readonly string[],
  weights: PlainWeights,
  day: string,
): ExpectedFactor[] {
  const weightOf = (code: string) => weights[NAMES[code] ?? ''] ?? 0;
  const [measure = 0, certainty = ''] = BY_STATE[coverageOf(country, day).state] ?? [];
  const national: Omit<ExpectedFactor, 'weight'> = {
    code: 'NATIONAL_TEAM',
    because: coverageOf(country, day).state,
    certainty,
    measure,
  };
  const gaps = expectedGaps(country, critical, day)
    .filter(({ kind }) => kind !== 'NATIONAL_TEAM')
    .map(({ kind, code, certainty: how, severity }) => ({
      code: kind,
      because: code,
      certainty: how,
      measure: BY_SEVERITY[severity] ?? 0,
    }));
  const isLdc = country.ldc && (!country.ldcGraduation || country.ldcGraduation > day);
  const groups = [
    ...(isLdc ? ['LEAST_DEVELOPED'] : []),
    ...(country.lldc ? ['LANDLOCKED'] : []),
    ...(country.sids ? ['SMALL_ISLAND'] : []),
    ...(country.inTransition ? ['IN_TRANSITION'] : []),
  ];
  const isDeveloping = groups.length > 0 || !country.developed;
  const circumstances = [...groups, ...(isDeveloping ? ['DEVELOPING'] : [])].map((code) => ({
    code,
    because: null,
    certainty: 'STATED',
    measure: 1,
  }));
  const years = yearsWithoutSupport(country, day);
  const support = {
    code: 'SUPPORT',
    because: years === undefined ? null : String(years),
    certainty: years === undefined ? 'NOT_ON_RECORD' : 'STATED',
    measure: Math.min(1, (years ?? 10) / 10),
  };
  return [national, ...gaps, ...circumstances, support]
    .filter((factor) => factor.measure > 0)
    .map((factor) => ({ ...factor, weight: weightOf(factor.code) }));
}

/** The names of the weights of factors. */
const NAMES: Readonly<Record<string, string>> = {
  NATIONAL_TEAM: 'nationalTeam',
  POINT_OF_CONTACT: 'pointOfContact',
  VERIFIED_CONTACT: 'verifiedContact',
  GOVERNMENT_TO_GOVERNMENT: 'governmentToGovernment',
  GOVERNMENT_TEAM: 'governmentTeam',
  ACADEMIC_TEAM: 'academicTeam',
  INDUSTRY_TEAM: 'industryTeam',
  SECTOR_TEAM: 'sectorTeam',
  GLOBAL_NETWORK: 'globalNetwork',
  REGIONAL_NETWORK: 'regionalNetwork',
  ANSWERED_NEED: 'answeredNeed',
  FRESH_RECORD: 'freshRecord',
  LEAST_DEVELOPED: 'leastDeveloped',
  LANDLOCKED: 'landlocked',
  SMALL_ISLAND: 'smallIsland',
  IN_TRANSITION: 'inTransition',
  DEVELOPING: 'developing',
  SUPPORT: 'support',
};

/** Whole years since the last activity; one that goes on supports the country today. */
function yearsWithoutSupport({ activities }: PlainCountry, day: string): number | undefined {
  const [last] = activities
    .filter((activity) => hadBegun(activity, day))
    .map(({ since, until, asOf }) => (until ? lastDay(until) : firstDay(since ?? asOf)))
    .sort()
    .reverse();
  if (last === undefined) return undefined;
  if (last > day) return 0;
  const years = Number(day.slice(0, 4)) - Number(last.slice(0, 4));
  return day.slice(5) >= last.slice(5) ? years : years - 1;
}
