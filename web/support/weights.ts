import type { FactorCode } from './answers.ts';

/** The factors by the names of their weights, with the published ones (docs/priorities.md). */
export const PUBLISHED = {
  nationalTeam: { factor: 'NATIONAL_TEAM', points: 60 },
  pointOfContact: { factor: 'POINT_OF_CONTACT', points: 4 },
  verifiedContact: { factor: 'VERIFIED_CONTACT', points: 2 },
  governmentToGovernment: { factor: 'GOVERNMENT_TO_GOVERNMENT', points: 4 },
  governmentTeam: { factor: 'GOVERNMENT_TEAM', points: 4 },
  academicTeam: { factor: 'ACADEMIC_TEAM', points: 2 },
  industryTeam: { factor: 'INDUSTRY_TEAM', points: 2 },
  sectorTeam: { factor: 'SECTOR_TEAM', points: 4 },
  globalNetwork: { factor: 'GLOBAL_NETWORK', points: 4 },
  regionalNetwork: { factor: 'REGIONAL_NETWORK', points: 4 },
  answeredNeed: { factor: 'ANSWERED_NEED', points: 8 },
  freshRecord: { factor: 'FRESH_RECORD', points: 0 },
  leastDeveloped: { factor: 'LEAST_DEVELOPED', points: 8 },
  landlocked: { factor: 'LANDLOCKED', points: 4 },
  smallIsland: { factor: 'SMALL_ISLAND', points: 4 },
  inTransition: { factor: 'IN_TRANSITION', points: 2 },
  developing: { factor: 'DEVELOPING', points: 12 },
  support: { factor: 'SUPPORT', points: 8 },
} as const satisfies Readonly<
  Record<string, { readonly factor: FactorCode; readonly points: number }>
>;

export type WeightName = keyof typeof PUBLISHED;

/** The weights that are not the published ones. */
export type Weights = Readonly<Partial<Record<WeightName, number>>>;

/** No weight is larger. */
export const MAX_WEIGHT = 1000;

export const WEIGHT_NAMES: readonly WeightName[] = Object.keys(PUBLISHED).filter(
  (name): name is WeightName => Object.hasOwn(PUBLISHED, name),
);

/** A weight as somebody wrote it; undefined for what is none. */
export function weightIn(text: string): number | undefined {
  if (!/^\d{1,4}(\.\d{1,2})?$/.test(text.trim())) return undefined;
  const weight = Number(text);
  return weight <= MAX_WEIGHT ? weight : undefined;
}

/** The weights with one more that is not the published one, or one less that is. */
export function weighed(weights: Weights, name: WeightName, weight: number): Weights {
  const others = Object.fromEntries(Object.entries(weights).filter(([other]) => other !== name));
  return weight === PUBLISHED[name].points ? others : { ...others, [name]: weight };
}

/** From the URL: `nationalTeam:50,support:0`. What is no weight is left out. */
export const readWeights = (text: string): Weights =>
  text.split(',').reduce<Weights>((weights, entry) => {
    const [name = '', points = ''] = entry.split(':');
    const known = WEIGHT_NAMES.find((one) => one === name);
    const weight = weightIn(points);
    return known && weight !== undefined ? weighed(weights, known, weight) : weights;
  }, {});

/** For the URL, in the order of the factors. */
export const writeWeights = (weights: Weights): string =>
  WEIGHT_NAMES.flatMap((name) =>
    weights[name] === undefined ? [] : [`${name}:${weights[name]}`],
  ).join(',');
