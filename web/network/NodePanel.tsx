import { useHotkeys } from '@mantine/hooks';
import type { ResultOf } from 'gql.tada';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { Failure } from '../components/Failure.tsx';
import { QueryLink } from '../components/QueryLink.tsx';
import { Quoted } from '../components/Quoted.tsx';
import { SourceLine } from '../components/SourceLine.tsx';
import { useCountryName } from '../i18n/country-names.ts';
import { formatPartial } from '../i18n/dates.ts';
import { LinkMark, NodeMark } from './Marks.tsx';
import { keyOf, moreAround, type Picture } from './picture.ts';
import { LINKS } from './query.ts';
import { nodeKeyOf, pictureVariables } from './scope.ts';
import { type ChangeView, nameOf, type NetworkView, type NodeKey, scopeOf } from './view.ts';

interface Props {
  readonly picture: Picture | undefined;
  readonly view: NetworkView;
  readonly change: ChangeView;
  readonly node: NodeKey;
  readonly onExpand: ((key: NodeKey) => void) | undefined;
  readonly onBack: () => void;
}

type Links = ResultOf<typeof LINKS>['graph'];
const MOST_LINKS = 200;

/** One node: what it is, what can be done with it, and each of its links with where it is known from. */
export function NodePanel({ picture, view, change, node: key, onExpand, onBack }: Props) {
  const { t } = useTranslation();
  const variables = { of: nodeKeyOf(key), asOf: view.asOf ?? null };
  const [{ data, error }, ask] = useQuery({ query: LINKS, variables });
  const title = useRef<HTMLHeadingElement>(null);
  useHotkeys([['Escape', onBack]]);
  const graph = data?.graph;
  const self = graph?.nodes.find((node) => keyOf(node) === key);
  const nodeLabel = useNodeLabel();
  const label = self ? nodeLabel(self) : picture?.byKey.get(key)?.label;
  useEffect(() => {
    if (label) title.current?.focus({ preventScroll: true });
  }, [label]);
  const drawn = picture?.byKey.get(key);
  const more = picture && drawn ? moreAround(picture, drawn) : 0;
  const room = pictureVariables(view).maxNodes - (picture?.nodes.size ?? 0);
  const isExpanded = view.expanded.includes(key);

  return (
    <div className="network-node">
      <button type="button" className="link" onClick={onBack}>
        {t('network.back')}
      </button>
      <h2 ref={title} tabIndex={-1}>
        {self && <NodeMark kind={self.kind} />} {label ?? nameOf(key)}
      </h2>
      {self && <About node={self} />}
      {!drawn && graph && <p className="quiet">{t('network.notFound')}</p>}
      <p className="network-actions">
        {onExpand && more > 0 && !isExpanded && (
          <button
            type="button"
            className="button"
            onClick={() => {
              onExpand(key);
            }}
          >
            {t('network.expand', { count: more })}
          </button>
        )}
        {isExpanded && (
          <button
            type="button"
            className="button"
            onClick={() => {
              change({ expanded: view.expanded.filter((other) => other !== key) });
            }}
          >
            {t('network.collapse')}
          </button>
        )}
        {label !== undefined && (
          <button
            type="button"
            className="button"
            onClick={() => {
              change({ whole: false, starts: [key], expanded: [], picked: [], mark: undefined });
            }}
          >
            {t('network.startHere', { name: label })}
          </button>
        )}
        {scopeOf(key) === 'team' && (
          <>
            <button
              type="button"
              className="button"
              onClick={() => {
                change({ from: nameOf(key), panel: 'introduce', node: undefined });
              }}
            >
              {t('network.introduceFrom')}
            </button>
            <button
              type="button"
              className="button"
              onClick={() => {
                change({ to: nameOf(key), panel: 'introduce', node: undefined });
              }}
            >
              {t('network.introduceTo')}
            </button>
          </>
        )}
      </p>
      {more > room && (
        <p className="quiet">{t('network.expandFull', { count: more - Math.max(0, room) })}</p>
      )}
      {label !== undefined && <PageLink of={key} name={label} />}
      {error && (
        <Failure
          error={error}
          onRetry={() => {
            ask({ requestPolicy: 'network-only' });
          }}
        />
      )}
      {graph && self && <LinkList graph={graph} self={self.id} change={change} />}
      <p className="panel-foot">
        <QueryLink query={LINKS} variables={variables} />
      </p>
    </div>
  );
}

