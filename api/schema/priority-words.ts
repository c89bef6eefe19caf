import {
  WEIGHTS,
  MAX_WEIGHT,
  PRIORITY_FACTORS,
  type PriorityFactor as FactorWord,
} from '../../graph/priorities/weights.ts';
import { builder } from '../builder.ts';

/** What each factor is, as a reader looks it up: as a value, and as a weight. */
const FACTORS: Readonly<Record<FactorWord, string>> = {
  NATIONAL_TEAM: 'A national CIRT is lacking: weighed by the coverage state.',
  POINT_OF_CONTACT: 'A single point of contact is lacking.',
  VERIFIED_CONTACT: 'A verified contact is lacking.',
  GOVERNMENT_TO_GOVERNMENT: 'A team for government-to-government cooperation is lacking.',
  GOVERNMENT_TEAM: 'A government team is lacking.',
  ACADEMIC_TEAM: 'A team for research and education is lacking.',
  INDUSTRY_TEAM: 'A team for firms is lacking.',
  SECTOR_TEAM: 'A sector of high criticality is served by no team.',
  GLOBAL_NETWORK: 'A place in a global network is lacking.',
  REGIONAL_NETWORK: 'A place in a regional network is lacking.',
  ANSWERED_NEED: 'A need that it raised waits for an answer.',
  FRESH_RECORD: 'The record is stale: shown, and worth nothing unless you weigh it.',
  LEAST_DEVELOPED: 'It is a least developed country.',
  LANDLOCKED: 'It is a landlocked developing country.',
  SMALL_ISLAND: 'It is a small island developing State.',
  IN_TRANSITION: 'Its economy is in transition.',
  DEVELOPING: 'It is a developing country.',
  SUPPORT: 'No support activity is on record, or the last one is long ago: full after 10 years.',
};

export const PriorityFactorCode = builder.enumType('PriorityFactorCode', {
  description: 'What counts for support. The measures are published in docs/priorities.md.',
  values: Object.fromEntries(
    PRIORITY_FACTORS.map((factor) => [factor, { description: FACTORS[factor] }]),
  ),
});

export const PriorityWeights = builder.inputType('PriorityWeights', {
  description:
    'How many points each factor is worth where it weighs fully. What is left out keeps the published ' +
    `weight, which is the default here. A weight is 0 to ${MAX_WEIGHT}, anything else an error.`,
  fields: (t) =>
    Object.fromEntries(
      PRIORITY_FACTORS.map((factor) => {
        const { name, points } = WEIGHTS[factor];
        return [name, t.float({ defaultValue: points, description: FACTORS[factor] })];
      }),
    ),
});
