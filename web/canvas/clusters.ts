/** Marks that stand together under a title. */
export interface Cluster {
  readonly key: string;
  /** Its members, in the order in which they stand. */
  readonly members: readonly string[];
}

export interface Arrangement {
  readonly width: number;
  readonly height: number;
  /** Where each member stands. */
  readonly places: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  /** How wide the label of a member may be. */
  readonly labelRoom: number;
  /** Where the title of each cluster starts, on its base line, and how much room it has. */
  readonly titles: readonly {
    readonly key: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
  }[];
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const GAP = 22;
const TITLE = 24;
const WIDEST = 150;
const NARROWEST = 19;
const MOST_COLUMNS = 6;
/** From the left edge of a cell to the middle of its mark. */
const INDENT = 9;

/** Tall enough for a mark, taller where there is room. */
const cellHeight = (width: number) => Math.min(28, Math.max(NARROWEST, width * 0.24));

/**
 * Arranges clusters in columns, with as much room for each mark and its label as the size allows.
 * The same clusters in the same size always stand in the same places.
 */
export function arrange(clusters: readonly Cluster[], size: Size): Arrangement {
  for (let cell = WIDEST; cell > NARROWEST; cell -= 3) {
    for (let columns = 1; columns <= MOST_COLUMNS; columns += 1) {
      const arrangement = inColumns(clusters, size.width, columns, cell);
      if (arrangement.height <= size.height) return { ...arrangement, height: size.height };
    }
  }
  return inColumns(clusters, size.width, 1, NARROWEST);
}

/** The largest clusters first, each below the column that is shortest so far. */
function inColumns(
  clusters: readonly Cluster[],
  width: number,
  columns: number,
  cell: number,
): Arrangement {
  const column = (width - GAP * (columns - 1)) / columns;
  const perRow = Math.max(1, Math.floor(column / cell));
  const step = { x: column / perRow, y: cellHeight(cell) };
  const bottoms = Array.from({ length: columns }, () => 0);
  const places = new Map<string, { x: number; y: number }>();
  const titles: { key: string; x: number; y: number; width: number }[] = [];
  const ordered = clusters.toSorted((a, b) => b.members.length - a.members.length);
  for (const { key, members } of ordered) {
    const index = bottoms.indexOf(Math.min(...bottoms));
    const left = index * (column + GAP);
    const top = bottoms[index] ?? 0;
    titles.push({ key, x: left, y: top + TITLE - 9, width: column });
    members.forEach((member, at) => {
      places.set(member, {
        x: left + (at % perRow) * step.x + INDENT,
        y: top + TITLE + (Math.floor(at / perRow) + 0.5) * step.y,
      });
    });
    bottoms[index] = top + TITLE + Math.ceil(members.length / perRow) * step.y + GAP / 2;
  }
  const labelRoom = step.x - 2 * INDENT - 6;
  return { width, height: Math.max(1, ...bottoms), places, titles, labelRoom };
}
