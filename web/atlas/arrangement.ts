import { useMemo, useState } from 'react';
import { arrange, type Arrangement, type Cluster } from '../canvas/clusters.ts';
import type { Viewport } from '../canvas/GraphView.ts';
import { type Composition, compose } from '../map/frames.ts';
import type { AtlasCountry, AtlasNetwork } from './answers.ts';
import { networkClusters, regionClusters } from './clusters.ts';
import { clusterPlaces, mapPlaces, type Place } from './map-nodes.ts';
import type { Layout } from './view.ts';

/** Where everything stands, and the viewport that shows all of it. */
export interface Arranged {
  readonly places: readonly Place[];
  readonly home: Viewport;
  /** The map under the nodes; undefined where they stand in clusters. */
  readonly composition: Composition | undefined;
  readonly clusters: readonly Cluster[];
  readonly titles: Arrangement['titles'];
}

interface Asked {
  readonly layout: Layout;
  readonly countries: readonly AtlasCountry[];
  /** Undefined as long as they are not asked for or not here. */
  readonly networks: readonly AtlasNetwork[] | undefined;
  readonly width: number;
  readonly height: number;
  readonly language: string;
}

/** Room around the picture: for the caveat below it and, where it is narrow, the switches above. */
const MARGIN = { side: 12, bottom: 26, top: 12, topNarrow: 52 };
const NARROW = 700;

/**
 * Where the countries stand. Worked out anew when the layout, the size or the names change, never
 * when time goes by or the reader chooses.
 */
export function useArranged({
  layout,
  countries,
  networks,
  width,
  height,
  language,
}: Asked): Arranged {
  const standing = useStanding(countries);
  const isMap = layout === 'map' || (layout === 'networks' && !networks);
  return useMemo(() => {
    const room = roomIn(width, height, isMap);
    if (isMap) {
      const composition = compose(room);
      const home = homeViewport(composition, width, room);
      const places = mapPlaces(standing, composition, home.zoom);
      return { places, home, composition, clusters: [], titles: [] };
    }
    const clusters =
      layout === 'networks' && networks
        ? networkClusters(standing, networks, language)
        : regionClusters(standing, language);
    const arrangement = arrange(clusters, room);
    return {
      places: clusterPlaces(arrangement),
      home: homeViewport(arrangement, width, room),
      composition: undefined,
      clusters,
      titles: arrangement.titles,
    };
  }, [standing, networks, layout, isMap, width, height, language]);
}

/** The countries as they were when they last changed in more than their states. */
function useStanding(countries: readonly AtlasCountry[]): readonly AtlasCountry[] {
  const [standing, setStanding] = useState(countries);
  const isSame =
    standing.length === countries.length &&
    standing.every(({ iso2, name }, index) => {
      const other = countries[index];
      return iso2 === other?.iso2 && name === other.name;
    });
  if (isSame) return standing;
  setStanding(countries);
  return countries;
}

interface Room {
  readonly width: number;
  readonly height: number;
  readonly top: number;
}

/** The room that the picture may fill. Clusters leave the switches above them free. */
function roomIn(boxWidth: number, boxHeight: number, isMap: boolean): Room {
  const top = isMap && boxWidth >= NARROW ? MARGIN.top : MARGIN.topNarrow;
  return {
    width: Math.max(1, boxWidth - 2 * MARGIN.side),
    height: Math.max(1, boxHeight - top - MARGIN.bottom),
    top,
  };
}

/** The viewport that shows the whole picture in the middle of its box. */
function homeViewport(
  picture: { readonly width: number; readonly height: number },
  boxWidth: number,
  room: Room,
): Viewport {
  const zoom = Math.max(0.05, Math.min(room.width / picture.width, room.height / picture.height));
  return {
    zoom,
    pan: {
      x: (boxWidth - picture.width * zoom) / 2,
      y: room.top + (room.height - picture.height * zoom) / 2,
    },
  };
}
