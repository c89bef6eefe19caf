import { useTranslation } from 'react-i18next';
import { StateMark } from './StateMark.tsx';
import { type AtlasView, type ChangeView, toggled } from './view.ts';
import { type CoverageState, type StateCounts, STATES } from './words.ts';

interface Props {
  readonly states: StateCounts;
  readonly view: AtlasView;
  readonly change: ChangeView;
}

/** What each mark means and how many countries have it; choosing some shows those alone. */
export function Legend({ states, view, change }: Props) {
  const { t, i18n } = useTranslation();
  const counts = new Map<CoverageState, number>(
    states.map(({ state, countries }) => [state, countries]),
  );
  return (
    <section aria-labelledby="states-title">
      <div className="section-head">
        <h2 id="states-title">{t('sections.states')}</h2>
        {view.states.length > 0 && (
          <button
            type="button"
            className="link"
            onClick={() => {
              change({ states: [] });
            }}
          >
            {t('legend.clear')}
          </button>
        )}
      </div>
      <ul className="legend">
        {STATES.map((state) => {
          const count = counts.get(state) ?? 0;
          const name = t(`state.${state}.name`);
          return (
            <li key={state} data-empty={count === 0 || undefined}>
              <button
                type="button"
                aria-pressed={view.states.includes(state)}
                aria-label={t('legend.show', { state: name, count })}
                onClick={() => {
                  change({ states: toggled(view.states, state) });
                }}
              >
                <StateMark state={state} />
                <span className="legend-name">{name}</span>
                <span className="legend-count">{count.toLocaleString(i18n.language)}</span>
                <span className="legend-short">{t(`state.${state}.short`)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
