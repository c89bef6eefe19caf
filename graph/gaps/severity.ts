import type { GapCertainty, GapCode, GapKind, GapSeverity } from '../words.ts';

/** How a gap is judged by why there is one. */
export interface Judgement {
  readonly code: GapCode;
  readonly certainty: GapCertainty;
  readonly severity: GapSeverity;
}

/** Facts on record say so. */
const stated = (code: GapCode, severity: GapSeverity): Judgement => ({
  code,
  certainty: 'STATED',
  severity,
});

/** Nothing is on record: there may be one that no source here speaks of. */
const notOnRecord = (code: GapCode, severity: GapSeverity): Judgement => ({
  code,
  certainty: 'NOT_ON_RECORD',
  severity,
});

/**
 * The published rule: how severe each gap is, by why there is one; the first reason that holds is
 * the gap's, and the last always holds. docs/gaps.md shows this table. What nobody has on record is
 * one step less severe than what facts state, down to LOW, for it may only be unknown.
 */
export const JUDGEMENTS: Readonly<Record<GapKind, readonly Judgement[]>> = {
  NATIONAL_TEAM: [
    stated('ABSENT', 'CRITICAL'),
    stated('ESTABLISHING', 'HIGH'),
    notOnRecord('GOVERNMENT_ONLY', 'HIGH'),
  ],
  POINT_OF_CONTACT: [stated('DENIED', 'HIGH'), notOnRecord('NONE_ON_RECORD', 'MEDIUM')],
  VERIFIED_CONTACT: [stated('UNVERIFIED', 'MEDIUM'), notOnRecord('NONE_ON_RECORD', 'LOW')],
  GOVERNMENT_TO_GOVERNMENT: [stated('DENIED', 'HIGH'), notOnRecord('NONE_ON_RECORD', 'MEDIUM')],
  GOVERNMENT_TEAM: [
    notOnRecord('UNVERIFIED', 'LOW'),
    stated('NOT_OPERATING', 'MEDIUM'),
    notOnRecord('NONE_ON_RECORD', 'LOW'),
  ],
  ACADEMIC_TEAM: [
    notOnRecord('UNVERIFIED', 'LOW'),
    stated('NOT_OPERATING', 'MEDIUM'),
    notOnRecord('NONE_ON_RECORD', 'LOW'),
  ],
  INDUSTRY_TEAM: [
    notOnRecord('UNVERIFIED', 'LOW'),
    stated('NOT_OPERATING', 'MEDIUM'),
    notOnRecord('NONE_ON_RECORD', 'LOW'),
  ],
  SECTOR_TEAM: [notOnRecord('NONE_ON_RECORD', 'LOW')],
  GLOBAL_NETWORK: [stated('NOT_CURRENT', 'MEDIUM'), notOnRecord('NONE_ON_RECORD', 'LOW')],
  REGIONAL_NETWORK: [stated('NOT_CURRENT', 'MEDIUM'), notOnRecord('NONE_ON_RECORD', 'LOW')],
  ANSWERED_NEED: [stated('UNANSWERED', 'HIGH')],
  FRESH_RECORD: [stated('STALE', 'LOW'), notOnRecord('NONE_ON_RECORD', 'LOW')],
};
