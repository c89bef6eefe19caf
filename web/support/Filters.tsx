import { useTranslation } from 'react-i18next';
import { GROUPS, REGIONS, STATES } from '../words.ts';
import type { ChangeSupport, SupportView } from './view.ts';

interface Props {
  readonly view: SupportView;
  readonly change: ChangeSupport;
}

/** Which countries the page is about. */
export function Filters({ view, change }: Props) {
  const { t } = useTranslation();
  const hasChoice = Boolean(view.region ?? view.group ?? view.state);
  return (
    <div className="choices filters" role="group" aria-label={t('support.filter.label')}>
      <label className="field">
        <span>{t('support.filter.region')}</span>
        <select
          value={view.region ?? ''}
          onChange={({ currentTarget: { value } }) => {
            change({ region: REGIONS.find((region) => region === value) });
          }}
        >
          <option value="">{t('support.filter.allRegions')}</option>
          {REGIONS.map((region) => (
            <option key={region} value={region}>
              {t(`region.${region}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{t('support.filter.group')}</span>
        <select
          value={view.group ?? ''}
          onChange={({ currentTarget: { value } }) => {
            change({ group: GROUPS.find((group) => group === value) });
          }}
        >
          <option value="">{t('support.filter.allGroups')}</option>
          {GROUPS.map((group) => (
            <option key={group} value={group}>
              {t(`group.${group}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{t('support.filter.state')}</span>
        <select
          value={view.state ?? ''}
          onChange={({ currentTarget: { value } }) => {
            change({ state: STATES.find((state) => state === value) });
          }}
        >
          <option value="">{t('support.filter.allStates')}</option>
          {STATES.map((state) => (
            <option key={state} value={state}>
              {t(`state.${state}.name`)}
            </option>
          ))}
        </select>
      </label>
      {hasChoice && (
        <button
          type="button"
          className="link"
          onClick={() => {
            change({ region: undefined, group: undefined, state: undefined });
          }}
        >
          {t('support.filter.clear')}
        </button>
      )}
    </div>
  );
}
