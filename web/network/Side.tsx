import { useTranslation } from 'react-i18next';
import { QueryLink } from '../components/QueryLink.tsx';
import { Filters, Legend } from './Choices.tsx';
import { Finder } from './Finder.tsx';
import { leftOut, moreAround, type Picture, type Shown, thinness } from './picture.ts';
import { PICTURE } from './query.ts';
import { Save } from './Save.tsx';
import { MOST_NODES, pictureVariables } from './scope.ts';
import {
  type ChangeView,
  hasScope,
  MOST_NAMED,
  nameOf,
  namedIn,
  type NetworkView,
  type NodeKey,
} from './view.ts';

interface Props {
  readonly view: NetworkView;
  readonly change: ChangeView;
  readonly picture: Picture | undefined;
  readonly shown: Shown;
  readonly onUndo: () => void;
  readonly onPick: (keys: readonly NodeKey[]) => void;
  readonly hasTooMany: boolean;
  readonly onSave: (format: 'svg' | 'png') => void;
}

/** Where the picture starts from, what it shows, how sure that is, and how to take it along. */
export function Side(props: Props) {
  const { view, change, picture, shown, onUndo, onPick, hasTooMany, onSave } = props;
  const { t } = useTranslation();
  return (
    <div className="network-side">
      <section aria-label={t('network.start')}>
        {hasScope(view) && <h1>{t('network.title')}</h1>}
        <Finder
          label={t('network.find')}
          types={['TEAM', 'NETWORK', 'COUNTRY']}
          onFind={(key) => {
            const starts = [...view.starts.filter((other) => other !== key), key];
            change(view.whole ? { node: key } : { starts });
          }}
        />
        {hasScope(view) && <Starts view={view} change={change} picture={picture} onUndo={onUndo} />}
      </section>
      {hasScope(view) && (
        <>
          {view.picked.length > 0 && (
            <p className="network-picked">
              <strong>{t('network.pickedCount', { count: view.picked.length })}</strong>
              <button
                type="button"
                className="link"
                onClick={() => {
                  onPick([]);
                }}
              >
                {t('network.unpick')}
              </button>
              {hasTooMany && <span>{t('network.tooMany', { most: MOST_NAMED })}</span>}
            </p>
          )}
          <Legend view={view} change={change} picture={picture} />
          <Filters view={view} change={change} picture={picture} />
          {picture && <Sureness view={view} change={change} picture={picture} shown={shown} />}
          <Save view={view} onSave={onSave} />
          <p className="panel-foot">
            <QueryLink query={PICTURE} variables={pictureVariables(view)} />
          </p>
        </>
      )}
    </div>
  );
}

function Starts({
  view,
  change,
  picture,
  onUndo,
}: Pick<Props, 'view' | 'change' | 'picture' | 'onUndo'>) {
  const { t } = useTranslation();
  const labelOf = (key: NodeKey) => picture?.byKey.get(key)?.label ?? nameOf(key);
  const last = view.expanded.at(-1);
  const named = namedIn(view);
  const teams = [...(picture?.nodes.values() ?? [])]
    .filter((node) => node.kind === 'TEAM' && picture && moreAround(picture, node) > 0)
    .map(({ key }) => key)
    .filter((key) => !named.includes(key));
  const canAdd = !view.whole && teams.length > 0 && named.length + teams.length <= MOST_NAMED;
  return (
    <>
      <ul className="chips">
        {view.whole && (
          <li>
            <button
              type="button"
              className="chip"
              aria-label={t('network.remove', { name: t('network.wholeName') })}
              onClick={() => {
                change({ whole: false });
              }}
            >
              {t('network.wholeName')} <span aria-hidden>×</span>
            </button>
          </li>
        )}
        {!view.whole &&
          view.starts.map((key) => (
            <li key={key}>
              <button
                type="button"
                className="chip"
                aria-label={t('network.remove', { name: labelOf(key) })}
                onClick={() => {
                  change({ starts: view.starts.filter((other) => other !== key) });
                }}
              >
                {labelOf(key)} <span aria-hidden>×</span>
              </button>
            </li>
          ))}
      </ul>
      <p className="network-actions">
        {canAdd && (
          <button
            type="button"
            className="link"
            onClick={() => {
              change({ expanded: [...view.expanded, ...teams] });
            }}
          >
            {t('network.expandTeams', { count: teams.length })}
          </button>
        )}
        {last !== undefined && (
          <button type="button" className="link" title={t('network.undoHint')} onClick={onUndo}>
            {t('network.undo', { name: labelOf(last) })}
          </button>
        )}
        <button
          type="button"
          className="link"
          onClick={() => {
            change({
              ...{ whole: false, starts: [], expanded: [], picked: [], node: undefined },
              ...{ mark: undefined, way: undefined, max: undefined },
            });
          }}
        >
          {t('network.startAgain')}
        </button>
      </p>
    </>
  );
}

function Sureness({
  view,
  change,
  picture,
  shown,
}: Pick<Props, 'view' | 'change' | 'shown'> & { readonly picture: Picture }) {
  const { t } = useTranslation();
  const { links, unverified, undated } = thinness(shown.links);
  const percent = (part: number) => Math.round((100 * part) / Math.max(1, links));
  const missing = leftOut(picture);
  const next = Math.min(MOST_NODES, pictureVariables(view).maxNodes * 4);
  return (
    <section aria-labelledby="network-thin" className="network-thin">
      <h2 className="title" id="network-thin">
        {t('network.thin')}
      </h2>
      <p>
        {t('network.unverified', { percent: percent(unverified), links })}{' '}
        {t('network.undated', { percent: percent(undated) })}
      </p>
      {missing.nodes + missing.links > 0 && (
        <>
          <p>{t('network.leftOut', missing)}</p>
          <button
            type="button"
            className="link"
            onClick={() => {
              change({ max: next });
            }}
          >
            {t('network.more', { count: next })}
          </button>
        </>
      )}
    </section>
  );
}
