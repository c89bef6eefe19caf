import { useTranslation } from 'react-i18next';
import type { Found } from '../fragments/hit.ts';
import { useCountryName } from '../i18n/country-names.ts';
import { nameOf } from './found.ts';

interface Props {
  readonly found: Found;
  readonly matched: string;
}

/** What was found, by its name, and by the words that it was found by where those are others. */
export function Hit({ found, matched }: Props) {
  const countryName = useCountryName();
  const name =
    found.__typename === 'Country'
      ? countryName({ iso2: found.iso2, name: found.countryName })
      : nameOf(found);
  return (
    <>
      <strong>{name}</strong> {matched !== name && <span className="quiet">{matched}</span>}
      <span className="hit-about">
        <About found={found} />
      </span>
    </>
  );
}

/** What kind of thing it is. */
function About({ found }: Pick<Props, 'found'>) {
  const { t } = useTranslation();
  const countryName = useCountryName();
  if (found.__typename === 'Country') return t('search.country');
  if (found.__typename === 'Network') return t('search.network');
  if (!found.country) return t('search.teamOfNoCountry');
  return t('search.team', { country: countryName(found.country) });
}
