import { SEVERITIES } from '../words.ts';
import type { Gap } from './answers.ts';

type Weighed = Pick<Gap, 'severity' | 'certainty'>;

/** The worst first; among equals what a source states before what is only not on record. */
export const byWeight = (a: Weighed, b: Weighed): number =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
  Number(a.certainty === 'NOT_ON_RECORD') - Number(b.certainty === 'NOT_ON_RECORD');
