import { useTranslation } from 'react-i18next';
import { FIRST_DAY, today } from './time.ts';
import type { AtlasView, ChangeView } from './view.ts';

interface Props {
  readonly view: AtlasView;
  readonly change: ChangeView;
}

/** The other day of a comparison. */
export function CompareChoice({ view, change }: Props) {
  const { t } = useTranslation();
  const fiveYearsAgo = `${Number((view.asOf ?? today()).slice(0, 4)) - 5}-01-01`;
  const suggested = fiveYearsAgo < FIRST_DAY ? FIRST_DAY : fiveYearsAgo;
  if (!view.compare) {
    return (
      <button
        type="button"
        className="link compare-open"
        onClick={() => {
          change({ compare: suggested });
        }}
      >
        {t('compare.open')}
      </button>
    );
  }
  return (
    <span className="compare">
      <label>
        {t('compare.with')}{' '}
        <input
          key={view.compare}
          type="date"
          min={FIRST_DAY}
          max={today()}
          defaultValue={view.compare}
          // Not while it is typed: 0002 is on the way to 2020.
          onBlur={({ currentTarget }) => {
            if (currentTarget.value && currentTarget.validity.valid) {
              change({ compare: currentTarget.value }, { replace: true });
            }
          }}
          onKeyDown={({ key, currentTarget }) => {
            if (key === 'Enter') currentTarget.blur();
          }}
        />
      </label>
      <button
        type="button"
        className="link"
        onClick={() => {
          change({ compare: undefined });
        }}
      >
        {t('compare.close')}
      </button>
    </span>
  );
}
