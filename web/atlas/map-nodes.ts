import { dodge } from '../canvas/dodge.ts';
import type { Arrangement } from '../canvas/clusters.ts';
import type { Plane } from '../canvas/GraphView.ts';
import { markScale } from '../canvas/symbols.ts';
import { type Composition, type Frame, pointIn } from '../map/frames.ts';
import type { AtlasCountry } from './answers.ts';

/** Where a country stands. It says nothing of its state: no node moves when time goes by. */
export interface Place {
  readonly id: string;
  readonly iso2: string;
  readonly x: number;
  readonly y: number;
  /** Whether its label waits until the reader has zoomed in. */
  readonly labelLate: boolean;
  /** Width of the plane that its label may take, to the right of it; undefined where it is free. */
  readonly labelRoom: number | undefined;
  /** The part of the plane that it is in. */
  readonly frame: Plane;
}

/** Half the width that a mark of any state may count on, in pixels. */
const RADIUS = 5;

/**
 * Every country at its place on the world, and once more in each inset that shows it. `scale` is
 * how many pixels a unit of the plane has, for marks that must not cover each other.
 */
export function mapPlaces(
  countries: readonly AtlasCountry[],
  composition: Composition,
  scale: number,
): readonly Place[] {
  const insets = composition.frames.filter(({ id }) => id !== 'world');
  const inInset = new Set(
    countries
      .filter((country) => insets.some((frame) => pointIn(frame, country)))
      .map(({ iso2 }) => iso2),
  );
  return composition.frames.flatMap((frame) =>
    framePlaces(countries, frame, scale, (iso2) => frame.id === 'world' && inInset.has(iso2)),
  );
}

function framePlaces(
  countries: readonly AtlasCountry[],
  frame: Frame,
  scale: number,
  labelLate: (iso2: string) => boolean,
): Place[] {
  const radius = (RADIUS * markScale(scale)) / scale;
  const shown = countries.flatMap(({ iso2, longitude, latitude }) => {
    const point = pointIn(frame, { longitude, latitude });
    return point ? [{ id: iso2, ...point, radius }] : [];
  });
  return [...dodge(shown)].map(([iso2, { x, y }]) => ({
    id: frame.id === 'world' ? iso2 : `${iso2}@${frame.id}`,
    iso2,
    x,
    y,
    labelLate: labelLate(iso2),
    labelRoom: undefined,
    frame,
  }));
}

/** Every country in its cluster. */
export function clusterPlaces({ places, width, height, labelRoom }: Arrangement): readonly Place[] {
  const frame = { x: 0, y: 0, width, height };
  return [...places].map(([iso2, { x, y }]) => ({
    id: iso2,
    iso2,
    x,
    y,
    labelLate: false,
    labelRoom,
    frame,
  }));
}
