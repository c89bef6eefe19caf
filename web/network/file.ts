import { CORNERS, LINK_LINES, NODE_SYMBOLS } from './symbols.ts';
import type { Caption, Paints } from './messages.ts';
import type { Parts } from './mass.ts';
import type { PictureNode } from './picture.ts';
import { LINK_KINDS, NODE_KINDS } from './words.ts';

/** A line, a shape or a text: what both kinds of file can draw. */
type Stroke = {
  readonly path: string;
  readonly stroke?: {
    colour: string;
    width: number;
    dash?: readonly number[] | undefined;
    alpha: number;
  };
  readonly fill?: string;
};
type Text = {
  readonly text: string;
  x: number;
  y: number;
  size: number;
  colour: string;
  isBold?: boolean;
  isMiddle?: boolean;
};

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly ground: string;
  readonly parts: readonly (Stroke | Text)[];
}

const MARGIN = 40;
const LINE = 20;
/** More labels than these cannot be read on one sheet: the best linked have theirs. */
const MOST_LABELS = 600;
/** A browser refuses larger canvases. */
const MOST_PIXELS = 6_000;
const FONT = 'system-ui, sans-serif';

/** The picture as it is shown, as a sheet: title, nodes and links, legend, date and sources. */
export function sceneOf({ nodes, links, at }: Parts, paints: Paints, caption: Caption): Scene {
  const paint = (name: string) => paints[name] ?? '#000';
  const left = lowest(nodes, 'x') - 60;
  const top = lowest(nodes, 'y') - 60;
  const wide = Math.max(480, -lowest(nodes, 'x', -1) + 120 - left);
  const high = -lowest(nodes, 'y', -1) + 60 - top;
  const head = MARGIN + 34;
  const place = ({ x, y }: PictureNode) => ({
    x: round(x - left + MARGIN),
    y: round(y - top + head),
  });

  const lines = LINK_KINDS.flatMap((kind): Stroke[] => {
    const path = links
      .filter((link) => link.kind === kind)
      .map(({ from, to }) => {
        const [a, b] = [at.get(from), at.get(to)];
        return a && b ? `M${place(a).x} ${place(a).y}L${place(b).x} ${place(b).y}` : '';
      })
      .join('');
    const { width, dash, colour } = LINK_LINES[kind];
    return path
      ? [
          {
            path,
            stroke: {
              colour: paint(colour),
              width,
              dash,
              alpha: links.length > 3_000 ? 0.25 : 0.7,
            },
          },
        ]
      : [];
  });
  const marks = NODE_KINDS.flatMap((kind): Stroke[] => {
    const path = nodes
      .filter((node) => node.kind === kind)
      .map((node) => markPath(kind, place(node)))
      .join('');
    return path ? [{ path, fill: paint(NODE_SYMBOLS[kind].colour) }] : [];
  });
  const labels = nodes
    .toSorted((a, b) => b.degree - a.degree)
    .slice(0, MOST_LABELS)
    .map((node): Text => {
      const { x, y } = place(node);
      const offset = NODE_SYMBOLS[node.kind].size / 2 + 11;
      return {
        text: node.label,
        x,
        y: y + offset,
        size: 10,
        colour: paint('--ink'),
        isMiddle: true,
        isBold: node.kind === 'NETWORK',
      };
    });
  const { parts: legend, height: legendHeight } = legendOf(caption, paint, head + high + LINE);
  return {
    width: Math.ceil(wide + 2 * MARGIN),
    height: Math.ceil(head + high + LINE + legendHeight + MARGIN),
    ground: paint('--paper'),
    parts: [
      {
        text: caption.title,
        x: MARGIN,
        y: MARGIN + 6,
        size: 20,
        colour: paint('--ink'),
        isBold: true,
      },
      ...lines,
      ...marks,
      ...labels,
      ...legend,
    ],
  };
}

