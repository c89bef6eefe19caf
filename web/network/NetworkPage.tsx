import { useDocumentTitle, useHotkeys } from '@mantine/hooks';
import { CombinedError } from '@urql/core';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { toggled } from '../atlas/view.ts';
import { Failure } from '../components/Failure.tsx';
import { useCaption } from './caption.ts';
import { Findings, markedBy } from './Findings.tsx';
import { Introduce, introductionVariables, wayThrough } from './Introduce.tsx';
import { useLiveMessage } from './live.ts';
import type { NetworkGraph } from './NetworkGraph.ts';
import { NodeList } from './NodeList.tsx';
import { NodePanel } from './NodePanel.tsx';
import { type Picture, type Shown, shownOf } from './picture.ts';
import { INTRODUCTION } from './introduction-query.ts';
import { MEASURES } from './query.ts';
import { pictureVariables } from './scope.ts';
import { Side } from './Side.tsx';
import { Stage } from './Stage.tsx';
import { readPaints } from './style.ts';
import { usePicture } from './use-picture.ts';
import {
  hasScope,
  MOST_NAMED,
  namedIn,
  type NetworkView,
  type NodeKey,
  PANELS,
  useNetworkView,
} from './view.ts';
import { Welcome } from './Welcome.tsx';

const NOTHING_SHOWN: Shown = { nodes: new Set(), links: [] };

