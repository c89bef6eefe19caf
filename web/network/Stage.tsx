import { useComputedColorScheme } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Focus } from './foreground.ts';
import type { Sight } from './messages.ts';
import type { NetworkEvents, NetworkGraph } from './NetworkGraph.ts';
import type { Picture, Shown } from './picture.ts';

interface Props {
  readonly picture: Picture | undefined;
  readonly shown: Shown;
  readonly focus: Focus;
  /** What the picture grows from: another one is shown whole first. */
  readonly origin: string;
  readonly onTap: NetworkEvents['onTap'];
  readonly onBox: NetworkEvents['onBox'];
  readonly onPaint: (sight: Sight) => void;
  /** Where paintings are handed in. */
  readonly graph: RefObject<NetworkGraph | undefined>;
}

/** The picture. Cytoscape comes after the page; without it the list is all there is, and says so. */
export function Stage({ picture, shown, focus, origin, graph: held, ...events }: Props) {
  const { t } = useTranslation();
  const mount = useRef<HTMLDivElement>(null);
  const [hovered, setHovered] = useState<{ id: string; x: number; y: number }>();
  const latest = useRef(events);
  useEffect(() => {
    latest.current = events;
  });
  const [graph, setGraph] = useState<NetworkGraph>();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    let made: NetworkGraph | undefined;
    let isGone = false;
    Promise.all([import('./NetworkGraph.ts'), import('./style.ts')]).then(
      ([{ NetworkGraph: Graph }, { readPaints }]) => {
        if (isGone || !mount.current) return;
        made = new Graph(mount.current, readPaints(), {
          onTap: (id, isMore) => {
            latest.current.onTap(id, isMore);
          },
          onBox: (ids) => {
            latest.current.onBox(ids);
          },
          onPaint: (sight) => {
            latest.current.onPaint(sight);
          },
          onHover: (id, at) => {
            setHovered(id === undefined ? undefined : { id, ...at });
          },
        });
        held.current = made;
        setGraph(made);
      },
      () => {
        setFailed(true);
      },
    );
    return () => {
      isGone = true;
      held.current = undefined;
      made?.destroy();
    };
  }, [held]);

  const fitted = useRef<string>(undefined);
  useEffect(() => {
    if (!graph || !picture) return;
    graph.show(picture, shown, focus);
    if (fitted.current !== origin) graph.fit();
    fitted.current = origin;
    if (focus.chosen) graph.reveal(focus.chosen);
  }, [graph, picture, shown, focus, origin]);
  const scheme = useComputedColorScheme();
  useEffect(() => {
    if (graph)
      void import('./style.ts').then(({ readPaints }) => {
        graph.repaint(readPaints());
      });
  }, [graph, scheme]);
  useHotkeys([['0', () => graph?.fit()]]);

  const over = hovered && picture?.nodes.get(hovered.id);
  return (
    <div className="network-stage">
      <div className="network-canvas" ref={mount} role="img" aria-label={t('network.canvas')} />
      {over && (
        <div
          className="hover-card"
          style={{ left: hovered.x + 14, top: hovered.y + 10 }}
          aria-hidden
        >
          <strong>{over.label}</strong>
          <span className="quiet">{t(`network.kind.${over.kind}`)}</span>
          <span>{t('network.neighbours', { count: over.degree })}</span>
        </div>
      )}
      {hasFailed && <p className="network-note">{t('network.noCanvas')}</p>}
      <div className="zoom" role="group">
        <button type="button" onClick={() => graph?.zoomBy(1.5)} aria-label={t('network.zoomIn')}>
          +
        </button>
        <button
          type="button"
          onClick={() => graph?.zoomBy(1 / 1.5)}
          aria-label={t('network.zoomOut')}
        >
          −
        </button>
        <button type="button" onClick={() => graph?.fit()} title={`${t('network.fit')} (0)`}>
          {t('network.fit')}
        </button>
      </div>
    </div>
  );
}
