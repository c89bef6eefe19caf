import { markPath } from '../../canvas/mark-path.ts';
import { type Symbol, SYMBOLS } from '../../canvas/symbols.ts';
import { type CoverageState, STATES } from '../../words.ts';
import type { Picture } from '../Stage.tsx';

/** What stands around the picture, in the reader's language. */
export interface Frame {
  readonly title: string;
  /** Under the title: the day, what it is compared with, the filters. */
  readonly lines: readonly string[];
  readonly states: Readonly<Record<CoverageState, string>>;
  /** Under the picture: where the facts and the shapes come from. */
  readonly notes: readonly string[];
}

const MARGIN = 20;
const LINE = 18;
const LEGEND_WIDTH = 175;
/** What a style sheet says of a shape and a file without it must say itself. */
const PAINT = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'font-size', 'font-weight', 'opacity'],
  ...['display', 'translate', 'letter-spacing'],
];

/** The picture as a drawing that stands alone: title, day, filters, legend and sources with it. */
export function drawing({ ground, marks }: Picture, frame: Frame): string {
  const width = Math.max(ground.clientWidth, 320);
  const top = MARGIN + 26 + frame.lines.length * LINE;
  const perRow = Math.max(1, Math.floor((width - 2 * MARGIN) / LEGEND_WIDTH));
  const legendTop = top + ground.clientHeight + 8;
  const notesTop = legendTop + Math.ceil(STATES.length / perRow) * 22 + LINE;
  const height = notesTop + frame.notes.length * LINE;
  const isRtl = getComputedStyle(ground.parentElement ?? ground).direction === 'rtl';
  const start = isRtl ? width - MARGIN : MARGIN;
  const text = (x: number, y: number, content: string, more = '') =>
    `<text x="${x}" y="${y}" fill="${colour('--ink')}" ${more}>${escaped(content)}</text>`;
  const quiet = `fill-opacity="0.75"`;
  const legend = STATES.map((state, index) => {
    const along = (index % perRow) * LEGEND_WIDTH + 8;
    const x = isRtl ? start - along : start + along;
    const y = legendTop + Math.floor(index / perRow) * 22 + 10;
    return mark(SYMBOLS[state], x, y, 1) + text(x + (isRtl ? -14 : 14), y + 4, frame.states[state]);
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` font-family="system-ui, sans-serif" font-size="13"${isRtl ? ' direction="rtl"' : ''}>`,
    `<title>${escaped(frame.title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${colour('--paper')}"/>`,
    text(start, MARGIN + 14, frame.title, 'font-size="20" font-weight="700"'),
    ...frame.lines.map((line, index) => text(start, MARGIN + 36 + index * LINE, line, quiet)),
    `<svg y="${top}" width="${width}" height="${ground.clientHeight}" direction="ltr">`,
    standingAlone(ground),
    ...marks.map(drawnMark),
    `</svg>`,
    ...legend,
    ...frame.notes.map((note, index) =>
      text(start, notesTop + index * LINE, note, `${quiet} font-size="11"`),
    ),
    '</svg>',
  ].join('');
}

function drawnMark({
  x,
  y,
  scale,
  state,
  name,
  side,
  isFaint,
  hasChanged,
}: Picture['marks'][number]) {
  const symbol = SYMBOLS[state];
  const radius = (symbol.size / 2) * scale;
  const ring = hasChanged
    ? `<circle cx="${x}" cy="${y}" r="${radius + 3}" fill="none" stroke="${colour('--ink')}" stroke-width="1.6"/>`
    : '';
  const across = { left: -radius - 3, center: 0, right: radius + 3 };
  const along = { above: -radius - 3, beside: 4, below: radius + 11 };
  const anchor = { left: 'end', center: 'middle', right: 'start' };
  const label = side
    ? `<text x="${x + across[side.across]}" y="${y + along[side.along]}" text-anchor="${anchor[side.across]}" ` +
      `font-size="11.5" fill="${colour('--ink')}" stroke="${colour('--paper')}" stroke-width="2" ` +
      `paint-order="stroke">${escaped(name)}</text>`
    : '';
  return `<g${isFaint ? ' opacity="0.3"' : ''}>${ring}${mark(symbol, x, y, scale)}${label}</g>`;
}

function mark(
  { shape, size, line, dash, colour: name }: Symbol,
  x: number,
  y: number,
  scale: number,
) {
  const paint = colour(name);
  const path = markPath(shape, x, y, ((size - line) / 2) * scale);
  if (line === 0) return `<path d="${path}" fill="${paint}"/>`;
  const dashes = dash
    ? ` stroke-dasharray="${dash.map((part) => part * scale).join(' ')}" stroke-linecap="round"`
    : '';
  return `<path d="${path}" fill="${colour('--paper')}" stroke="${paint}" stroke-width="${line * scale}"${dashes}/>`;
}

/** A copy of the ground with what the page's style sheets say written into it. */
function standingAlone(ground: SVGSVGElement): string {
  const copy = ground.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) return '';
  const originals = ground.querySelectorAll('path, rect, circle, text, tspan, line');
  copy.querySelectorAll('path, rect, circle, text, tspan, line').forEach((element, index) => {
    const original = originals[index];
    if (!original || !(element instanceof SVGElement)) return;
    const style = getComputedStyle(original);
    const says = PAINT.map((name) => `${name}:${plain(name, style.getPropertyValue(name))}`);
    // As a property: the policy of the pages allows no styles by an attribute that is set as text.
    element.style.cssText = says.join(';');
    if (style.getPropertyValue('vector-effect') !== 'none') {
      element.setAttribute('vector-effect', 'non-scaling-stroke');
    }
  });
  return new XMLSerializer().serializeToString(copy);
}

const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/** A colour that every reader of SVG knows: newer notations as their red, green and blue. */
function plain(name: string, value: string): string {
  if (value.startsWith('url(')) return value.replaceAll('"', "'");
  const isNew = /^(oklab|oklch|color|color-mix|lab|lch)\(/.test(value);
  if ((name !== 'fill' && name !== 'stroke') || !isNew || !pen) return value;
  pen.fillStyle = value;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
  return `rgb(${red}, ${green}, ${blue})`;
}

const colour = (name: string) =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim();

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** How many pixels of the image a pixel of the page becomes. */
const SHARPNESS = 2;

/** A drawing as an image of pixels. */
export async function painted(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width * SHARPNESS;
    canvas.height = image.height * SHARPNESS;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png');
    });
    if (!blob) throw new Error('The browser made no image.');
    return blob;
  } finally {
    URL.revokeObjectURL(image.src);
  }
}
