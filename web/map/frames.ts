import { geoMercator, geoNaturalEarth1, type GeoProjection } from 'd3-geo';

/** A part of the picture: the world, or a region that needs more room than the world leaves it. */
export interface Frame {
  readonly id: FrameId;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly projection: GeoProjection;
}

export type FrameId = 'world' | InsetId;
export type InsetId = (typeof INSET_IDS)[number];
export const INSET_IDS = ['caribbean', 'europe', 'pacific', 'africa'] as const;

/** The picture: frames in one plane, WIDTH units wide, so that one pan and zoom moves them all. */
export interface Composition {
  readonly width: number;
  readonly height: number;
  readonly frames: readonly Frame[];
}

export const WIDTH = 1000;
const GAP = 14;
/** Room above an inset for its name, in pixels. */
const CAPTION = 19;

/**
 * The cut runs down the Pacific near 168° W, where it divides no country's islands; the poles, where
 * no country is, are left out.
 */
const CENTRE = 12;
const NORTH = 78;
const SOUTH = -54;

/** What each inset must show: west, south, east, north. East may pass 180°. */
const BOXES: Readonly<Record<InsetId, readonly [number, number, number, number]>> = {
  caribbean: [-97, 6.5, -52, 26.5],
  europe: [4, 37.5, 31, 50],
  pacific: [130, -25, 207, 15],
  africa: [-18, -7, 32, 17],
};

/**
 * Fills a plane of the given shape with the world and, below it, its insets: three in a row where
 * the plane is wide, two by two where it is tall.
 */
export function compose(size: { readonly width: number; readonly height: number }): Composition {
  const aspect = size.width / size.height;
  const caption = (CAPTION * WIDTH) / size.width;
  const world = worldFrame();
  const free = WIDTH / aspect - world.height;
  const isTall = free > 520;
  const [columns, rows] = isTall ? [2, 2] : [3, 1];
  const width = (WIDTH - GAP * (columns - 1)) / columns;
  const height = clamp(free / rows - caption - GAP, 190, isTall ? 480 : 330);
  const insets = INSET_IDS.slice(0, columns * rows).map((id, index): Frame => {
    const x = (index % columns) * (width + GAP);
    const row = Math.floor(index / columns);
    const y = world.height + (row + 1) * (caption + GAP) + row * height;
    return { id, x, y, width, height, projection: insetProjection(id, x, y, width, height) };
  });
  const bottom = Math.max(...insets.map((frame) => frame.y + frame.height));
  return { width: WIDTH, height: bottom, frames: [world, ...insets] };
}

function worldFrame(): Frame {
  const projection = geoNaturalEarth1().rotate([-CENTRE, 0]).fitWidth(WIDTH, { type: 'Sphere' });
  const heightOf = (latitude: number) => projection([CENTRE, latitude])?.[1] ?? 0;
  const top = heightOf(NORTH);
  const [x, y] = projection.translate();
  projection.translate([x, y - top]);
  return { id: 'world', x: 0, y: 0, width: WIDTH, height: heightOf(SOUTH), projection };
}

function insetProjection(id: InsetId, x: number, y: number, width: number, height: number) {
  const [west, south, east, north] = BOXES[id];
  const corners: [number, number][] = [
    [west, south],
    [west, north],
    [east, south],
    [east, north],
  ];
  return geoMercator()
    .rotate([-(west + east) / 2, 0])
    .fitExtent(
      [
        [x, y],
        [x + width, y + height],
      ],
      { type: 'MultiPoint', coordinates: corners },
    );
}

/** Where a place stands in a frame; undefined where the frame does not show it. */
export function pointIn(
  frame: Frame,
  { longitude, latitude }: { readonly longitude: number; readonly latitude: number },
): { readonly x: number; readonly y: number } | undefined {
  const point = frame.projection([longitude, latitude]);
  if (!point) return undefined;
  const [x, y] = point;
  if (frame.id === 'world') return { x, y };
  const margin = 8;
  const inside =
    x > frame.x + margin &&
    x < frame.x + frame.width - margin &&
    y > frame.y + margin &&
    y < frame.y + frame.height - margin;
  return inside ? { x, y } : undefined;
}

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
