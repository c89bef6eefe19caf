import { useTranslation } from 'react-i18next';
import { ABSENT_STATES, REGIONS } from '../words.ts';
import type { AtlasCountry, AtlasNetwork } from './answers.ts';
import type { Arranged } from './arrangement.ts';

interface Props {
  readonly arranged: Arranged;
  readonly shown: ReadonlyMap<string, AtlasCountry>;
  readonly networks: readonly AtlasNetwork[] | undefined;
}

/** Over each cluster what it is, and how many of it have no national CIRT. */
export function ClusterTitles({ arranged: { clusters, titles }, shown, networks }: Props) {
  const { t } = useTranslation();
  const members = new Map(clusters.map((cluster) => [cluster.key, cluster.members]));
  return titles.map(({ key, x, y, width }) => {
    const countries = (members.get(key) ?? []).flatMap((iso2) => shown.get(iso2) ?? []);
    const absent = countries.filter(({ coverage }) => ABSENT_STATES.includes(coverage.state));
    const region = REGIONS.find((code) => code === key);
    const network = networks?.find(({ slug }) => slug === key);
    return (
      <g key={key} className="cluster">
        <text x={x} y={y}>
          <tspan className="cluster-name">
            {region ? t(`region.${region}`) : (network?.shortName ?? t('clusters.noNetwork'))}
          </tspan>{' '}
          <tspan className="cluster-count">
            {t('clusters.absentOf', { absent: absent.length, count: countries.length })}
          </tspan>
        </text>
        <line x1={x} y1={y + 5} x2={x + width} y2={y + 5} />
      </g>
    );
  });
}
