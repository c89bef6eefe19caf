import { markZoom } from './mass.ts';
import type { Sight } from './messages.ts';
import type { PictureNode } from './picture.ts';
import { NODE_SYMBOLS } from './symbols.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The viewport in which all of some nodes are seen; undefined without any, or without room. */
export function viewportOf(
  nodes: readonly PictureNode[],
  { width, height }: Pick<Sight, 'width' | 'height'>,
): Pick<Sight, 'zoom' | 'pan'> | undefined {
  const [first] = nodes;
  if (!first || width === 0) return undefined;
  const box = nodes.reduce(
    (sum, { x, y }) => ({
      left: Math.min(sum.left, x),
      right: Math.max(sum.right, x),
      top: Math.min(sum.top, y),
      bottom: Math.max(sum.bottom, y),
    }),
    { left: first.x, right: first.x, top: first.y, bottom: first.y },
  );
  const margin = Math.min(70, width / 8);
  const zoom = Math.max(
    0.02,
    Math.min(
      1.6,
      (width - 2 * margin) / Math.max(1, box.right - box.left),
      (height - 2 * margin) / Math.max(1, box.bottom - box.top),
    ),
  );
  return {
    zoom,
    pan: {
      x: width / 2 - ((box.left + box.right) / 2) * zoom,
      y: height / 2 - ((box.top + box.bottom) / 2) * zoom,
    },
  };
}

/** The node at a place of the plane, drawn or painted. */
export function nodeAt(
  nodes: readonly PictureNode[],
  { x, y }: Point,
  zoom: number,
): string | undefined {
  let best: { id: string; distance: number } | undefined;
  for (const node of nodes) {
    const distance = Math.hypot(node.x - x, node.y - y);
    const reach = ((NODE_SYMBOLS[node.kind].size / 2) * markZoom(zoom) + 4) / zoom;
    if (distance <= reach && (!best || distance < best.distance)) best = { id: node.id, distance };
  }
  return best?.id;
}

/** The nodes in the box between two corners. */
export function nodesWithin(nodes: readonly PictureNode[], a: Point, b: Point): string[] {
  const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
  const [top, bottom] = [Math.min(a.y, b.y), Math.max(a.y, b.y)];
  return nodes
    .filter(({ x, y }) => x >= left && x <= right && y >= top && y <= bottom)
    .map(({ id }) => id);
}
