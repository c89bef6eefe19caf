import { useTranslation } from 'react-i18next';
import { formatList } from '../i18n/locale.ts';
import type { StateCounts } from '../fragments/states.ts';
import { type CoverageState, STATES } from '../words.ts';

interface Props {
  readonly name: string;
  readonly states: StateCounts;
}

/** How a group of countries divides into states, those with a CIRT first. */
export function CoverageBar({ name, states }: Props) {
  const { t, i18n } = useTranslation();
  const counts = new Map<CoverageState, number>(
    states.map(({ state, countries }) => [state, countries]),
  );
  const parts = STATES.toReversed().flatMap((state) => {
    const count = counts.get(state) ?? 0;
    return count > 0 ? [{ state, count }] : [];
  });
  const label = t('bar.label', {
    name,
    parts: formatList(
      parts.map(({ state, count }) => t('bar.part', { count, state: t(`state.${state}.name`) })),
      i18n.language,
    ),
  });
  return (
    <span className="bar" role="img" aria-label={label} title={label}>
      {parts.map(({ state, count }) => (
        <span key={state} data-state={state} style={{ flexGrow: count }} />
      ))}
    </span>
  );
}
