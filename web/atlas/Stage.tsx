import { useComputedColorScheme } from '@mantine/core';
import { useElementSize, useHotkeys, useReducedMotion } from '@mantine/hooks';
import { type Ref, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DrawnMark, GraphView, MapNode, Viewport } from '../canvas/GraphView.ts';
import { type FrameId, INSET_IDS } from '../map/frames.ts';
import { type Land, loadLand } from '../map/land.ts';
import { Patterns } from '../map/Patterns.tsx';
import { WorldMap } from '../map/WorldMap.tsx';
import { STATES } from '../words.ts';
import type { AtlasCountry, AtlasNetwork } from './answers.ts';
import { useArranged } from './arrangement.ts';
import { ClusterTitles } from './ClusterTitles.tsx';
import { HoverCard } from './HoverCard.tsx';
import type { Layout } from './view.ts';

/** What can be taken away as a picture: the ground as it is drawn, and the marks on it. */
export interface Picture {
  readonly ground: SVGSVGElement;
  readonly marks: readonly DrawnMark[];
}

interface Props {
  readonly countries: readonly AtlasCountry[];
  readonly layout: Layout;
  readonly networks: readonly AtlasNetwork[] | undefined;
  /** Whether the reader's choices take in a country. */
  readonly isShown: (country: AtlasCountry) => boolean;
  /** The countries whose state differs between the days that are compared; undefined without. */
  readonly changed: ReadonlySet<string> | undefined;
  readonly selected: string | undefined;
  readonly onSelect: (country: string | undefined) => void;
  /** The graph cannot be drawn here. */
  readonly onFailure: () => void;
  readonly picture: Ref<{ readonly take: () => Picture | undefined }>;
}

/** The map and the graph over it: one picture, moved together. */
export function Stage({
  countries,
  layout,
  networks,
  isShown,
  changed,
  selected,
  onSelect,
  onFailure,
  picture,
}: Props) {
  const { t, i18n } = useTranslation();
  const { ref: box, width, height } = useElementSize();
  const ground = useRef<SVGSVGElement>(null);
  const land = useLand();
  const hasSize = width > 0 && height > 0;
  const arranged = useArranged({
    ...{ layout, countries, networks, width, height },
    language: i18n.language,
  });
  const { places, home, composition } = arranged;
  const shown = useMemo(
    () => new Map(countries.filter(isShown).map((country) => [country.iso2, country])),
    [countries, isShown],
  );
  const states = useMemo(
    () => new Map([...shown.values()].map(({ m49, coverage }) => [m49, coverage.state])),
    [shown],
  );
  const nodes = useMemo(() => {
    const byCode = new Map(countries.map((country) => [country.iso2, country]));
    return places.flatMap(({ iso2, ...place }): MapNode[] => {
      const country = byCode.get(iso2);
      if (!country) return [];
      const { name, coverage } = country;
      const rank = STATES.indexOf(coverage.state);
      const hasChanged = changed?.has(iso2);
      return [{ ...place, country: iso2, name, state: coverage.state, rank, hasChanged }];
    });
  }, [places, countries, changed]);
  const [hovered, setHovered] = useState<{ country: string; x: number; y: number }>();
  const [viewport, setViewport] = useState<Viewport>(home);

  const { mount, graph } = useGraphView({
    onSelect,
    onHover: (country, at) => {
      setHovered(country === undefined ? undefined : { country, ...at });
    },
    onViewport: setViewport,
    onFailure,
  });
  useImperativeHandle(
    picture,
    () => ({
      take: () =>
        graph && ground.current ? { ground: ground.current, marks: graph.drawn() } : undefined,
    }),
    [graph],
  );

  const hasReducedMotion = useReducedMotion();
  const drawnIn = useRef<string>(undefined);
  useEffect(() => {
    if (!graph || !hasSize) return;
    graph.resize();
    graph.setHome(home);
  }, [graph, home, hasSize]);
  useEffect(() => {
    if (!graph || !hasSize) return;
    const kind = composition ? 'map' : layout;
    const isOther = drawnIn.current !== undefined && drawnIn.current !== kind;
    graph.setNodes(nodes, isOther && !hasReducedMotion);
    drawnIn.current = kind;
  }, [graph, nodes, hasSize, layout, composition, hasReducedMotion]);
  useEffect(() => {
    graph?.setVisible(({ country }: MapNode) => shown.has(country));
  }, [graph, shown]);
  useEffect(() => {
    graph?.setSelected(selected);
  }, [graph, selected]);
  const scheme = useComputedColorScheme();
  useEffect(() => {
    graph?.repaint();
  }, [graph, scheme]);

  const goTo = (id: FrameId) => {
    const frame = composition?.frames.find((candidate) => candidate.id === id);
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
      <svg className="world" ref={ground} width={width} height={height} aria-hidden>
        <g transform={`translate(${pan.x} ${pan.y}) scale(${zoom})`} style={{ '--zoom': zoom }}>
          <Patterns scale={home.zoom / zoom} />
          {composition && <WorldMap composition={composition} land={land} states={states} />}
          <ClusterTitles arranged={arranged} shown={shown} networks={networks} />
        </g>
      </svg>
      <div className="graph" ref={mount} dir="ltr" role="img" aria-label={t('view.map_label')} />
      {over && hovered && <HoverCard country={over} x={hovered.x} y={hovered.y} width={width} />}
      <div className="zoom" role="group" aria-label={t('view.zoom')}>
        <button type="button" onClick={() => graph?.zoomBy(1.5)} aria-label={t('view.zoomIn')}>
          +
        </button>
        <button type="button" onClick={() => graph?.zoomBy(1 / 1.5)} aria-label={t('view.zoomOut')}>
          −
        </button>
        <button type="button" onClick={() => graph?.goHome()} title={`${t('view.reset')} (0)`}>
          {composition ? t('view.reset') : t('view.resetAll')}
        </button>
      </div>
    </div>
  );
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
function useGraphView(
  events: ConstructorParameters<typeof GraphView>[1] & { readonly onFailure: () => void },
) {
  const mount = useRef<HTMLDivElement>(null);
  const latest = useRef(events);
  const [graph, setGraph] = useState<GraphView>();
  useEffect(() => {
    latest.current = events;
  });
  useEffect(() => {
    let view: GraphView | undefined;
    let isGone = false;
    import('../canvas/GraphView.ts')
      .then((module) => {
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
      })
      .catch(() => {
        if (!isGone) latest.current.onFailure();
      });
    return () => {
      isGone = true;
      view?.destroy();
    };
  }, []);
  return { mount, graph };
}
