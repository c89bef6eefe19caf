import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Labelled, LABEL_HEIGHT, placeLabels } from '../../web/canvas/labels.ts';

const SCREEN = { left: 0, top: 0, right: 400, bottom: 300 };
const mark = (id: string, x: number, y: number, more: Partial<Labelled> = {}): Labelled => ({
  id,
  x,
  y,
  radius: 6,
  width: 60,
  within: SCREEN,
  ...more,
});

describe('placeLabels', () => {
  it('sets a label on the right where there is room', () => {
    expect(placeLabels([mark('a', 100, 100)]).get('a')).toEqual({
      across: 'right',
      along: 'beside',
    });
  });

  it('takes another side where a mark or an earlier label is in the way', () => {
    const placed = placeLabels([mark('a', 100, 100), mark('b', 130, 100, { width: 0 })]);
    expect(placed.get('a')).toEqual({ across: 'left', along: 'beside' });
    expect(placed.has('b')).toBe(false);
  });

  it('stays in its part of the picture', () => {
    const within = { left: 80, top: 80, right: 130, bottom: 130 };
    expect(placeLabels([mark('a', 100, 100, { within })]).has('a')).toBe(false);
  });

  it('never lets a label cover another one or a mark', () => {
    const position = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 }));
    fc.assert(
      fc.property(fc.array(position, { maxLength: 25 }), (positions) => {
        const marks = positions.map(([x, y], index) => mark(`m${index}`, x, y));
        const boxes = [...placeLabels(marks)].flatMap(([id, { across, along }]) => {
          const at = marks.find((candidate) => candidate.id === id);
          if (!at) return [];
          const dx = { left: -39, center: 0, right: 39 }[across];
          const dy = { above: -1, beside: 0, below: 1 }[along] * (6 + LABEL_HEIGHT / 2);
          return [{ id, x: at.x + dx, y: at.y + dy }];
        });
        for (const box of boxes) {
          for (const other of boxes) {
            const apart =
              Math.abs(box.x - other.x) >= 60 || Math.abs(box.y - other.y) >= LABEL_HEIGHT;
            expect(box.id === other.id || apart).toBe(true);
          }
          for (const { id, x, y } of marks) {
            const apart = Math.abs(box.x - x) >= 36 || Math.abs(box.y - y) >= LABEL_HEIGHT / 2 + 6;
            expect(id === box.id || apart).toBe(true);
          }
        }
      }),
    );
  });
});
