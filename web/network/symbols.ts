import type { LinkKind, NodeKind } from './words.ts';

/** How a kind of node is drawn: its shape tells it apart, its colour only helps. */
export interface NodeSymbol {
  readonly shape: 'ellipse' | 'diamond' | 'rectangle';
  readonly size: number;
  /** The custom property of the page that holds its colour. */
  readonly colour: string;
}

export const NODE_SYMBOLS: Readonly<Record<NodeKind, NodeSymbol>> = {
  TEAM: { shape: 'ellipse', size: 15, colour: '--node-team' },
  NETWORK: { shape: 'diamond', size: 27, colour: '--node-network' },
  COUNTRY: { shape: 'rectangle', size: 14, colour: '--node-country' },
};

/** How a kind of link is drawn: its pattern tells it apart, its colour only helps. */
export interface LinkLine {
  /** Lengths of dashes and gaps; undefined for an unbroken line. */
  readonly dash?: readonly number[];
  readonly width: number;
  readonly colour: string;
}

export const LINK_LINES: Readonly<Record<LinkKind, LinkLine>> = {
  MEMBER_OF: { width: 1.3, colour: '--link-member' },
  COLLABORATES_WITH: { width: 2.6, colour: '--link-works' },
  BASED_IN: { width: 1.2, dash: [1.5, 3], colour: '--link-place' },
  COVERS: { width: 1.4, dash: [7, 4], colour: '--link-place' },
  TAKES_PART_IN: { width: 1.4, dash: [8, 3, 1.5, 3], colour: '--link-member' },
};

/** The corners of a shape around 0, 0, half a unit from the middle; undefined for a circle. */
export const CORNERS: Readonly<
  Record<NodeSymbol['shape'], readonly (readonly [number, number])[] | undefined>
> = {
  ellipse: undefined,
  diamond: [
    [0, -0.5],
    [0.5, 0],
    [0, 0.5],
    [-0.5, 0],
  ],
  rectangle: [
    [-0.5, -0.5],
    [0.5, -0.5],
    [0.5, 0.5],
    [-0.5, 0.5],
  ],
};
