import type { NodeSingular } from 'cytoscape';
import type { Side } from './labels.ts';

/** The classes by which the styles of the graphs know where a name stands. */
const CLASSES = ['left', 'center', 'right', 'above', 'beside', 'below'] as const;

/** Puts the name of a mark to a side of it; without a side it has none. */
export function putName(mark: Pick<NodeSingular, 'toggleClass'>, side: Side | undefined): void {
  for (const name of CLASSES) {
    mark.toggleClass(name, side?.across === name || side?.along === name);
  }
  mark.toggleClass('labelled', side !== undefined);
}
