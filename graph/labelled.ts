import type { Field } from './shape.ts';
import { TLP_LABELS, type TlpLabel } from './words.ts';

/** What has a TLP label. */
export interface LabelledRow {
  readonly tlp: TlpLabel;
}

/** The label of the node or relationship; what has none is CLEAR. */
export const labelOf = (item: string): string => `coalesce(${item}.tlp, 'CLEAR')`;

/** The label among these that fewest may see; what is none is CLEAR. */
export const strictest = (...labels: readonly unknown[]): TlpLabel =>
  TLP_LABELS.findLast((label) => labels.includes(label)) ?? 'CLEAR';

export const labelledFields: Readonly<Record<keyof LabelledRow, Field>> = {
  tlp: ({ from }) => labelOf(from),
};
