import type { StylesheetStyle } from 'cytoscape';
import { markZoom } from './mass.ts';
import type { Paints } from './messages.ts';
import { LINK_LINES, NODE_SYMBOLS } from './symbols.ts';

const NAMES = [
  ...['--paper', '--surface', '--ink', '--quiet', '--focus', '--mark'],
  ...[...Object.values(NODE_SYMBOLS), ...Object.values(LINK_LINES)].map(({ colour }) => colour),
];

/** The colours of the page, which light and dark set differently. */
export function readPaints(): Paints {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(NAMES.map((name) => [name, style.getPropertyValue(name).trim()]));
}

/** The style of the graph at a zoom: marks shrink more slowly than the ground, labels not at all. */
export function networkStyle(zoom: number, paints: Paints): StylesheetStyle[] {
  const paint = (name: string) => paints[name] || '#888';
  const px = (pixels: number) => pixels / zoom;
  const mark = markZoom(zoom) / zoom;
  const nodes = Object.entries(NODE_SYMBOLS).map(
    ([kind, { shape, size, colour }]): StylesheetStyle => ({
      selector: `node[kind = "${kind}"]`,
      style: {
        shape,
        width: size * mark,
        height: size * mark,
        'background-color': paint(colour),
        'border-width': px(1.5),
        'border-color': paint('--paper'),
      },
    }),
  );
  const links = Object.entries(LINK_LINES).map(
    ([kind, { width, dash, colour }]): StylesheetStyle => ({
      selector: `edge[kind = "${kind}"]`,
      style: {
        width: px(width),
        'line-color': paint(colour),
        ...(dash && { 'line-style': 'dashed' as const, 'line-dash-pattern': dash.map(px) }),
      },
    }),
  );
  return [
    {
      selector: 'node',
      style: {
        events: 'no',
        'font-family': 'system-ui, sans-serif',
        'font-size': px(11.5),
        color: paint('--ink'),
        'text-outline-color': paint('--paper'),
        'text-outline-width': px(2),
        'overlay-opacity': 0,
      },
    },
    ...nodes,
    {
      selector: 'edge',
      style: { 'curve-style': 'haystack', 'haystack-radius': 0, opacity: 0.5, events: 'no' },
    },
    ...links,
    { selector: 'node.labelled', style: { label: 'data(label)' } },
    { selector: 'node.left', style: { 'text-halign': 'left', 'text-margin-x': px(-3) } },
    { selector: 'node.center', style: { 'text-halign': 'center' } },
    { selector: 'node.right', style: { 'text-halign': 'right', 'text-margin-x': px(3) } },
    { selector: 'node.above', style: { 'text-valign': 'top' } },
    { selector: 'node.beside', style: { 'text-valign': 'center' } },
    { selector: 'node.below', style: { 'text-valign': 'bottom' } },
    { selector: 'node.dimmed', style: { opacity: 0.22, 'z-index': 0 } },
    { selector: 'edge.dimmed', style: { opacity: 0.08 } },
    { selector: 'edge.near', style: { opacity: 0.95, width: px(2.4), 'z-index': 9 } },
    {
      selector: 'edge.way',
      style: { opacity: 1, width: px(5), 'line-color': paint('--mark'), 'z-index': 10 },
    },
    {
      selector: 'node.marked',
      style: { 'border-color': paint('--mark'), 'border-width': px(3), 'z-index': 12 },
    },
    {
      selector: 'node.picked',
      style: { 'border-color': paint('--focus'), 'border-width': px(3), 'z-index': 14 },
    },
    {
      selector: 'node.chosen',
      style: {
        'font-weight': 'bold',
        'underlay-color': paint('--ink'),
        'underlay-opacity': 0.25,
        'underlay-padding': px(6),
        'underlay-shape': 'ellipse',
        'z-index': 20,
      },
    },
  ];
}
