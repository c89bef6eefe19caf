import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NodeMark } from './Marks.tsx';
import { moreAround, type Picture, type PictureNode, type Shown } from './picture.ts';
import type { NodeKey } from './view.ts';

interface Props {
  readonly picture: Picture;
  readonly shown: Shown;
  readonly picked: ReadonlySet<NodeKey>;
  /** The node whose row has the focus when the list comes back. */
  readonly returnTo: NodeKey | undefined;
  readonly onOpen: (key: NodeKey) => void;
  readonly onPick: (key: NodeKey) => void;
  /** Undefined where nothing can be added. */
  readonly onExpand: ((key: NodeKey) => void) | undefined;
}

const ROW = 36;
/** No list is taller than this, in pixels. */
const TALLEST = 1_600;
/** Rows kept ready above and below what is seen. */
const SPARE = 8;

/** The same nodes as the graph, as text, in order of name: only the rows in sight are there. */
export function NodeList(props: Props) {
  const { picture, shown, picked, returnTo, onOpen, onPick, onExpand } = props;
  const { t } = useTranslation();
  const [wanted, setWanted] = useState('');
  const nodes = useMemo(() => {
    const text = folded(wanted);
    return [...shown.nodes]
      .flatMap((id) => picture.nodes.get(id) ?? [])
      .filter(({ label }) => text === '' || folded(label).includes(text))
      .sort((a, b) => a.order - b.order);
  }, [picture, shown, wanted]);
  const [active, setActive] = useState<NodeKey | undefined>(returnTo);
  const at = Math.max(
    0,
    nodes.findIndex(({ key }) => key === active),
  );
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const first = Math.max(0, Math.floor(top / ROW) - SPARE);
  const last = Math.min(nodes.length, Math.ceil((top + TALLEST) / ROW) + SPARE);
  const wantsFocus = useRef(returnTo !== undefined);
  const rows = nodes.slice(first, last).map((node, index) => ({ node, index: first + index }));
  const current = nodes[at];
  if (current && (at < first || at >= last)) rows.push({ node: current, index: at });

  useEffect(() => {
    if (!wantsFocus.current || !current) return;
    const list = box.current;
    const row = list?.querySelector<HTMLElement>(`[data-row="${CSS.escape(current.key)}"]`);
    if (!list || !row) return;
    wantsFocus.current = false;
    if (at * ROW < list.scrollTop) list.scrollTop = at * ROW;
    const below = (at + 1) * ROW - list.clientHeight;
    if (below > list.scrollTop) list.scrollTop = below;
    row.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const node = nodes[at];
    const goTo = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: nodes.length - 1 }[event.key];
    if (goTo !== undefined) {
      const next = nodes[Math.max(0, Math.min(nodes.length - 1, goTo))];
      wantsFocus.current = true;
      setActive(next?.key);
    } else if (event.key === '+' && node && onExpand) onExpand(node.key);
    else if (event.key === ' ' && node) onPick(node.key);
    else return;
    event.preventDefault();
  };

  return (
    <div className="network-list">
      <input
        className="network-filter"
        type="search"
        aria-label={t('network.listFilter')}
        placeholder={t('network.listFilter')}
        value={wanted}
        onChange={({ currentTarget }) => {
          setWanted(currentTarget.value);
        }}
      />
      <p className="quiet network-hint">{t('network.listHint')}</p>
      <div
        className="network-rows"
        ref={box}
        onScroll={({ currentTarget }) => {
          setTop(currentTarget.scrollTop);
        }}
      >
        {nodes.length === 0 && <p className="quiet">{t('network.listNone')}</p>}
        <ul aria-label={t('network.listLabel')} style={{ height: nodes.length * ROW }}>
          {rows.map(({ node, index }) => (
            <li
              key={node.key}
              aria-setsize={nodes.length}
              aria-posinset={index + 1}
              data-picked={picked.has(node.key) || undefined}
              style={{ top: index * ROW }}
            >
              <Row
                node={node}
                more={onExpand ? moreAround(picture, node) : 0}
                isActive={index === at}
                isPicked={picked.has(node.key)}
                onFocus={() => {
                  setActive(node.key);
                }}
                onKeyDown={onKeyDown}
                onOpen={onOpen}
                onPick={onPick}
                onExpand={onExpand}
              />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

interface RowProps extends Pick<Props, 'onOpen' | 'onPick' | 'onExpand'> {
  readonly node: PictureNode;
  readonly more: number;
  readonly isActive: boolean;
  readonly isPicked: boolean;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function Row(props: RowProps) {
  const { node, more, isActive, isPicked, onFocus, onKeyDown, onOpen, onPick, onExpand } = props;
  const { t } = useTranslation();
  const { key, kind, label, degree } = node;
  const tabIndex = isActive ? 0 : -1;
  return (
    <>
      <input
        type="checkbox"
        tabIndex={tabIndex}
        checked={isPicked}
        aria-label={t('network.pick', { name: label })}
        onChange={() => {
          onPick(key);
        }}
      />
      <button
        type="button"
        className="network-name"
        data-row={key}
        tabIndex={tabIndex}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
        onClick={() => {
          onOpen(key);
        }}
      >
        <NodeMark kind={kind} />
        <span className="hidden">{t(`network.kind.${kind}`)}</span>
        <span className="network-label">
          <bdi>{label}</bdi>
        </span>
        <span className="quiet network-degree">
          <span aria-hidden>{degree}</span>
          <span className="hidden">{t('network.neighbours', { count: degree })}</span>
        </span>
      </button>
      {more > 0 && onExpand && (
        <button
          type="button"
          className="network-more"
          tabIndex={tabIndex}
          aria-label={t('network.expandName', { count: more, name: label })}
          title={t('network.expandName', { count: more, name: label })}
          onClick={() => {
            onExpand(key);
          }}
        >
          <bdi dir="ltr">+{more}</bdi>
        </button>
      )}
    </>
  );
}

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
