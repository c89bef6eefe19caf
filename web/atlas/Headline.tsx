import { useRef } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { useArrival } from '../arrival.ts';
import { formatDay } from '../i18n/dates.ts';
import { formatList, formatNumber } from '../i18n/locale.ts';
import { CoverageBar } from '../components/CoverageBar.tsx';
import type { AtlasView } from './view.ts';
import type { Totals } from './answers.ts';

interface Props {
  readonly totals: Totals['total'];
  readonly view: AtlasView;
}

/** One number and one sentence that say what matters, under the choices of region and group. */
export function Headline({ totals: { asOf, total }, view }: Props) {
  const { t, i18n } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading);
  const countOf = (state: string) =>
    total.states.find((counted) => counted.state === state)?.countries ?? 0;
  const [unknown, reported] = [countOf('UNKNOWN'), countOf('REPORTED')];
  const filters = [
    ...(view.region ? [t(`region.${view.region}`)] : []),
    ...view.groups.map((group) => t(`group.${group}`)),
  ];
  return (
    <section className="headline" aria-live="polite">
      {filters.length > 0 && (
        <p className="within">
          {t('headline.within', {
            filters: formatList(filters, i18n.language),
          })}
        </p>
      )}
      <h1 className="main" ref={heading} tabIndex={-1}>
        <span className="number">{formatNumber(total.absent, i18n.language)}</span>{' '}
        <span>
          <Trans
            t={t}
            i18nKey="headline.main"
            count={total.absent}
            values={{ total: total.countries }}
            components={{ 1: <span />, 2: <strong /> }}
          />
        </span>
      </h1>
      <p>
        {unknown > 0 && t('headline.unknown', { count: unknown })}{' '}
        {reported > 0 && t('headline.reported', { count: reported })}
      </p>
      <CoverageBar name={t('sections.states')} states={total.states} />
      <p className="as-of">{t('headline.asOf', { date: formatDay(asOf, i18n.language) })}</p>
    </section>
  );
}
