import { useTranslation } from 'react-i18next';
import { Quoted } from '../../components/Quoted.tsx';
import { SourceLine } from '../../components/SourceLine.tsx';
import type { CountryDetail } from '../answers.ts';

/** All that sources say about the country, newest first: they may disagree. */
export function Claims({ claims }: { readonly claims: CountryDetail['claims']['nodes'] }) {
  const { t } = useTranslation();
  if (claims.length === 0) return null;
  return (
    <details className="claims">
      <summary>{t('panel.others')}</summary>
      <ul className="facts">
        {claims.map(({ id, statement, note, ...fact }) => (
          <li key={id}>
            <strong>{t(`claim.${statement}`)}</strong>
            {note && (
              <span className="note">
                <Quoted>{note}</Quoted>
              </span>
            )}
            <SourceLine {...fact} />
          </li>
        ))}
      </ul>
    </details>
  );
}
