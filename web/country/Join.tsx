import { useTranslation } from 'react-i18next';
import { Quoted } from '../components/Quoted.tsx';
import { SourceLine } from '../components/SourceLine.tsx';
import type { JoinableNetwork } from './answers.ts';

/** How many networks stand there at the most. */
const FIRST = 4;

/** Networks that the country has no place in, and what joining takes as far as they say it. */
export function Join({ networks }: { readonly networks: readonly JoinableNetwork[] }) {
  const { t } = useTranslation();
  return (
    <details>
      <summary>{t('country.join.title', { count: networks.length })}</summary>
      <ul className="facts">
        {networks.slice(0, FIRST).map(({ network, countriesOfRegion }) => (
          <li key={network.slug}>
            <strong title={network.name}>
              {network.website ? (
                <a href={network.website} rel="noreferrer" target="_blank">
                  {network.shortName}
                </a>
              ) : (
                network.shortName
              )}
            </strong>{' '}
            <span className="quiet">{t('country.join.region', { count: countriesOfRegion })}</span>
            <span className="note">
              {network.openTo ? <Quoted>{network.openTo}</Quoted> : t('country.join.unknown')}
            </span>
            {network.tiers.length > 0 && (
              <span className="note">
                {t('country.join.tiers', { tiers: network.tiers.join('; ') })}
              </span>
            )}
            <SourceLine {...network} />
          </li>
        ))}
      </ul>
    </details>
  );
}
