import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CountryDetail } from '../answers.ts';

/** The networks that the country or a team of it is in, with who is. */
export function Networks({ country }: { readonly country: CountryDetail }) {
  const { t } = useTranslation();
  const members = [
    ...country.teams.nodes.flatMap((team) =>
      team.memberships.nodes.map(({ network, tier }) => ({
        network,
        who: [team.shortName ?? team.name, tier].filter(Boolean).join(', '),
      })),
    ),
    ...country.participations.nodes.map(({ network }) => ({
      network,
      who: t('panel.countryItself'),
    })),
  ];
  const byNetwork = Map.groupBy(members, ({ network }) => network.slug);
  return (
    <section>
      <h3 className="title">{t('panel.networks')}</h3>
      {byNetwork.size === 0 && <p className="quiet">{t('panel.noNetworks')}</p>}
      <dl className="networks">
        {[...byNetwork].map(([slug, entries]) => (
          <div key={slug}>
            <dt>
              <Link href={`/network?network=${slug}`}>{entries[0]?.network.shortName}</Link>
            </dt>
            <dd>{entries.map(({ who }) => who).join('; ')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
