import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toggled } from '../atlas/view.ts';
import { formatNumber } from '../i18n/locale.ts';
import { LinkMark, NodeMark } from './Marks.tsx';
import type { Picture } from './picture.ts';
import type { ChangeView, NetworkView } from './view.ts';
import {
  CONSTITUENCIES,
  LINK_KINDS,
  type LinkKind,
  MEMBERSHIP_STATUSES,
  NODE_KINDS,
  type NodeKind,
} from './words.ts';

interface Props {
  readonly view: NetworkView;
  readonly change: ChangeView;
  readonly picture: Picture | undefined;
}

/** What each mark and line means and how many there are; choosing some shows those alone. */
export function Legend({ view, change, picture }: Props) {
  const { t } = useTranslation();
  const nodes = new Map<NodeKind, number>(
    picture?.nodeCounts.map(({ kind, shown }) => [kind, shown]),
  );
  const links = new Map<LinkKind, number>(
    picture?.linkCounts.map(({ kind, shown }) => [kind, shown]),
  );
  return (
    <section aria-labelledby="network-legend">
      <h2 className="title" id="network-legend">
        {t('network.legend')}
      </h2>
      <ul className="legend network-legend">
        {NODE_KINDS.map((kind) => (
          <li key={kind}>
            <Entry
              name={t(`network.kinds.${kind}`)}
              count={nodes.get(kind) ?? 0}
              isChosen={view.kinds.includes(kind)}
              onToggle={() => {
                change({ kinds: toggled(view.kinds, kind) });
              }}
            >
              <NodeMark kind={kind} />
            </Entry>
          </li>
        ))}
        {LINK_KINDS.map((kind) => (
          <li key={kind}>
            <Entry
              name={t(`network.link.${kind}`)}
              count={links.get(kind) ?? 0}
              isChosen={view.links.includes(kind)}
              onToggle={() => {
                change({ links: toggled(view.links, kind) });
              }}
            >
              <LinkMark kind={kind} />
            </Entry>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface EntryProps {
  readonly name: string;
  readonly count: number;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
  readonly children: React.ReactNode;
}

function Entry({ name, count, isChosen, onToggle, children }: EntryProps) {
  const { t, i18n } = useTranslation();
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      aria-label={t('network.only', { name, count })}
      onClick={onToggle}
    >
      {children}
      <span className="legend-name">{name}</span>
      <span className="legend-count">{formatNumber(count, i18n.language)}</span>
    </button>
  );
}

/** Which teams and memberships are in the picture, and on which day. */
export function Filters({ view, change, picture }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const isFiltered =
    view.constituencies.length + view.statuses.length + view.tiers.length + view.degree > 0 ||
    view.asOf !== undefined;
  // A picture of one tier knows of no other: those of the pictures before are kept.
  const [known, know] = useState<readonly string[]>([]);
  const more = (picture?.tiers ?? []).filter((tier) => !known.includes(tier));
  if (more.length > 0) know([...known, ...more].sort());
  const tiers = known.filter((tier) => !view.tiers.includes(tier));
  return (
    <section aria-labelledby={`${id}-title`}>
      <div className="section-head">
        <h2 className="title" id={`${id}-title`}>
          {t('network.filters')}
        </h2>
        {isFiltered && (
          <button
            type="button"
            className="link"
            onClick={() => {
              change({ constituencies: [], statuses: [], tiers: [], degree: 0, asOf: undefined });
            }}
          >
            {t('network.clear')}
          </button>
        )}
      </div>
      <fieldset className="network-words">
        <legend>{t('network.constituency')}</legend>
        {CONSTITUENCIES.map((word) => (
          <button
            key={word}
            type="button"
            className="chip"
            aria-pressed={view.constituencies.includes(word)}
            onClick={() => {
              change({ constituencies: toggled(view.constituencies, word) });
            }}
          >
            {t(`constituency.${word}`)}
          </button>
        ))}
      </fieldset>
      <fieldset className="network-words">
        <legend>{t('network.status')}</legend>
        {MEMBERSHIP_STATUSES.map((word) => (
          <button
            key={word}
            type="button"
            className="chip"
            aria-pressed={view.statuses.includes(word)}
            onClick={() => {
              change({ statuses: toggled(view.statuses, word) });
            }}
          >
            {t(`network.statuses.${word}`)}
          </button>
        ))}
      </fieldset>
      <div className="network-fields">
        <label htmlFor={`${id}-tier`}>{t('network.tier')}</label>
        <select
          id={`${id}-tier`}
          value=""
          onChange={({ currentTarget }) => {
            change({ tiers: [...view.tiers, currentTarget.value] });
          }}
        >
          <option value="">
            {view.tiers.length > 0 ? t('network.anotherTier') : t('network.anyTier')}
          </option>
          {tiers.map((tier) => (
            <option key={tier}>{tier}</option>
          ))}
        </select>
        {view.tiers.map((tier) => (
          <button
            key={tier}
            type="button"
            className="chip network-tier"
            aria-label={t('network.remove', { name: tier })}
            onClick={() => {
              change({ tiers: view.tiers.filter((other) => other !== tier) });
            }}
          >
            <bdi>{tier}</bdi> <span aria-hidden>×</span>
          </button>
        ))}
        <label htmlFor={`${id}-degree`}>{t('network.degree')}</label>
        <input
          id={`${id}-degree`}
          type="number"
          min="0"
          max="999"
          value={view.degree}
          onChange={({ currentTarget }) => {
            change({ degree: Math.max(0, Math.min(999, Number(currentTarget.value))) });
          }}
        />
        <label htmlFor={`${id}-day`}>{t('network.asOf')}</label>
        <input
          id={`${id}-day`}
          type="date"
          value={view.asOf ?? ''}
          onChange={({ currentTarget }) => {
            change({ asOf: currentTarget.value === '' ? undefined : currentTarget.value });
          }}
        />
      </div>
    </section>
  );
}
