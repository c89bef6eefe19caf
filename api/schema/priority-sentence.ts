import type { FactorRow } from '../../graph/priorities/priority.ts';
import type { PriorityFactor } from '../../graph/priorities/weights.ts';
import { COVERAGE_STATES, type CoverageState, GAP_CODES, GAP_KINDS } from '../../graph/words.ts';
import { gapSentence } from './gap-sentence.ts';

const STATES: Readonly<Record<CoverageState, string>> = {
  NATIONAL: '{country} has a national CIRT.',
  COVERED_FROM_ABROAD: 'A team abroad is the national CIRT of {country}.',
  ESTABLISHING: 'A national CIRT of {country} is planned or being set up.',
  REPORTED: 'A source says that {country} has a national CIRT, but none is on record.',
  GOVERNMENT_ONLY: 'Only a government team covers {country}; no national CIRT is on record.',
  ABSENT: 'The newest source says that {country} has no national CIRT.',
  UNKNOWN: 'Nobody says whether {country} has a national CIRT.',
};

const CIRCUMSTANCES: Readonly<Partial<Record<PriorityFactor, string>>> = {
  LEAST_DEVELOPED: '{country} is a least developed country.',
  LANDLOCKED: '{country} is a landlocked developing country.',
  SMALL_ISLAND: '{country} is a small island developing State.',
  IN_TRANSITION: 'The economy of {country} is in transition.',
  DEVELOPING: '{country} is a developing country.',
};

const NEVER = 'No support activity for {country} is on record.';

/** Why a factor counts for a country, as an English sentence. */
export function prioritySentence([factor, because, country]: FactorRow['reason']): string {
  const kind = GAP_KINDS.find((one) => one === factor);
  const state = COVERAGE_STATES.find((one) => one === because);
  const code = GAP_CODES.find((one) => one === because);
  if (kind && kind !== 'NATIONAL_TEAM' && code) return gapSentence([kind, code, country]);
  const sentence = state ? STATES[state] : (CIRCUMSTANCES[factor] ?? supported(because));
  return sentence.replace('{country}', country);
}

function supported(years: string | null): string {
  if (years === null) return NEVER;
  const span = years === '1' ? '1 year' : `${years} years`;
  return `The last support activity for {country} was ${span} before.`;
}
