/** Where a label may stand beside its mark. */
export interface Side {
  readonly across: 'left' | 'center' | 'right';
  readonly along: 'above' | 'beside' | 'below';
}

/** A mark on the screen, with the size of the label it would like to have. */
export interface Labelled {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Width of the text; 0 for a mark without a label, which still must not be covered. */
  readonly width: number;
  /** The part of the picture that the label must stay in. */
  readonly within: Box;
  /** Whether it has room of its own on the right, and stands there whatever else is near. */
  readonly isFixed?: boolean;
}

/** A box on the screen. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const LABEL_HEIGHT = 13;
const GAP = 3;

/** In the order in which a reader prefers them. */
const SIDES: readonly Side[] = [
  { across: 'right', along: 'beside' },
  { across: 'left', along: 'beside' },
  { across: 'center', along: 'above' },
  { across: 'center', along: 'below' },
  { across: 'right', along: 'above' },
  { across: 'right', along: 'below' },
  { across: 'left', along: 'above' },
  { across: 'left', along: 'below' },
];

/**
 * Gives each label the first side on which it covers neither a mark nor a label placed before it;
 * one that finds none is left out. Earlier marks go first, so the most important stand in front.
 */
export function placeLabels(marks: readonly Labelled[]): ReadonlyMap<string, Side> {
  const taken: Box[] = marks.map(({ x, y, radius }) => boxAround(x, y, radius, radius));
  const placed = new Map<string, Side>();
  marks.forEach((mark, index) => {
    if (mark.width === 0) return;
    if (mark.isFixed && SIDES[0]) {
      placed.set(mark.id, SIDES[0]);
      return;
    }
    for (const side of SIDES) {
      const box = labelBox(mark, side);
      const isFree = taken.every((other, at) => at === index || !overlap(box, other));
      if (!isFree || !isInside(box, mark.within)) continue;
      taken.push(box);
      placed.set(mark.id, side);
      return;
    }
  });
  return placed;
}

function labelBox({ x, y, radius, width }: Labelled, { across, along }: Side): Box {
  const dx = { left: -(radius + GAP + width / 2), center: 0, right: radius + GAP + width / 2 };
  const dy = { above: -(radius + LABEL_HEIGHT / 2), beside: 0, below: radius + LABEL_HEIGHT / 2 };
  return boxAround(x + dx[across], y + dy[along], width / 2, LABEL_HEIGHT / 2);
}

const boxAround = (x: number, y: number, dx: number, dy: number): Box => ({
  left: x - dx,
  top: y - dy,
  right: x + dx,
  bottom: y + dy,
});

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isInside = (box: Box, { left, top, right, bottom }: Box) =>
  box.left >= left && box.top >= top && box.right <= right && box.bottom <= bottom;
