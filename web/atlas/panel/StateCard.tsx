import { useTranslation } from 'react-i18next';
import { StateMark } from '../../components/StateMark.tsx';
import type { CountryDetail } from '../answers.ts';

/** The state, and how much it can be leaned on. */
export function StateCard({ coverage }: { readonly coverage: CountryDetail['coverage'] }) {
  const { t } = useTranslation();
  const { state, reasons, sourcesDisagree, unverifiedOnly, undatedFacts } = coverage;
  const remarks = [
    ...(sourcesDisagree ? [t('panel.disagree')] : []),
    ...(unverifiedOnly ? [t('panel.unverifiedOnly')] : []),
    ...(reasons.length > 0 ? [t('panel.rests', { count: reasons.length })] : []),
    ...(undatedFacts > 0 ? [t('panel.undated', { count: undatedFacts })] : []),
  ];
  return (
    <div className="state-card" data-state={state}>
      <StateMark state={state} />
      <div>
        <strong>{t(`state.${state}.name`)}</strong>
        <span className="quiet">{t(`state.${state}.short`)}</span>
        {remarks.length > 0 && <span className="remarks">{remarks.join(' · ')}</span>}
      </div>
    </div>
  );
}
