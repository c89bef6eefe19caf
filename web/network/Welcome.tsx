import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Failure } from '../components/Failure.tsx';
import { NodeMark } from './Marks.tsx';
import { NETWORKS } from './query.ts';
import type { ChangeView } from './view.ts';

interface Props {
  readonly change: ChangeView;
  /** Opens the introductions, and leads there. */
  readonly onIntroduce: () => void;
}

/** Before anything is drawn: good places to start from. */
export function Welcome({ change, onIntroduce }: Props) {
  const { t } = useTranslation();
  const [{ data, error }, ask] = useQuery({ query: NETWORKS });
  const networks = (data?.networks.nodes ?? [])
    .filter(({ members }) => members.totalCount > 0)
    .sort((a, b) => b.members.totalCount - a.members.totalCount);
  return (
    <div className="network-welcome">
      <h1>{t('network.welcome')}</h1>
      <p className="lead">{t('network.welcomeHint')}</p>
      <p className="network-actions">
        <button
          type="button"
          className="button"
          onClick={() => {
            change({ whole: true });
          }}
        >
          {t('network.whole')}
        </button>
        <button type="button" className="button" onClick={onIntroduce}>
          {t('network.panel.introduce')}
        </button>
      </p>
      <h2 className="title">{t('network.goodStarts')}</h2>
      {error && (
        <Failure
          error={error}
          onRetry={() => {
            ask({ requestPolicy: 'network-only' });
          }}
        />
      )}
      <ul className="network-starts">
        {networks.map(({ slug, shortName, name, members }) => (
          <li key={slug}>
            <button
              type="button"
              onClick={() => {
                change({ starts: [`network:${slug}`] });
              }}
            >
              <NodeMark kind="NETWORK" />
              <strong>{shortName}</strong>
              <span className="quiet">{t('network.members', { count: members.totalCount })}</span>
              {name !== shortName && <span className="network-long">{name}</span>}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
