import { useTranslation } from 'react-i18next';
import { Quoted } from '../components/Quoted.tsx';
import { useCountryName } from '../i18n/country-names.ts';
import { formatDay } from '../i18n/dates.ts';
import { useOfficeName } from '../i18n/known-names.ts';
import { formatRow } from '../i18n/locale.ts';
import type { CountryWork, Need } from './answers.ts';

/** What the country asked its ITU office for, and what became of it. */
export function Needs({ country }: { readonly country: CountryWork }) {
  const { t } = useTranslation();
  const nameOf = useCountryName();
  const officeName = useOfficeName();
  const { needs, office } = country;
  if (needs.totalCount === 0) {
    return (
      <>
        <p>{t('country.needs.none', { country: nameOf(country) })}</p>
        <p className="quiet">
          {office
            ? t('country.needs.howTo', { office: officeName(office) })
            : t('country.needs.howToWithoutOffice')}
        </p>
      </>
    );
  }
  return (
    <ul className="facts">
      {needs.nodes.map((need) => (
        <li key={need.id}>
          <strong>
            <Quoted>{need.title}</Quoted>
          </strong>{' '}
          <span className="grade">{t(`needState.${need.state}`)}</span>
          <span className="note">{t(`needKind.${need.kind}`)}</span>
          <Steps need={need} />
        </li>
      ))}
    </ul>
  );
}

function Steps({ need: { raisedOn, answeredOn, metOn, office } }: { readonly need: Need }) {
  const { t, i18n } = useTranslation();
  const officeName = useOfficeName();
  const day = (date: string) => formatDay(date, i18n.language);
  return (
    <span className="source">
      {formatRow(
        [
          t('country.needs.raised', { date: day(raisedOn), office: officeName(office) }),
          ...(answeredOn ? [t('country.needs.answered', { date: day(answeredOn) })] : []),
          ...(metOn ? [t('country.needs.met', { date: day(metOn) })] : []),
        ],
        i18n.language,
      )}
    </span>
  );
}
