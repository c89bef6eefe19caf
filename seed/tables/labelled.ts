import { TLP_LABELS } from '../../graph/words.ts';
import { mayBeAbsent, oneOf } from '../columns.ts';

/** Whom a fact is for, by the Traffic Light Protocol 2.0. A file without the column has facts for everyone. */
export const labelled = { tlp: mayBeAbsent(oneOf(...TLP_LABELS)) };
