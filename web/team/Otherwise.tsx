import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Quoted } from '../components/Quoted.tsx';
import { SourceLine } from '../components/SourceLine.tsx';
import { formatList } from '../i18n/locale.ts';
import type { TeamDetail } from './answers.ts';

/** What the import says otherwise than whoever changed the record here: both are shown. */
export function Otherwise({ team: { otherwise } }: { readonly team: TeamDetail }) {
  const { t, i18n } = useTranslation();
  if (otherwise.length === 0) return null;
  return (
    <div className="otherwise">
      <p>{t('team.otherwise')}</p>
      <ul>
        {otherwise.map(({ field, value, source, sourceUrl, asOf }) => (
          <li key={field}>
            {nameOf(field, t)}:{' '}
            {value.length > 0 ? (
              <Quoted>{formatList(value, i18n.language)}</Quoted>
            ) : (
              <span className="quiet">{t('team.notOnRecord')}</span>
            )}{' '}
            <SourceLine source={source} sourceUrl={sourceUrl} asOf={asOf} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What a field is called; one that this page has no word for as the API calls it. */
function nameOf(field: string, t: TFunction): string {
  if (field === 'name') return t('report.name');
  if (field === 'website') return t('report.website');
  return t(`team.field.${field}`, { defaultValue: field });
}
