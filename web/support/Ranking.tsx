import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Answered } from '../components/Answered.tsx';
import type { Priority, Ranked } from './answers.ts';
import { PRIORITIES } from './query.ts';
import { RankedCountry } from './RankedCountry.tsx';

/** How many countries stand there at first, and how many more each time. */
const STEP = 20;

const NOBODY: readonly Priority[] = [];

/** The countries in the order in which they need support, each with why. */
export function Ranking({ filter, weights }: Pick<Ranked, 'filter' | 'weights'>) {
  const { t } = useTranslation();
  const [first, setFirst] = useState(STEP);
  const [answer, ask] = useQuery({ query: PRIORITIES, variables: { filter, weights, first } });
  const most = Math.max(
    1,
    ...(answer.data?.priorities.nodes ?? NOBODY).map(({ points }) => points),
  );
  return (
    <Answered answer={answer} ask={ask} lines={30}>
      {({ priorities: { totalCount, nodes } }) => (
        <>
          <p className="quiet" aria-live="polite">
            {totalCount === 0
              ? t('support.ranking.none')
              : t('support.ranking.count', { count: totalCount })}
          </p>
          <BarKey />
          <ol className="ranking">
            {nodes.map((priority) => (
              <li key={priority.country.iso2}>
                <RankedCountry
                  priority={priority}
                  most={most}
                  ranked={{ filter, weights, first }}
                />
              </li>
            ))}
          </ol>
          {nodes.length < totalCount && (
            <button
              type="button"
              className="button"
              onClick={() => {
                setFirst(first + STEP);
              }}
            >
              {t('support.ranking.more', { count: Math.min(STEP, totalCount - nodes.length) })}
            </button>
          )}
        </>
      )}
    </Answered>
  );
}

/** What the parts of the bars are about. */
function BarKey() {
  const { t } = useTranslation();
  return (
    <ul className="bar-key">
      {(['national', 'gap', 'circumstance', 'support'] as const).map((about) => (
        <li key={about}>
          <span className="factor-bar">
            <span data-about={about} />
          </span>
          {t(`support.ranking.about.${about}`)}
        </li>
      ))}
      <li>
        <span className="factor-bar">
          <span data-about="circumstance" data-certainty="NOT_ON_RECORD" />
        </span>
        {t('certainty.NOT_ON_RECORD')}
      </li>
    </ul>
  );
}
