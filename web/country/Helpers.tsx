import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { TeamLink } from '../components/TeamLink.tsx';
import { useCountryName } from '../i18n/country-names.ts';
import { formatList } from '../i18n/locale.ts';
import type { Helper } from './answers.ts';

/** The nearest operating national teams of other countries, and what they share with this one. */
export function Helpers({ helpers }: { readonly helpers: readonly Helper[] }) {
  const { t, i18n } = useTranslation();
  const nameOf = useCountryName();
  if (helpers.length === 0) return <p className="quiet">{t('country.helpers.none')}</p>;
  return (
    <ul className="cards">
      {helpers.map(({ team, country, distanceKm, sameRegion, networks }) => (
        <li key={team.slug}>
          <strong>
            <TeamLink team={team} />
          </strong>
          <span>
            <Link href={`/countries/${country.iso2}`}>{nameOf(country)}</Link>
          </span>
          <span className="quiet">{t('country.helpers.distance', { km: distanceKm })}</span>
          {sameRegion && <span className="quiet">{t('country.helpers.sameRegion')}</span>}
          {networks.length > 0 && (
            <span className="quiet">
              {t('country.helpers.networks', {
                networks: formatList(
                  networks.map(({ shortName }) => shortName),
                  i18n.language,
                ),
              })}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
