import { LINK_LINES, CORNERS, NODE_SYMBOLS } from './symbols.ts';
import type { Paints, Sight } from './messages.ts';
import type { PictureLink, PictureNode } from './picture.ts';
import { LINK_KINDS, NODE_KINDS } from './words.ts';

/** What is to be painted, and where each node stands. */
export interface Parts {
  readonly nodes: readonly PictureNode[];
  readonly links: readonly PictureLink[];
  readonly at: ReadonlyMap<string, PictureNode>;
}

/** How far the painting reaches over each edge of the screen, so that moving it shows no bare ground. */
export const OVERSCAN = 0.25;

/** Paints thousands of nodes and links, quietly: the ground on which the chosen ones stand. */
export function paintMass(parts: Parts, sight: Sight, paints: Paints): ImageBitmap | undefined {
  if (sight.width < 1 || sight.height < 1) return undefined;
  const margin = { x: sight.width * OVERSCAN, y: sight.height * OVERSCAN };
  const canvas = new OffscreenCanvas(
    Math.ceil(sight.width + 2 * margin.x),
    Math.ceil(sight.height + 2 * margin.y),
  );
  const pen = canvas.getContext('2d');
  if (!pen) return undefined;
  const { zoom, pan } = sight;
  const x = (node: PictureNode) => node.x * zoom + pan.x + margin.x;
  const y = (node: PictureNode) => node.y * zoom + pan.y + margin.y;
  // Where thousands cross each other, each one is drawn lightly.
  pen.globalAlpha = Math.min(
    0.6,
    Math.max(0.13, 1_200 / Math.max(1, parts.links.length)) + zoom / 4,
  );
  for (const kind of LINK_KINDS) {
    const { width, dash, colour } = LINK_LINES[kind];
    pen.strokeStyle = paints[colour] ?? '';
    pen.lineWidth = Math.max(0.5, width * Math.min(1, zoom));
    // Dashes that nobody could tell apart are not worth their time.
    pen.setLineDash(zoom > 0.45 ? (dash ?? []) : []);
    pen.beginPath();
    for (const link of parts.links) {
      if (link.kind !== kind) continue;
      const from = parts.at.get(link.from);
      const to = parts.at.get(link.to);
      if (!from || !to) continue;
      pen.moveTo(x(from), y(from));
      pen.lineTo(x(to), y(to));
    }
    pen.stroke();
  }
  pen.globalAlpha = 1;
  pen.setLineDash([]);
  for (const kind of NODE_KINDS) {
    const { shape, size, colour } = NODE_SYMBOLS[kind];
    const across = Math.max(3, size * markZoom(zoom));
    pen.fillStyle = paints[colour] ?? '';
    pen.beginPath();
    for (const node of parts.nodes) {
      if (node.kind === kind) trace(pen, CORNERS[shape], x(node), y(node), across);
    }
    pen.fill();
  }
  return canvas.transferToImageBitmap();
}

/** How large marks are at a zoom: they shrink more slowly than the ground under them. */
export const markZoom = (zoom: number): number => (zoom >= 1 ? zoom : zoom ** 0.55);

/** Adds a shape to the path of a pen. */
export function trace(
  pen: Pick<CanvasRenderingContext2D, 'moveTo' | 'lineTo' | 'closePath' | 'arc'>,
  corners: (typeof CORNERS)[keyof typeof CORNERS],
  x: number,
  y: number,
  across: number,
): void {
  if (!corners) {
    pen.moveTo(x + across / 2, y);
    pen.arc(x, y, across / 2, 0, 2 * Math.PI);
    return;
  }
  corners.forEach(([dx, dy], index) => {
    if (index === 0) pen.moveTo(x + dx * across, y + dy * across);
    else pen.lineTo(x + dx * across, y + dy * across);
  });
  pen.closePath();
}