function PageLink({ of, name }: { readonly of: NodeKey; readonly name: string }) {
  const { t } = useTranslation();
  if (scopeOf(of) === 'network') return null;
  const address = scopeOf(of) === 'team' ? `/teams/${nameOf(of)}` : `/countries/${nameOf(of)}`;
  return (
    <p>
      <Link href={address}>{t('network.page', { name })}</Link>
    </p>
  );
}

/** What a node is called, a country in the reader's language. */
function useNodeLabel(): (node: Links['nodes'][number]) => string {
  const countryName = useCountryName();
  return ({ kind, key, label }) =>
    kind === 'COUNTRY' ? countryName({ iso2: key, name: label }) : label;
}

function About({ node }: { readonly node: Links['nodes'][number] }) {
  const { t } = useTranslation();
  const { entity, label, kind } = node;
  // A country has no longer name than the one above.
  const name =
    entity.__typename === 'Team'
      ? entity.teamName
      : entity.__typename === 'Network'
        ? entity.networkName
        : label;
  return (
    <div className="network-about">
      <p className="quiet">{t(`network.kind.${kind}`)}</p>
      {name !== label && (
        <p>
          <bdi>{name}</bdi>
        </p>
      )}
      {entity.__typename === 'Team' && (
        <p className="chips">
          <span className="grade">{t(`teamStatus.${entity.status}`)}</span>
          {entity.constituencies.map((word) => (
            <span key={word} className="grade">
              {t(`constituency.${word}`)}
            </span>
          ))}
        </p>
      )}
      {entity.__typename === 'Network' && entity.networkScope && (
        <p>
          <Quoted>{entity.networkScope}</Quoted>
        </p>
      )}
      {entity.__typename !== 'Country' && <SourceLine {...entity} />}
    </div>
  );
}

const COVERAGE_ROLES = ['NATIONAL', 'GOVERNMENT', 'LAST_RESORT'] as const;

/** What a team is to a country, in words; the word itself where it is a new one. */
function CoverageRole({ role }: { readonly role: string }) {
  const { t } = useTranslation();
  const known = COVERAGE_ROLES.find((word) => word === role);
  return <span className="grade">{known ? t(`role.${known}`) : role}</span>;
}

interface ListProps {
  readonly graph: Links;
  readonly self: string;
  readonly change: ChangeView;
}

function LinkList({ graph, self, change }: ListProps) {
  const { t, i18n } = useTranslation();
  const nodeLabel = useNodeLabel();
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const { compare } = new Intl.Collator(i18n.language);
  const links = graph.edges
    .filter(({ from, to }) => from === self || to === self)
    .flatMap((link) => {
      const other = nodes.get(link.from === self ? link.to : link.from);
      return other ? [{ link, other, isBack: link.to === self }] : [];
    })
    .sort(
      (a, b) =>
        compare(a.link.kind, b.link.kind) || compare(nodeLabel(a.other), nodeLabel(b.other)),
    );
  return (
    <section aria-labelledby="network-links">
      <h3 className="title" id="network-links">
        {t('network.links')}
      </h3>
      <p className="quiet">
        {links.length === 0
          ? t('network.linksNone')
          : t('network.linksCount', { count: links.length })}{' '}
        {links.length > MOST_LINKS && t('network.linksFirst', { count: MOST_LINKS })}
      </p>
      <ul className="facts">
        {links.slice(0, MOST_LINKS).map(({ link, other, isBack }) => (
          <li key={link.id}>
            <LinkMark kind={link.kind} />{' '}
            <span className="quiet network-of">
              {t(`network.of.${isBack ? (`${link.kind}_back` as const) : link.kind}`)}
            </span>{' '}
            <button
              type="button"
              className="link"
              onClick={() => {
                change({ node: keyOf(other) });
              }}
            >
              <bdi>{nodeLabel(other)}</bdi>
            </button>
            <span className="note">
              {[link.title, link.tier, link.kind === 'COVERS' ? null : link.role]
                .filter((word) => word !== null)
                .map((word) => (
                  <span key={word} className="grade">
                    <Quoted>{word}</Quoted>
                  </span>
                ))}
              {link.kind === 'COVERS' && link.role && <CoverageRole role={link.role} />}
              {link.status && <span className="grade">{t(`network.statuses.${link.status}`)}</span>}
              {link.since && (
                <span className="quiet">
                  {t('network.since', { date: formatPartial(link.since, i18n.language) })}{' '}
                </span>
              )}
              {link.until && (
                <span className="quiet">
                  {t('network.until', { date: formatPartial(link.until, i18n.language) })}
                </span>
              )}
            </span>
            <SourceLine {...link} />
          </li>
        ))}
      </ul>
    </section>
  );
}
