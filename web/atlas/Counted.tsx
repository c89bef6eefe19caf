import { useTranslation } from 'react-i18next';
import { Quoted } from '../components/Quoted.tsx';
import { SourceLine } from '../components/SourceLine.tsx';
import type { Totals } from './answers.ts';

/** How the numbers come about, how sure they are, and what others counted. */
export function Counted({
  totals: { total, publishedTotals },
}: {
  readonly totals: Totals['total'];
}) {
  const { t } = useTranslation();
  const others = publishedTotals.nodes.filter(({ measure }) => measure !== 'CYBERDRILLS');
  return (
    <details className="counted">
      <summary>{t('sections.counted')}</summary>
      <p>{t('counted.rules')}</p>
      <p>
        {t('counted.disagree', { count: total.sourcesDisagree })}{' '}
        {t('counted.undated', { count: total.undated })}
      </p>
      <p>{t('counted.others')}</p>
      <ul>
        {others.map(({ statement, source, sourceUrl, asOf }) => (
          <li key={statement}>
            <Quoted>{statement}</Quoted>
            <SourceLine source={source} sourceUrl={sourceUrl} asOf={asOf} />
          </li>
        ))}
      </ul>
    </details>
  );
}
