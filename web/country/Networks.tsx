import { useTranslation } from 'react-i18next';
import { SourceLine } from '../components/SourceLine.tsx';
import type { CountryTeams } from './answers.ts';

/** The networks that the country or a team of it has a place in. */
export function Networks({ country }: { readonly country: CountryTeams }) {
  const { t } = useTranslation();
  const places = [
    ...country.teams.nodes.flatMap((team) =>
      team.memberships.nodes.map(({ network, tier, status, ...fact }) => ({
        network: network.shortName,
        who: team.shortName ?? team.name,
        as: tier ?? t(`membershipStatus.${status}`),
        fact,
      })),
    ),
    ...country.participations.nodes.map(({ network, role, ...fact }) => ({
      network: network.shortName,
      who: t('panel.countryItself'),
      as: role,
      fact,
    })),
  ];
  if (places.length === 0) return <p className="quiet">{t('panel.noNetworks')}</p>;
  const byNetwork = [...Map.groupBy(places, ({ network }) => network)];
  return (
    <dl className="places">
      {byNetwork.map(([network, entries]) => (
        <div key={network}>
          <dt>
            <bdi>{network}</bdi>
          </dt>
          {entries.map(({ who, as, fact }) => (
            <dd key={who}>
              <bdi>{who}</bdi>{' '}
              <span className="quiet">
                <bdi>{as}</bdi>
              </span>
              <SourceLine {...fact} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