/** How teams, networks and countries work together: a graph, the same as a list, and what it says. */
export function NetworkPage() {
  const { t, i18n } = useTranslation();
  useDocumentTitle(t('page.title', { page: t('network.title') }));
  const [view, change] = useNetworkView();
  const graph = useRef<NetworkGraph>(undefined);
  const state = usePicture(view, i18n.language, {
    onPainted: (bitmap, sight) => graph.current?.paintGround(bitmap, sight),
    onSaved: offer,
  });
  const { picture, tell } = state;
  const shown = useMemo(() => (picture ? shownOf(picture, view) : NOTHING_SHOWN), [picture, view]);
  const [measured, measure] = useQuery({
    query: MEASURES,
    variables: pictureVariables(view),
    pause: !hasScope(view) || (view.panel !== 'findings' && view.mark === undefined),
  });
  const measures = measured.data?.graph.measures;
  const { from, to } = view;
  const [introduced, introduce] = useQuery({
    query: INTRODUCTION,
    variables: introductionVariables(view),
    pause: from === undefined || to === undefined || from === to,
  });
  const isAsked = from !== undefined && to !== undefined && from !== to;
  const ways = isAsked ? introduced.data?.introduction?.ways : undefined;
  const focus = useMemo(() => {
    const idOf = (key: NodeKey | undefined) => picture?.byKey.get(key ?? '')?.id;
    const way = wayThrough(ways?.[view.way ?? -1]);
    return {
      chosen: idOf(view.node),
      picked: new Set(view.picked.flatMap((key) => idOf(key) ?? [])),
      marked: way.nodes.size > 0 ? way.nodes : markedBy(view.mark, measures, picture),
      way: way.links,
    };
  }, [picture, view, ways, measures]);

  const [isLed, setLed] = useState(false);
  const [returnTo, setReturnTo] = useState<NodeKey>();
  const [hasTooMany, setTooMany] = useState(false);
  const pick = (keys: readonly NodeKey[]) => {
    setTooMany(keys.length > MOST_NAMED);
    change({ picked: keys.slice(0, MOST_NAMED) });
  };
  const expand = (key: NodeKey) => {
    change({ expanded: [...view.expanded.filter((other) => other !== key), key] });
  };
  const canExpand = !view.whole && namedIn(view).length < MOST_NAMED;
  const onExpand = canExpand ? expand : undefined;
  const undo = () => {
    change({ expanded: view.expanded.slice(0, -1) });
  };
  useHotkeys([['mod+Z', undo]]);
  const keyOfId = (id: string | undefined) => picture?.nodes.get(id ?? '')?.key;
  const caption = useCaption(view, picture, shown);
  const message = useLiveMessage(state, view);

  return (
    <main className="network" id="content" tabIndex={-1} data-empty={!hasScope(view) || undefined}>
      <Side
        view={view}
        change={change}
        picture={picture}
        shown={shown}
        onUndo={undo}
        onPick={pick}
        hasTooMany={hasTooMany}
        onSave={(format) => {
          tell({ type: 'save', format, view, paints: readPaints(), caption });
        }}
      />
      <div className="network-middle" aria-busy={state.isBusy}>
        {hasScope(view) ? (
          <Stage
            picture={picture}
            shown={shown}
            focus={focus}
            origin={view.whole ? 'whole' : view.starts.join()}
            graph={graph}
            onTap={(id, isMore) => {
              const key = keyOfId(id);
              if (isMore && key) pick(toggled(view.picked, key));
              else if (key !== view.node) change({ node: key });
            }}
            onBox={(ids) => {
              pick([...new Set([...view.picked, ...ids.flatMap((id) => keyOfId(id) ?? [])])]);
            }}
            onPaint={(sight) => {
              tell({ type: 'paint', view, sight, paints: readPaints() });
            }}
          />
        ) : (
          <Welcome
            change={change}
            onIntroduce={() => {
              change({ panel: 'introduce' });
              setLed(true);
            }}
          />
        )}
        {state.failure !== undefined && (
          <div className="network-note">
            <Failure error={failureOf(state.failure)} onRetry={state.retry} />
          </div>
        )}
        {state.isBusy && (
          <p className="network-busy">
            {state.placing === undefined
              ? t('network.asking')
              : t('network.placing', { count: state.placing })}
          </p>
        )}
      </div>
      <section className="network-panel" aria-label={t('network.panels')}>
        <div className="network-tabs" role="group" aria-label={t('network.panels')}>
          {PANELS.map((panel) => (
            <button
              key={panel}
              type="button"
              aria-pressed={view.panel === panel && view.node === undefined}
              onClick={() => {
                change({ panel, node: undefined });
              }}
            >
              {t(`network.panel.${panel}`)}
            </button>
          ))}
        </div>
        {view.node !== undefined && (
          <NodePanel
            key={view.node}
            picture={picture}
            view={view}
            change={change}
            node={view.node}
            onExpand={onExpand}
            onBack={() => {
              setReturnTo(view.node);
              change({ node: undefined });
            }}
          />
        )}
        {view.node === undefined && view.panel === 'list' && picture && (
          <NodeList
            picture={picture}
            shown={shown}
            picked={new Set(view.picked)}
            returnTo={returnTo}
            onOpen={(node) => {
              change({ node });
            }}
            onPick={(key) => {
              pick(toggled(view.picked, key));
            }}
            onExpand={onExpand}
          />
        )}
        {view.node === undefined && view.panel === 'list' && !picture && (
          <p className="quiet">{t('network.lead')}</p>
        )}
        {view.node === undefined && view.panel === 'findings' && (
          <FindingsOf picture={picture}>
            {(known) => (
              <Findings
                measures={measures}
                error={measured.error}
                onRetry={() => {
                  measure({ requestPolicy: 'network-only' });
                }}
                picture={known}
                view={view}
                change={change}
              />
            )}
          </FindingsOf>
        )}
        {view.node === undefined && view.panel === 'introduce' && (
          <Introduce
            view={view}
            change={change}
            answer={isAsked ? introduced.data : undefined}
            error={isAsked ? introduced.error : undefined}
            onRetry={() => {
              introduce({ requestPolicy: 'network-only' });
            }}
            isLed={isLed}
            onLead={setLed}
          />
        )}
      </section>
      <p className="hidden" role="status">
        {message}
      </p>
    </main>
  );
}

interface FindingsOfProps {
  readonly picture: Picture | undefined;
  readonly children: (picture: Picture) => React.ReactNode;
}

function FindingsOf({ picture, children }: FindingsOfProps) {
  const { t } = useTranslation();
  return picture ? children(picture) : <p className="quiet">{t('network.finding.none')}</p>;
}

const failureOf = (code: NonNullable<NetworkView['mark']>) =>
  new CombinedError({ graphQLErrors: [{ message: code, extensions: { code } }] });

/** Hands a file to the reader. */
function offer(file: Blob, format: 'svg' | 'png'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `cirt-atlas-network.${format}`;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
