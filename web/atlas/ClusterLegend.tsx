import { useTranslation } from 'react-i18next';
import type { AtlasNetwork } from './answers.ts';
import { membersOf } from './clusters.ts';

/** What the clusters by network are: each network's name, and how many countries are in it. */
export function ClusterLegend({ networks }: { readonly networks: readonly AtlasNetwork[] }) {
  const { t } = useTranslation();
  const entries = networks
    .map((network) => ({ ...network, countries: membersOf(network).size }))
    .toSorted((a, b) => b.countries - a.countries);
  return (
    <details className="cluster-legend">
      <summary>{t('clusters.networks')}</summary>
      <p>{t('clusters.rule')}</p>
      <dl>
        {entries.map(({ slug, shortName, name, countries }) => (
          <div key={slug}>
            <dt>{shortName}</dt>
            <dd>
              {name} <span className="quiet">{t('clusters.countries', { count: countries })}</span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
