import { useTranslation } from 'react-i18next';
import { CoverageBar } from '../components/CoverageBar.tsx';
import type { AtlasView, ChangeView } from './view.ts';
import type { Totals } from './answers.ts';
import { REGIONS } from '../words.ts';

interface Props {
  readonly byRegion: Totals['byRegion'];
  readonly view: AtlasView;
  readonly change: ChangeView;
}

/** The totals by region; choosing one shows its countries alone. */
export function RegionList({ byRegion, view, change }: Props) {
  const { t } = useTranslation();
  const groups = new Map(byRegion.groups.map((group) => [group.key, group]));
  return (
    <section aria-labelledby="regions-title">
      <h2 className="title" id="regions-title">
        {t('sections.regions')}
      </h2>
      <ul className="regions">
        {REGIONS.map((code) => {
          const { absent = 0, countries = 0, states = [] } = groups.get(code) ?? {};
          const name = t(`region.${code}`);
          const isChosen = view.region === code;
          return (
            <li key={code}>
              <button
                type="button"
                aria-pressed={isChosen}
                onClick={() => {
                  change({ region: isChosen ? undefined : code });
                }}
                aria-label={t('region.show', { region: name, absent, total: countries })}
              >
                <span className="region-name">{name}</span>
                <span className="region-count">
                  {t('region.absentOf', { absent, total: countries })}
                </span>
                <CoverageBar name={name} states={states} />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
