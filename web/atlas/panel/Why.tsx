import { useTranslation } from 'react-i18next';
import { Quoted } from '../../components/Quoted.tsx';
import { SourceLine } from '../../components/SourceLine.tsx';
import { TeamLink } from '../../components/TeamLink.tsx';
import { formatRow } from '../../i18n/locale.ts';
import type { CountryDetail } from '../answers.ts';

type Reason = CountryDetail['coverage']['reasons'][number];

/** Each fact that the state rests on, with its source, grade and age. */
export function Why({ coverage }: { readonly coverage: CountryDetail['coverage'] }) {
  const { t } = useTranslation();
  const { state, reasons } = coverage;
  return (
    <section>
      <h3 className="title">{state === 'UNKNOWN' ? t('panel.whyUnknown') : t('panel.why')}</h3>
      {reasons.length === 0 && <p className="quiet">{t('panel.nothingKnown')}</p>}
      <ul className="facts">
        {reasons.map((reason, index) => (
          <li key={reason.__typename === 'Claim' ? reason.id : index}>
            <ReasonText reason={reason} />
            {reason.note && (
              <span className="note">
                <Quoted>{reason.note}</Quoted>
              </span>
            )}
            <SourceLine {...reason} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ReasonText({ reason }: { readonly reason: Reason }) {
  const { t, i18n } = useTranslation();
  if (reason.__typename === 'Claim') return <strong>{t(`claim.${reason.statement}`)}</strong>;
  const { team, part, role } = reason;
  const remarks = [
    t(`teamStatus.${team.status}`),
    t(`role.${role}`),
    ...(part ? [t('panel.part', { part })] : []),
  ];
  return (
    <>
      <strong>
        <TeamLink team={team} />
      </strong>{' '}
      <span className="quiet">{formatRow(remarks, i18n.language)}</span>
    </>
  );
}
