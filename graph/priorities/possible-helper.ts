import { country, type CountryRow } from '../entities/country.ts';
import { network, type NetworkRow } from '../entities/network.ts';
import { team, type TeamRow } from '../entities/team.ts';
import { project } from '../project.ts';
import { eachOf } from '../reader.ts';
import { eachNamed, type Target } from '../relation.ts';
import type { Field, Shape } from '../shape.ts';

/** A team of another country that may help, and what the two countries share. */
export interface PossibleHelperRow {
  readonly distanceKm: number;
  readonly sameRegion: boolean;
  readonly languages: readonly string[];
  readonly [key: `team@${string}`]: TeamRow;
  readonly [key: `country@${string}`]: CountryRow;
  readonly [key: `networks@${string}`]: readonly NetworkRow[];
}

/** A node in a map. */
const part =
  (name: string, target: Target): Field =>
  ({ from, below, inquiry }) => {
    const to = inquiry.binding.name('n');
    const value = project(target(), below, to, inquiry);
    return { ...value, columns: [`${from}.${name} AS ${to}`, ...value.columns] };
  };

/** A helper, as a map. */
export const possibleHelper: Shape = {
  name: 'PossibleHelper',
  fields: {
    distanceKm: ({ from }) => `toInteger(round(${from}.distance / 1000))`,
    sameRegion: ({ from }) => `${from}.sameRegion`,
    languages: ({ from }) => `${from}.languages`,
    team: part('team', () => team),
    country: part('country', () => country),
    networks: (place) => {
      const { cypher, read } = eachNamed(network, `${place.from}.networks`, place);
      return { cypher, read: eachOf(read), column: true };
    },
  },
};
