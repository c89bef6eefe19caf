import type { CoverageState } from '../words.ts';

/** How a state is drawn: shape, line and size tell states apart, colour only helps. */
export interface Symbol {
  readonly shape: 'ellipse' | 'diamond' | 'rectangle' | 'triangle';
  /** Pixels across at full size, at any zoom. */
  readonly size: number;
  /** Width of the outline; 0 for a filled mark. */
  readonly line: number;
  /** Lengths of dash and gap in pixels; undefined for an unbroken outline. */
  readonly dash?: readonly [number, number];
  /** The custom property of the page that holds its colour. */
  readonly colour: string;
}

/**
 * How large marks are drawn on a picture of this zoom: full size on a desk, smaller on a phone,
 * where the whole world stands on the width of a hand.
 */
export const markScale = (homeZoom: number): number => Math.min(1, Math.max(0.6, homeZoom ** 0.35));

export const SYMBOLS: Readonly<Record<CoverageState, Symbol>> = {
  ABSENT: { shape: 'ellipse', size: 13, line: 3, colour: '--absent' },
  ESTABLISHING: { shape: 'diamond', size: 13, line: 0, colour: '--establishing' },
  GOVERNMENT_ONLY: { shape: 'rectangle', size: 10, line: 0, colour: '--government' },
  UNKNOWN: { shape: 'ellipse', size: 12, line: 2, dash: [0.1, 3.4], colour: '--unknown' },
  REPORTED: { shape: 'ellipse', size: 12, line: 2.2, dash: [2.4, 4.4], colour: '--reported' },
  COVERED_FROM_ABROAD: { shape: 'triangle', size: 9, line: 0, colour: '--covered' },
  NATIONAL: { shape: 'ellipse', size: 5.5, line: 0, colour: '--covered' },
};
