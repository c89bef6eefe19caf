import type { StylesheetStyle } from 'cytoscape';
import { type Symbol, SYMBOLS } from './symbols.ts';

/** A colour of the page, which light and dark set differently. */
const colour = (name: string) =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/**
 * The style of the graph at a zoom: marks, lines and labels keep their size on the screen while the
 * map under them grows. `scale` is how large marks are drawn.
 */
export function graphStyle(zoom: number, scale: number): StylesheetStyle[] {
  const px = (pixels: number) => pixels / zoom;
  const paper = colour('--paper');
  const marks = Object.entries(SYMBOLS).map(([state, symbol]): StylesheetStyle => ({
    selector: `node[state = "${state}"]`,
    style: {
      ...markStyle(symbol, (pixels) => px(pixels * scale), paper),
      'z-index': state === 'NATIONAL' ? 1 : 10,
    },
  }));
  return [
    {
      selector: 'node',
      style: {
        'font-family': 'system-ui, sans-serif',
        'font-size': px(11.5),
        color: colour('--ink'),
        'text-outline-color': paper,
        'text-outline-width': px(2),
        'overlay-opacity': 0,
        'min-zoomed-font-size': 4,
      },
    },
    ...marks,
    { selector: 'node.labelled', style: { label: 'data(name)' } },
    {
      selector: 'node.celled',
      style: { 'text-wrap': 'ellipsis', 'text-max-width': 'data(room)' },
    },
    { selector: 'node.left', style: { 'text-halign': 'left', 'text-margin-x': px(-3) } },
    { selector: 'node.center', style: { 'text-halign': 'center' } },
    { selector: 'node.right', style: { 'text-halign': 'right', 'text-margin-x': px(3) } },
    { selector: 'node.above', style: { 'text-valign': 'top' } },
    { selector: 'node.beside', style: { 'text-valign': 'center' } },
    { selector: 'node.below', style: { 'text-valign': 'bottom' } },
    { selector: 'node.unchanged', style: { opacity: 0.32 } },
    {
      selector: 'node.changed',
      style: {
        'outline-color': colour('--ink'),
        'outline-width': px(1.6),
        'outline-offset': px(2.5),
        'outline-opacity': 1,
        'z-index': 15,
      },
    },
    { selector: 'node.dimmed', style: { opacity: 0.16, events: 'no' } },
    {
      selector: 'node.selected',
      style: {
        'font-weight': 'bold',
        'underlay-color': colour('--ink'),
        'underlay-opacity': 0.22,
        'underlay-padding': px(5),
        'underlay-shape': 'ellipse',
        opacity: 1,
        'z-index': 20,
      },
    },
  ];
}

function markStyle(
  { shape, size, line, dash, colour: name }: Symbol,
  px: (n: number) => number,
  paper: string,
) {
  const paint = colour(name);
  return {
    shape,
    width: px(size - line),
    height: px(size - line),
    'background-color': line > 0 ? paper : paint,
    'border-width': px(line),
    'border-style': dash ? ('dashed' as const) : ('solid' as const),
    ...(dash && { 'border-dash-pattern': dash.map(px), 'border-cap': 'round' as const }),
    'border-color': paint,
  };
}
