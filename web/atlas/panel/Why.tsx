import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { SourceLine } from '../../components/SourceLine.tsx';
import type { CountryDetail } from '../answers.ts';
import { Quoted } from '../../components/Quoted.tsx';

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
  const { t } = useTranslation();
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
        <Link href={`/teams/${team.slug}`}>{team.shortName ?? team.name}</Link>
      </strong>{' '}
      <span className="quiet">{remarks.join(' · ')}</span>
    </>
  );
}
