import { useTranslation } from 'react-i18next';
import { type AtlasView, type ChangeView, toggled } from './view.ts';
import { GROUPS } from '../words.ts';

interface Props {
  readonly view: AtlasView;
  readonly change: ChangeView;
}

/** The UN groups of the resolutions; a country in any of those chosen is shown. */
export function GroupFilter({ view, change }: Props) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="groups-title">
      <h2 className="title" id="groups-title">
        {t('sections.groups')}
      </h2>
      <div className="chips">
        {GROUPS.map((group) => (
          <button
            key={group}
            type="button"
            className="chip"
            aria-pressed={view.groups.includes(group)}
            onClick={() => {
              change({ groups: toggled(view.groups, group) });
            }}
          >
            {t(`group.${group}`)}
          </button>
        ))}
      </div>
    </section>
  );
}
