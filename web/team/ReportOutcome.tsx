import { useTranslation } from 'react-i18next';
import { Quoted } from '../components/Quoted.tsx';
import type { Sending } from './useReport.ts';

/** Why a report was not sent, where it was not. */
export function ReportOutcome({ sending }: { readonly sending: Sending }) {
  const { t } = useTranslation();
  return (
    <div role="alert">
      {sending.state === 'TOO_MANY' && <p>{t('report.tooMany')}</p>}
      {sending.state === 'FAILED' && <p>{t('report.failed')}</p>}
      {sending.state === 'REFUSED' && (
        <p>
          {t('report.refused')} <Quoted>{sending.message}</Quoted>
        </p>
      )}
    </div>
  );
}
