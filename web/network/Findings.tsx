import type { ResultOf } from 'gql.tada';
import { useTranslation } from 'react-i18next';
import type { CombinedError } from '@urql/core';
import { Failure } from '../components/Failure.tsx';
import type { Picture } from './picture.ts';
import type { MEASURES } from './query.ts';
import type { ChangeView, NetworkView } from './view.ts';

export type Measures = ResultOf<typeof MEASURES>['graph']['measures'];

interface Props {
  readonly measures: Measures | undefined;
  readonly error: CombinedError | undefined;
  readonly onRetry: () => void;
  readonly picture: Picture;
  readonly view: NetworkView;
  readonly change: ChangeView;
}

const MOST = 25;
/** From here on a division into communities says something (Newman 2006). */
const CLEAR = 0.3;

/** Who stands alone, who holds others together, who belongs together: choosing one highlights it. */
export function Findings({ measures, error, onRetry, picture, view, change }: Props) {
  const { t } = useTranslation();
  if (error) return <Failure error={error} onRetry={onRetry} />;
  if (!measures) return <p className="quiet">{t('network.asking')}</p>;
  const { isolates, bridges, communities } = measures;
  const mark = (name: string) => ({
    'aria-pressed': view.mark === name,
    onClick: () => {
      change({ mark: view.mark === name ? undefined : name, way: undefined });
    },
  });
  return (
    <div className="network-findings">
      {!view.whole && <p className="quiet">{t('network.finding.scope')}</p>}
      {view.mark && (
        <button
          type="button"
          className="link"
          onClick={() => {
            change({ mark: undefined });
          }}
        >
          {t('network.finding.clear')}
        </button>
      )}
      <h2 className="title">{t('network.finding.isolates')}</h2>
      <button type="button" className="network-finding" {...mark('isolates')}>
        {t('network.finding.isolatesSay', { count: isolates.length })}
      </button>
      <h2 className="title">{t('network.finding.bridges')}</h2>
      {bridges.length === 0 && <p>{t('network.finding.bridgesNone')}</p>}
      <ul>
        {bridges.slice(0, MOST).map(({ id, separates }) => {
          const node = picture.nodes.get(id);
          return (
            node && (
              <li key={id}>
                <button type="button" className="network-finding" {...mark(`bridge:${node.key}`)}>
                  {t('network.finding.bridgeSay', { count: separates, name: node.label })}
                </button>
              </li>
            )
          );
        })}
      </ul>
      <h2 className="title">{t('network.finding.communities')}</h2>
      {communities.communities.length === 0 && <p>{t('network.finding.communitiesNone')}</p>}
      {communities.modularity !== null && communities.modularity < CLEAR && (
        <p className="quiet">{t('network.finding.unclear')}</p>
      )}
      <ul>
        {communities.communities.slice(0, MOST).map(({ nodes, teams, shared }, index) => (
          <li key={nodes[0] ?? index}>
            <button type="button" className="network-finding" {...mark(`community:${index}`)}>
              {shared
                ? t(`network.finding.shared_${shared.kind}`, {
                    name: shared.region ? t(`region.${shared.region}`) : shared.name,
                    shared: shared.teams,
                    teams,
                  })
                : t('network.finding.community', { count: teams })}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The nodes that a finding is about, by id; undefined while it is not known. */
export function markedBy(
  mark: string | undefined,
  measures: Measures | undefined,
  picture: Picture | undefined,
): ReadonlySet<string> | undefined {
  if (mark === undefined || !measures || !picture) return undefined;
  if (mark === 'isolates') return new Set(measures.isolates);
  const [, kind, name = ''] = /^(\w+):(.*)$/.exec(mark) ?? [];
  if (kind === 'community') {
    return new Set(measures.communities.communities[Number(name)]?.nodes);
  }
  const node = picture.byKey.get(name);
  return node && new Set([node.id, ...(picture.neighbours.get(node.id) ?? [])]);
}
