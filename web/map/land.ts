import type { FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The shapes of the world's countries; an id is a UN M49 code, where the shape has one. */
export type Land = FeatureCollection<Geometry, { readonly name: string }>;

type World = Topology<{ readonly countries: GeometryCollection<{ readonly name: string }> }>;

const isWorld = (value: unknown): value is World =>
  typeof value === 'object' && value !== null && 'objects' in value;

const ANTARCTICA = '010';

async function load(url: string): Promise<Land> {
  const response = await fetch(url);
  const world: unknown = await response.json();
  if (!isWorld(world)) throw new Error(`${url} holds no map of the world.`);
  const land = feature(world, world.objects.countries);
  return { ...land, features: land.features.filter(({ id }) => id !== ANTARCTICA) };
}

/** Coarse shapes first, for a map at once; then those that also show small islands. */
export async function loadLand(draw: (land: Land) => void): Promise<void> {
  const [{ default: coarse }, { default: fine }] = await Promise.all([
    import('world-atlas/countries-110m.json?url'),
    import('world-atlas/countries-50m.json?url'),
  ]);
  draw(await load(coarse));
  draw(await load(fine));
}
