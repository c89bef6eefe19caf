import type { Symbol } from './symbols.ts';

/** The outline of a mark as an SVG path, `half` as large as half of it, around a point. */
export function markPath(shape: Symbol['shape'], x: number, y: number, half: number): string {
  switch (shape) {
    case 'ellipse':
      return `M${x - half} ${y} a${half} ${half} 0 1 0 ${2 * half} 0 a${half} ${half} 0 1 0 ${-2 * half} 0 Z`;
    case 'rectangle':
      return `M${x - half} ${y - half} h${2 * half} v${2 * half} h${-2 * half} Z`;
    case 'diamond':
      return `M${x} ${y - half} L${x + half} ${y} L${x} ${y + half} L${x - half} ${y} Z`;
    case 'triangle':
      return `M${x} ${y - half} L${x + half} ${y + half} L${x - half} ${y + half} Z`;
  }
}
