import { badInput } from '../errors.ts';
import { isGiven } from '../filter.ts';
import { derive } from '../later.ts';
import { GAP_KINDS } from '../words.ts';

/** What counts for support: each gap, the circumstances of a country, and how long nobody supported it. */
export const PRIORITY_FACTORS = [
  ...GAP_KINDS,
  'LEAST_DEVELOPED',
  'LANDLOCKED',
  'SMALL_ISLAND',
  'IN_TRANSITION',
  'DEVELOPING',
  'SUPPORT',
] as const;
export type PriorityFactor = (typeof PRIORITY_FACTORS)[number];

interface Weight {
  /** What the weight is called in `PriorityWeights`. */
  readonly name: string;
  /** The published weight: the points that the factor is worth where it weighs fully. */
  readonly points: number;
}

/**
 * The published weights; docs/priorities.md shows them. A country that has no national CIRT comes before
 * any that has one; circumstances decide among them. A stale record says that we know little, not
 * that the country needs much: it is shown and counts nothing.
 */
export const WEIGHTS: Readonly<Record<PriorityFactor, Weight>> = {
  NATIONAL_TEAM: { name: 'nationalTeam', points: 60 },
  POINT_OF_CONTACT: { name: 'pointOfContact', points: 4 },
  VERIFIED_CONTACT: { name: 'verifiedContact', points: 2 },
  GOVERNMENT_TO_GOVERNMENT: { name: 'governmentToGovernment', points: 4 },
  GOVERNMENT_TEAM: { name: 'governmentTeam', points: 4 },
  ACADEMIC_TEAM: { name: 'academicTeam', points: 2 },
  INDUSTRY_TEAM: { name: 'industryTeam', points: 2 },
  SECTOR_TEAM: { name: 'sectorTeam', points: 4 },
  GLOBAL_NETWORK: { name: 'globalNetwork', points: 4 },
  REGIONAL_NETWORK: { name: 'regionalNetwork', points: 4 },
  ANSWERED_NEED: { name: 'answeredNeed', points: 8 },
  FRESH_RECORD: { name: 'freshRecord', points: 0 },
  LEAST_DEVELOPED: { name: 'leastDeveloped', points: 8 },
  LANDLOCKED: { name: 'landlocked', points: 4 },
  SMALL_ISLAND: { name: 'smallIsland', points: 4 },
  IN_TRANSITION: { name: 'inTransition', points: 2 },
  DEVELOPING: { name: 'developing', points: 12 },
  SUPPORT: { name: 'support', points: 8 },
};

/** No weight is larger: sums of such weights are exact. */
export const MAX_WEIGHT = 1_000;

/**
 * The weights asked for, in the order of the factors; the published ones where nothing is said.
 * @throws GraphError BAD_INPUT for a weight below zero or above the largest, by its name
 */
export const weightsOf = (asked: unknown): readonly unknown[] =>
  PRIORITY_FACTORS.map((factor) => {
    const { name, points } = WEIGHTS[factor];
    const given = isGiven(asked) ? asked[name] : undefined;
    return derive(given ?? points, (value) => checked(name, value));
  });

function checked(name: string, value: unknown): number {
  if (typeof value === 'number' && value >= 0 && value <= MAX_WEIGHT) return value;
  throw badInput(
    `weights.${name}: ${String(value)} is not allowed; a weight is 0 to ${MAX_WEIGHT}.`,
  );
}
