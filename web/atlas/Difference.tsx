import { useTranslation } from 'react-i18next';
import { formatDay } from '../i18n/dates.ts';
import { formatDifference, formatNumber } from '../i18n/locale.ts';
import type { StateCounts } from '../fragments/states.ts';
import { ABSENT_STATES } from '../words.ts';
import type { Change, Totals } from './answers.ts';

interface Props {
  /** The totals of the earlier day, and of the later one. */
  readonly before: Totals['total'];
  readonly after: Totals['total'];
  readonly changes: readonly Change[];
}

const covered = (states: StateCounts) =>
  states
    .filter(({ state }) => state === 'NATIONAL' || state === 'COVERED_FROM_ABROAD')
    .reduce((sum, { countries }) => sum + countries, 0);

const absent = (states: StateCounts) =>
  states
    .filter(({ state }) => ABSENT_STATES.includes(state))
    .reduce((sum, { countries }) => sum + countries, 0);

/** What the totals of two days have between them. */
export function Difference({ before, after, changes }: Props) {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  const day = (date: string) => formatDay(date, language);
  const rows = [
    { name: t('compare.absent'), count: absent },
    { name: t('compare.covered'), count: covered },
  ];
  return (
    <section className="difference" aria-live="polite">
      <h2 className="title">
        {t('compare.between', { from: day(before.asOf), to: day(after.asOf) })}
      </h2>
      <p>{t('compare.changed', { count: changes.length })}</p>
      <dl>
        {rows.map(({ name, count }) => {
          const [from, to] = [count(before.total.states), count(after.total.states)];
          return (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                {t('compare.fromTo', {
                  before: formatNumber(from, language),
                  after: formatNumber(to, language),
                })}{' '}
                <strong>{formatDifference(to - from, language)}</strong>
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
