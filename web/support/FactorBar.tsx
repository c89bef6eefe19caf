import { useTranslation } from 'react-i18next';
import { formatNumber } from '../i18n/locale.ts';
import type { FactorCode, Priority } from './answers.ts';

/** What a factor is about: the national CIRT, another gap, the circumstances, or support so far. */
const GROUP: Readonly<Partial<Record<FactorCode, string>>> = {
  NATIONAL_TEAM: 'national',
  LEAST_DEVELOPED: 'circumstance',
  LANDLOCKED: 'circumstance',
  SMALL_ISLAND: 'circumstance',
  IN_TRANSITION: 'circumstance',
  DEVELOPING: 'circumstance',
  SUPPORT: 'support',
};

interface Props {
  readonly priority: Priority;
  readonly most: number;
}

/** The points of a country as a bar, a part for each factor; hatched is what is only not on record. */
export function FactorBar({ priority: { points, factors }, most }: Props) {
  const { t, i18n } = useTranslation();
  const counting = factors.filter((factor) => factor.points > 0);
  const number = (value: number) => formatNumber(value, i18n.language);
  const label = t('support.ranking.bar', {
    points: number(points),
    factors: counting
      .map((factor) =>
        t('support.ranking.part', {
          factor: t(`factor.${factor.code}`),
          points: number(factor.points),
        }),
      )
      .join(', '),
  });
  return (
    <span className="factor-bar" role="img" aria-label={label} title={label}>
      {counting.map((factor) => (
        <span
          key={factor.code}
          data-about={GROUP[factor.code] ?? 'gap'}
          data-certainty={factor.certainty}
          style={{ width: `${(factor.points / most) * 100}%` }}
        />
      ))}
    </span>
  );
}
