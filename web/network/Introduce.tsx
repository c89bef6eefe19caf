import type { ResultOf } from 'gql.tada';
import type { CombinedError } from '@urql/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../components/Failure.tsx';
import { QueryLink } from '../components/QueryLink.tsx';
import { SourceLine } from '../components/SourceLine.tsx';
import { TeamLink } from '../components/TeamLink.tsx';
import { useCountryName } from '../i18n/country-names.ts';
import { directionOf } from '../i18n/languages.ts';
import { Finder } from './Finder.tsx';
import { pairOf } from './foreground.ts';
import { INTRODUCTION } from './introduction-query.ts';
import { type ChangeView, nameOf, type NetworkView } from './view.ts';

export type Introduction = NonNullable<ResultOf<typeof INTRODUCTION>['introduction']>;
type Way = Introduction['ways'][number];
type Hop = Way['hops'][number];

interface Props {
  readonly view: NetworkView;
  readonly change: ChangeView;
  readonly answer: ResultOf<typeof INTRODUCTION> | undefined;
  readonly error: CombinedError | undefined;
  readonly onRetry: () => void;
  /** Whether the reader is to be led to the next thing to do here. */
  readonly isLed: boolean;
  readonly onLead: (isLed: boolean) => void;
}

/** The shortest ways from one team to another one, each hop with what it rests on. */
export function Introduce({ view, change, answer, error, onRetry, isLed, onLead }: Props) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isLed || !box.current) return;
    nextToDo(box.current)?.focus();
    onLead(false);
  }, [isLed, onLead]);
  const found = answer?.introduction;
  return (
    <div className="network-introduce" ref={box}>
      <p className="quiet">{t('network.introduce.lead')}</p>
      {(['from', 'to'] as const).map((end) => {
        const chosen = view[end];
        const known = found?.[end];
        const name = known ? (known.shortName ?? known.name) : chosen;
        return (
          <div key={end}>
            <h2 className="title">{t(`network.introduce.${end}`)}</h2>
            {chosen !== undefined && name !== undefined ? (
              <p className="network-chosen">
                <strong>{name}</strong>
                <button
                  type="button"
                  className="network-remove"
                  aria-label={t('network.introduce.change', { name })}
                  onClick={() => {
                    change({ [end]: undefined, way: undefined });
                    onLead(true);
                  }}
                >
                  ×
                </button>
              </p>
            ) : (
              <Finder
                label={t('network.findTeam')}
                types={['TEAM']}
                onFind={(key) => {
                  change({ [end]: nameOf(key), way: undefined });
                  onLead(true);
                }}
              />
            )}
          </div>
        );
      })}
      {view.from !== undefined && view.from === view.to && <p>{t('network.introduce.same')}</p>}
      {error && <Failure error={error} onRetry={onRetry} />}
      {answer && !found && <p>{t('network.introduce.notFound')}</p>}
      {found && found.excluded.length > 0 && (
        <p className="chips">
          <span>{t('network.introduce.without')}</span>
          {found.excluded.map(({ slug, shortName }) => (
            <button
              key={slug}
              type="button"
              className="chip"
              aria-label={t('network.introduce.bringBack', { name: shortName })}
              onClick={() => {
                change({ without: view.without.filter((other) => other !== slug), way: undefined });
              }}
            >
              {shortName} ×
            </button>
          ))}
        </p>
      )}
      {found && (
        <p role="status">
          {found.steps === null
            ? t('network.introduce.none')
            : t('network.introduce.ways', { count: found.ways.length, steps: found.steps })}
        </p>
      )}
      {found && (
        <ol className="network-ways">
          {found.ways.map((way, index) => (
            <li key={wayKey(way)} data-shown={view.way === index || undefined}>
              <WayCard way={way} index={index} view={view} change={change} />
            </li>
          ))}
        </ol>
      )}
      {view.from !== undefined && view.to !== undefined && (
        <p className="panel-foot">
          <QueryLink query={INTRODUCTION} variables={introductionVariables(view)} />
        </p>
      )}
    </div>
  );
}