function legendOf(caption: Caption, paint: (name: string) => string, top: number) {
  const parts: (Stroke | Text)[] = [];
  let y = top;
  const write = (text: string, x: number, size = 12, colour = '--ink') => {
    parts.push({ text, x, y: y + 4, size, colour: paint(colour) });
    y += LINE;
  };
  for (const kind of NODE_KINDS) {
    const text = caption.nodes[kind];
    if (text === undefined) continue;
    parts.push({
      path: markPath(kind, { x: MARGIN + 16, y }, 13),
      fill: paint(NODE_SYMBOLS[kind].colour),
    });
    write(text, MARGIN + 44);
  }
  for (const kind of LINK_KINDS) {
    const text = caption.links[kind];
    if (text === undefined) continue;
    const { width, dash, colour } = LINK_LINES[kind];
    parts.push({
      path: `M${MARGIN} ${y}L${MARGIN + 34} ${y}`,
      stroke: { colour: paint(colour), width, dash, alpha: 1 },
    });
    write(text, MARGIN + 44);
  }
  for (const line of caption.lines) write(line, MARGIN, 11, '--quiet');
  return { parts, height: y - top };
}

/** The sheet as an SVG. */
export function svgFile(parts: Parts, paints: Paints, caption: Caption): Blob {
  return new Blob([svgOf(sceneOf(parts, paints, caption))], { type: 'image/svg+xml' });
}

export function svgOf({ width, height, ground, parts }: Scene): string {
  const body = parts.map((part) => {
    if ('text' in part) {
      const anchor = part.isMiddle ? ' text-anchor="middle"' : '';
      const weight = part.isBold ? ' font-weight="bold"' : '';
      return `<text x="${part.x}" y="${part.y}" font-size="${part.size}" fill="${part.colour}"${anchor}${weight}>${escaped(part.text)}</text>`;
    }
    const { path, stroke, fill } = part;
    const dash = stroke?.dash ? ` stroke-dasharray="${stroke.dash.join(' ')}"` : '';
    const line = stroke
      ? ` stroke="${stroke.colour}" stroke-width="${stroke.width}" stroke-opacity="${stroke.alpha}"${dash}`
      : '';
    return `<path d="${path}" fill="${fill ?? 'none'}"${line}/>`;
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}">` +
    `<rect width="100%" height="100%" fill="${ground}"/>${body.join('')}</svg>`
  );
}

/** The sheet as a PNG, at twice the size where that is not too large. */
export async function drawFile(parts: Parts, paints: Paints, caption: Caption): Promise<Blob> {
  const scene = sceneOf(parts, paints, caption);
  const scale = Math.min(2, MOST_PIXELS / Math.max(scene.width, scene.height));
  const canvas = new OffscreenCanvas(scene.width * scale, scene.height * scale);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser has no canvas to draw a file on.');
  pen.scale(scale, scale);
  pen.fillStyle = scene.ground;
  pen.fillRect(0, 0, scene.width, scene.height);
  for (const part of scene.parts) {
    if ('text' in part) {
      pen.font = `${part.isBold ? 'bold ' : ''}${part.size}px ${FONT}`;
      pen.textAlign = part.isMiddle ? 'center' : 'left';
      pen.fillStyle = part.colour;
      pen.fillText(part.text, part.x, part.y);
      continue;
    }
    const path = new Path2D(part.path);
    if (part.fill) {
      pen.fillStyle = part.fill;
      pen.fill(path);
    }
    if (part.stroke) {
      pen.globalAlpha = part.stroke.alpha;
      pen.strokeStyle = part.stroke.colour;
      pen.lineWidth = part.stroke.width;
      pen.setLineDash([...(part.stroke.dash ?? [])]);
      pen.stroke(path);
      pen.globalAlpha = 1;
    }
  }
  return canvas.convertToBlob({ type: 'image/png' });
}

function markPath(
  kind: PictureNode['kind'],
  { x, y }: { x: number; y: number },
  size = NODE_SYMBOLS[kind].size,
) {
  const corners = CORNERS[NODE_SYMBOLS[kind].shape];
  const half = size / 2;
  if (!corners)
    return `M${x - half} ${y}a${half} ${half} 0 1 0 ${size} 0a${half} ${half} 0 1 0 ${-size} 0Z`;
  return `M${corners.map(([dx, dy]) => `${round(x + dx * size)} ${round(y + dy * size)}`).join('L')}Z`;
}

/** The smallest value on an axis, or with a sign of -1 the largest one, negated. */
const lowest = (nodes: readonly PictureNode[], axis: 'x' | 'y', sign = 1) =>
  nodes.reduce(
    (least, node) => Math.min(least, sign * node[axis]),
    nodes.length > 0 ? Infinity : 0,
  );

const round = (value: number) => Math.round(value * 10) / 10;

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
