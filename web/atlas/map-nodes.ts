import { dodge } from '../canvas/dodge.ts';
import type { MapNode } from '../canvas/GraphView.ts';
import { markScale, SYMBOLS } from '../canvas/symbols.ts';
import { type Composition, type Frame, pointIn } from '../map/frames.ts';
import type { AtlasCountry } from './answers.ts';
import { STATES } from '../words.ts';

/**
 * The nodes of the graph: every country at its place on the world, and once more in each inset that
 * shows it. `scale` is how many pixels a unit of the plane has, for marks that must not cover each
 * other.
 */
export function mapNodes(
  countries: readonly AtlasCountry[],
  composition: Composition,
  scale: number,
): readonly MapNode[] {
  const insets = composition.frames.filter(({ id }) => id !== 'world');
  const inInset = new Set(
    countries
      .filter((country) => insets.some((frame) => pointIn(frame, country)))
      .map(({ iso2 }) => iso2),
  );
  return composition.frames.flatMap((frame) =>
    frameNodes(countries, frame, scale, (iso2) => frame.id === 'world' && inInset.has(iso2)),
  );
}

function frameNodes(
  countries: readonly AtlasCountry[],
  frame: Frame,
  scale: number,
  labelLate: (iso2: string) => boolean,
): MapNode[] {
  const shown = countries.flatMap((country) => {
    const point = pointIn(frame, country);
    return point ? [{ country, point }] : [];
  });
  const places = dodge(
    shown.map(({ country, point }) => ({
      id: country.iso2,
      ...point,
      radius: ((SYMBOLS[country.coverage.state].size / 2) * markScale(scale)) / scale,
    })),
  );
  return shown.map(({ country, point }): MapNode => {
    const { iso2, name, coverage } = country;
    const { x, y } = places.get(iso2) ?? point;
    return {
      id: frame.id === 'world' ? iso2 : `${iso2}@${frame.id}`,
      country: iso2,
      name,
      state: coverage.state,
      x,
      y,
      rank: STATES.indexOf(coverage.state),
      labelLate: labelLate(iso2),
      frame,
    };
  });
}