/** The box of the end that is still to be chosen; with both chosen, the last of them, before the ways. */
const nextToDo = (box: HTMLElement): HTMLElement | undefined =>
  box.querySelector<HTMLElement>('.finder input') ??
  [...box.querySelectorAll<HTMLElement>('.network-remove')].at(-1);

interface WayProps {
  readonly way: Way;
  readonly index: number;
  readonly view: NetworkView;
  readonly change: ChangeView;
}

function WayCard({ way, index, view, change }: WayProps) {
  const { t } = useTranslation();
  return (
    <>
      <h3>{t('network.introduce.way', { number: index + 1 })}</h3>
      <p className="quiet">
        {way.doubt === 0 ? t('network.introduce.sure') : t('network.introduce.doubt')}
      </p>
      <button
        type="button"
        className="button"
        aria-pressed={view.way === index}
        onClick={() => {
          const teams = way.hops.flatMap(({ from, to }) => [
            `team:${from.slug}`,
            `team:${to.slug}`,
          ]);
          const starts = [...new Set([...view.starts, ...teams])];
          change({ way: index, mark: undefined, ...(!view.whole && { starts }) });
        }}
      >
        {view.way === index ? t('network.introduce.showing') : t('network.introduce.show')}
      </button>
      <ol className="facts">
        {way.hops.map((hop) => (
          <li key={`${hop.from.slug} ${hop.to.slug}`}>
            <HopLine hop={hop} view={view} change={change} />
          </li>
        ))}
      </ol>
    </>
  );
}

function HopLine({ hop, view, change }: Pick<WayProps, 'view' | 'change'> & { readonly hop: Hop }) {
  const { t, i18n } = useTranslation();
  const countryName = useCountryName();
  const { from, to, network, country, facts } = hop;
  return (
    <>
      <p>
        <TeamLink team={from} />
        <span aria-hidden>{directionOf(i18n.language) === 'rtl' ? ' ← ' : ' → '}</span>
        <TeamLink team={to} />
      </p>
      <p className="network-why">
        {network && t('network.introduce.viaNetwork', { name: network.shortName })}
        {country && t('network.introduce.viaCountry', { name: countryName(country) })}
        {!network && !country && t('network.introduce.viaTeam')}
        {network && (
          <button
            type="button"
            className="chip"
            onClick={() => {
              change({ without: [...view.without, network.slug], way: undefined });
            }}
          >
            {t('network.introduce.leaveOut', { name: network.shortName })}
          </button>
        )}
      </p>
      <ul>
        {facts.map((fact, index) => (
          <li key={`${fact.__typename} ${index}`} className="network-fact">
            <span className="quiet">{factName(fact)}</span> <SourceLine {...fact} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** What a fact is about: who is a member, who works there, what was agreed. */
function factName(fact: Hop['facts'][number]): string {
  switch (fact.__typename) {
    case 'Collaboration':
      return fact.title;
    case 'Membership':
      return fact.memberTeam.shortName ?? fact.memberTeam.name;
    case 'Team':
      return fact.shortName ?? fact.name;
    case 'TeamCoverage':
      return fact.coveringTeam.shortName ?? fact.coveringTeam.name;
  }
}

const wayKey = ({ hops }: Way) =>
  hops
    .map(({ from, kind, network, country, to }) =>
      [from.slug, kind, network?.slug, country?.iso2, to.slug].join(' '),
    )
    .join(' ');

export const introductionVariables = ({ from = '', to = '', without, asOf }: NetworkView) => ({
  from,
  to,
  without: [...without],
  asOf: asOf ?? null,
});

/** The nodes and the links of a way, as the graph knows them. */
export function wayThrough(way: Way | undefined) {
  const nodes = new Set<string>();
  const links = new Set<string>();
  for (const { from, to, network, country } of way?.hops ?? []) {
    const middle = network ?? country;
    for (const node of [from, to, ...(middle ? [middle] : [])]) nodes.add(node.id);
    if (middle) links.add(pairOf(from.id, middle.id)).add(pairOf(middle.id, to.id));
    else links.add(pairOf(from.id, to.id));
  }
  return { nodes, links };
}
