import { CORNERS, LINK_LINES, NODE_SYMBOLS } from './symbols.ts';
import type { LinkKind, NodeKind } from './words.ts';

/** The mark of a kind of node, as the graph draws it. */
export function NodeMark({ kind }: { readonly kind: NodeKind }) {
  const { shape, colour } = NODE_SYMBOLS[kind];
  const corners = CORNERS[shape];
  const fill = { fill: `var(${colour})` };
  return (
    <svg className="state-mark" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden>
      {corners ? (
        <polygon points={corners.map(([x, y]) => `${x * 13},${y * 13}`).join(' ')} style={fill} />
      ) : (
        <circle r="5.5" style={fill} />
      )}
    </svg>
  );
}

/** The line of a kind of link, as the graph draws it. */
export function LinkMark({ kind }: { readonly kind: LinkKind }) {
  const { dash, width, colour } = LINK_LINES[kind];
  return (
    <svg className="state-mark" width="26" height="16" viewBox="0 0 26 16" aria-hidden>
      <line
        x1="0"
        x2="26"
        y1="8"
        y2="8"
        style={{ stroke: `var(${colour})`, strokeWidth: width + 0.4 }}
        strokeDasharray={dash?.join(' ')}
      />
    </svg>
  );
}
