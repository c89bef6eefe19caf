import { Trans, useTranslation } from 'react-i18next';
import { Section } from '../components/Section.tsx';
import { formatShortDay } from '../i18n/dates.ts';
import { GROUPS, REGIONS, STATES } from '../words.ts';
import type { Ends } from './answers.ts';
import { type Pair, pairs } from './pairs.ts';
import { StatesChart } from './StatesChart.tsx';
import { StatesTable } from './StatesTable.tsx';

/** How many countries have a national CIRT at both ends: all, by region, by development group. */
export function States({ ends: { before, after } }: { readonly ends: Ends }) {
  const { t, i18n } = useTranslation();
  const days = {
    from: formatShortDay(before.asOf, i18n.language),
    to: formatShortDay(after.asOf, i18n.language),
  };
  const world = { key: 'WORLD', before: before.total, after: after.total };
  const regions = named(pairs(before.regions, after.regions), REGIONS, (code) =>
    t(`region.${code}`),
  );
  const groups = named(pairs(before.developmentGroups, after.developmentGroups), GROUPS, (group) =>
    t(`group.${group}`),
  );
  return (
    <>
      <section className="figures" aria-label={t('progress.states.figures')}>
        <Figure
          before={before.total.covered}
          after={after.total.covered}
          what="covered"
          total={after.total.countries}
        />
        <Figure
          before={before.total.absent}
          after={after.total.absent}
          what="absent"
          total={after.total.countries}
        />
      </section>
      <ul className="chart-key">
        {STATES.toReversed().map((state) => (
          <li key={state}>
            <span data-state={state} />
            {t(`state.${state}.name`)}
          </li>
        ))}
      </ul>
      <Section title={t('progress.states.byRegion')}>
        <Both
          of={t('progress.states.byRegion')}
          pairs={[{ ...world, name: t('progress.states.all') }, ...regions]}
          {...days}
        />
      </Section>
      <Section title={t('progress.states.byGroup')} lead={t('progress.states.several')}>
        <Both of={t('progress.states.byGroup')} pairs={groups} {...days} />
      </Section>
    </>
  );
}

/** The groups that have a name of ours, in our order, with it. */
function named<Key extends string>(
  all: readonly Pair[],
  keys: readonly Key[],
  nameOf: (key: Key) => string,
) {
  return keys.flatMap((key) =>
    all.filter((pair) => pair.key === key).map((pair) => ({ ...pair, name: nameOf(key) })),
  );
}

interface BothProps {
  /** What the groups are. */
  readonly of: string;
  readonly pairs: readonly (Pair & { readonly name: string })[];
  readonly from: string;
  readonly to: string;
}

/** The same as a chart and as a table. */
function Both({ of, pairs: shown, from, to }: BothProps) {
  const { t } = useTranslation();
  return (
    <>
      <StatesChart
        pairs={shown}
        from={from}
        to={to}
        label={t('progress.states.chart', { from, to })}
      />
      <details>
        <summary>{t('progress.states.table')}</summary>
        <StatesTable
          label={t('progress.states.numbers', { of })}
          pairs={shown}
          from={from}
          to={to}
        />
      </details>
    </>
  );
}

interface FigureProps {
  readonly before: number;
  readonly after: number;
  readonly what: 'covered' | 'absent';
  readonly total: number;
}

function Figure({ before, after, what, total }: FigureProps) {
  const { t } = useTranslation();
  return (
    <p data-what={what}>
      <Trans
        t={t}
        i18nKey={`progress.states.${what}`}
        values={{ before, after, total }}
        components={{ 1: <span className="figure" />, 2: <span className="figure-note" /> }}
      />
    </p>
  );
}
