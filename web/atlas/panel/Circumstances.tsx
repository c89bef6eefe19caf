import { useTranslation } from 'react-i18next';
import { formatDay } from '../../i18n/dates.ts';
import { useOfficeName } from '../../i18n/known-names.ts';
import type { CountryDetail } from '../answers.ts';

type Kind = Pick<
  CountryDetail,
  'region' | 'developing' | 'developmentGroups' | 'ldcGraduation' | 'office' | 'memberState'
>;

/** What kind of country it is, and which ITU office serves it. */
export function Circumstances({ country }: { readonly country: Kind }) {
  const { t, i18n } = useTranslation();
  const { region, developing, developmentGroups, ldcGraduation, office, memberState } = country;
  const officeName = useOfficeName();
  const groups = developmentGroups.map((group) => t(`group.${group}`));
  const kind = developing ? t('group.developing') : t('group.developed');
  return (
    <div className="circumstances">
      <p>
        {[t(`region.${region.code}`), ...(groups.length > 0 ? groups : [kind])].join(' · ')}
        {office && <> · {t('panel.office', { office: officeName(office) })}</>}
      </p>
      {ldcGraduation && developmentGroups.includes('LDC') && (
        <p>{t('group.ldcUntil', { date: formatDay(ldcGraduation, i18n.language) })}</p>
      )}
      {!memberState && <p>{t('panel.notMember')}</p>}
    </div>
  );
}
