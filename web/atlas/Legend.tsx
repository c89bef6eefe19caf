import { useTranslation } from 'react-i18next';
import { formatNumber } from '../i18n/locale.ts';
import { StateMark } from '../components/StateMark.tsx';
import { type AtlasView, type ChangeView, toggled } from './view.ts';
import type { StateCounts } from '../fragments/states.ts';
import { ABSENT_STATES, type CoverageState, STATES } from '../words.ts';

interface Props {
  readonly states: StateCounts;
  readonly view: AtlasView;
  readonly change: ChangeView;
}

/** What each mark means and how many countries have it; choosing some shows those alone. */
export function Legend({ states, view, change }: Props) {
  const { t } = useTranslation();
  const counts = new Map<CoverageState, number>(
    states.map(({ state, countries }) => [state, countries]),
  );
  return (
    <section aria-labelledby="states-title">
      <div className="section-head">
        <h2 className="title" id="states-title">
          {t('sections.states')}
        </h2>
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
        {STATES.map((state) => (
          <li key={state} data-counted={ABSENT_STATES.includes(state) || undefined}>
            <Entry
              state={state}
              count={counts.get(state) ?? 0}
              isChosen={view.states.includes(state)}
              onToggle={() => {
                change({ states: toggled(view.states, state) });
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface EntryProps {
  readonly state: CoverageState;
  readonly count: number;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

function Entry({ state, count, isChosen, onToggle }: EntryProps) {
  const { t, i18n } = useTranslation();
  const name = t(`state.${state}.name`);
  const isCounted = ABSENT_STATES.includes(state);
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      data-empty={count === 0 || undefined}
      title={isCounted ? t('legend.absentTogether') : undefined}
      aria-label={t('legend.show', { state: name, count })}
      onClick={onToggle}
    >
      <StateMark state={state} />
      <span className="legend-name">{name}</span>
      <span className="legend-count">{formatNumber(count, i18n.language)}</span>
      <span className="legend-short">{t(`state.${state}.short`)}</span>
    </button>
  );
}
