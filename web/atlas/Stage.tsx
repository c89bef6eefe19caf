import { useComputedColorScheme } from '@mantine/core';
import { useElementSize, useHotkeys } from '@mantine/hooks';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GraphView, MapNode, Viewport } from '../canvas/GraphView.ts';
import { type Composition, compose, type FrameId, INSET_IDS } from '../map/frames.ts';
import { type Land, loadLand } from '../map/land.ts';
import { Patterns } from '../map/Patterns.tsx';
import { WorldMap } from '../map/WorldMap.tsx';
import { mapNodes } from './map-nodes.ts';
import { HoverCard } from './HoverCard.tsx';
import type { AtlasCountry } from './answers.ts';

interface Props {
  readonly countries: readonly AtlasCountry[];
  /** Whether the reader's choices take in a country. */
  readonly isShown: (country: AtlasCountry) => boolean;
  readonly selected: string | undefined;
  readonly onSelect: (country: string | undefined) => void;
}

/** Room around the picture: for the caveat below it and, where it is narrow, the switches above. */
const MARGIN = { side: 12, bottom: 26, top: 12, topNarrow: 52 };
const NARROW = 700;

/** The map and the graph over it: one picture, moved together. */
export function Stage({ countries, isShown, selected, onSelect }: Props) {
  const { t } = useTranslation();
  const { ref: box, width, height } = useElementSize();
  const land = useLand();
  const hasSize = width > 0 && height > 0;
  const composition = useMemo(() => compose(roomIn(width, height)), [width, height]);
  const home = useMemo(
    () => homeViewport(composition, width, height),
    [composition, width, height],
  );
  const nodes = useMemo(
    () => mapNodes(countries, composition, home.zoom),
    [countries, composition, home.zoom],
  );
  const states = useMemo(
    () => new Map(countries.filter(isShown).map(({ m49, coverage }) => [m49, coverage.state])),
    [countries, isShown],
  );
  const shown = useMemo(
    () => new Set(countries.filter(isShown).map(({ iso2 }) => iso2)),
    [countries, isShown],
  );
  const [hovered, setHovered] = useState<{ country: string; x: number; y: number }>();
  const [viewport, setViewport] = useState<Viewport>(home);

  const { mount, graph, hasFailed } = useGraphView({
    onSelect,
    onHover: (country, at) => {
      setHovered(country === undefined ? undefined : { country, ...at });
    },
    onViewport: setViewport,
  });

  useEffect(() => {
    if (!graph || !hasSize) return;
    graph.resize();
    graph.setNodes(nodes);
    graph.setHome(home);
  }, [graph, nodes, home, hasSize]);
  useEffect(() => {
    graph?.setVisible(({ country }: MapNode) => shown.has(country));
  }, [graph, shown, nodes]);
  useEffect(() => {
    graph?.setSelected(selected);
  }, [graph, selected, nodes]);
  const scheme = useComputedColorScheme();
  useEffect(() => {
    graph?.repaint();
  }, [graph, scheme]);

  const goTo = (id: FrameId) => {
    const frame = composition.frames.find((candidate) => candidate.id === id);
    if (frame) graph?.goTo(frame);
  };
  useHotkeys([
    ['0', () => graph?.goHome()],
    ...INSET_IDS.map((id, index): [string, () => void] => [
      String(index + 1),
      () => {
        goTo(id);
      },
    ]),
  ]);

  const { zoom, pan } = graph ? viewport : home;
  const over = countries.find(({ iso2 }) => iso2 === hovered?.country);
  return (
    <div className="stage" ref={box}>
      <svg className="world" width={width} height={height} aria-hidden>
        <g transform={`translate(${pan.x} ${pan.y}) scale(${zoom})`} style={{ '--zoom': zoom }}>
          <Patterns scale={home.zoom / zoom} />
          <WorldMap composition={composition} land={land} states={states} />
        </g>
      </svg>
      <div className="graph" ref={mount} role="img" aria-label={t('view.map_label')} />
      {over && hovered && <HoverCard country={over} x={hovered.x} y={hovered.y} width={width} />}
      {hasFailed && <p className="stage-note">{t('view.noGraph')}</p>}
      <div className="zoom" role="group">
        <button type="button" onClick={() => graph?.zoomBy(1.5)} aria-label={t('view.zoomIn')}>
          +
        </button>
        <button type="button" onClick={() => graph?.zoomBy(1 / 1.5)} aria-label={t('view.zoomOut')}>
          −
        </button>
        <button type="button" onClick={() => graph?.goHome()} title={`${t('view.reset')} (0)`}>
          {t('view.reset')}
        </button>
      </div>
    </div>
  );
}

/** The room that the picture may fill. */
const roomIn = (boxWidth: number, boxHeight: number) => ({
  width: Math.max(1, boxWidth - 2 * MARGIN.side),
  height: Math.max(1, boxHeight - topOf(boxWidth) - MARGIN.bottom),
});

const topOf = (boxWidth: number) => (boxWidth < NARROW ? MARGIN.topNarrow : MARGIN.top);

/** The viewport that shows the whole picture in the middle of its box. */
function homeViewport(picture: Composition, boxWidth: number, boxHeight: number): Viewport {
  const room = roomIn(boxWidth, boxHeight);
  const zoom = Math.max(0.05, Math.min(room.width / picture.width, room.height / picture.height));
  return {
    zoom,
    pan: {
      x: (boxWidth - picture.width * zoom) / 2,
      y: topOf(boxWidth) + (room.height - picture.height * zoom) / 2,
    },
  };
}

function useLand(): Land | undefined {
  const [land, setLand] = useState<Land>();
  useEffect(() => {
    loadLand(setLand).catch(() => {
      // Without its shapes the map is a graph on plain ground, which still says everything.
    });
  }, []);
  return land;
}

/** Cytoscape, loaded after the page and mounted once; events always reach the latest handlers. */
function useGraphView(events: ConstructorParameters<typeof GraphView>[1]) {
  const mount = useRef<HTMLDivElement>(null);
  const latest = useRef(events);
  const [graph, setGraph] = useState<GraphView>();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    latest.current = events;
  });
  useEffect(() => {
    let view: GraphView | undefined;
    let isGone = false;
    import('../canvas/GraphView.ts').then(
      (module) => {
        if (isGone || !mount.current) return;
        view = new module.GraphView(mount.current, {
          onSelect: (country) => {
            latest.current.onSelect(country);
          },
          onHover: (country, at) => {
            latest.current.onHover(country, at);
          },
          onViewport: (viewport) => {
            latest.current.onViewport(viewport);
          },
        });
        setGraph(view);
      },
      () => {
        setFailed(true);
      },
    );
    return () => {
      isGone = true;
      view?.destroy();
    };
  }, []);
  return { mount, graph, hasFailed };
}
