import type { CoverageState, GapCertainty, GapSeverity } from '../words.ts';

/**
 * How much of its weight a factor counts, from 0 to 1: the published measures, which docs/priorities.md
 * shows. What nobody knows weighs less than what sources state, and says that it is not on record.
 */
interface Measure {
  readonly measure: number;
  readonly certainty: GapCertainty;
}

/** Of NATIONAL_TEAM, by the coverage state. */
export const BY_STATE: Readonly<Record<CoverageState, Measure>> = {
  ABSENT: { measure: 1, certainty: 'STATED' },
  ESTABLISHING: { measure: 0.8, certainty: 'STATED' },
  GOVERNMENT_ONLY: { measure: 0.8, certainty: 'NOT_ON_RECORD' },
  UNKNOWN: { measure: 0.5, certainty: 'NOT_ON_RECORD' },
  REPORTED: { measure: 0.2, certainty: 'NOT_ON_RECORD' },
  COVERED_FROM_ABROAD: { measure: 0.2, certainty: 'STATED' },
  NATIONAL: { measure: 0, certainty: 'STATED' },
};

/** Of every other gap, by its severity. */
export const BY_SEVERITY: Readonly<Record<GapSeverity, number>> = {
  CRITICAL: 1,
  HIGH: 0.75,
  MEDIUM: 0.5,
  LOW: 0.25,
};

/** Of SUPPORT: full after so many years without any, and where none is on record. */
export const FULL_AFTER_YEARS = 10;
