import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { Answered } from '../components/Answered.tsx';
import { TeamLink } from '../components/TeamLink.tsx';
import { useCountryName } from '../i18n/country-names.ts';
import { languageName } from '../i18n/language-name.ts';
import { formatList, formatRow } from '../i18n/locale.ts';
import type { Helper } from './answers.ts';
import { MATURE, NEAREST } from './query.ts';

/** Who is near, and which teams have long experience and something in common. */
export function PossibleHelp({ iso2 }: { readonly iso2: string }) {
  const { t } = useTranslation();
  const variables = { filter: { iso2: { in: [iso2] } } };
  const [nearest, askNearest] = useQuery({ query: NEAREST, variables });
  const [mature, askMature] = useQuery({ query: MATURE, variables });
  return (
    <div className="help">
      <div>
        <h3>{t('support.help.nearest')}</h3>
        <Answered answer={nearest} ask={askNearest} lines={5}>
          {({ priorities }) => <Teams helpers={priorities.nodes[0]?.helpers ?? []} />}
        </Answered>
      </div>
      <div>
        <h3>{t('support.help.mature')}</h3>
        <Answered answer={mature} ask={askMature} lines={5}>
          {({ priorities }) => <Teams helpers={priorities.nodes[0]?.matureTeams ?? []} />}
        </Answered>
      </div>
    </div>
  );
}

function Teams({ helpers }: { readonly helpers: readonly Helper[] }) {
  const { t, i18n } = useTranslation();
  const nameOf = useCountryName();
  if (helpers.length === 0) return <p className="quiet">{t('support.help.none')}</p>;
  return (
    <ul className="facts">
      {helpers.map(({ team, country, distanceKm, sameRegion, networks, languages }) => (
        <li key={team.slug}>
          <strong>
            <TeamLink team={team} />
          </strong>{' '}
          <Link href={`/countries/${country.iso2}`}>{nameOf(country)}</Link>
          <span className="quiet">
            {formatRow(
              [
                t('country.helpers.distance', { km: distanceKm }),
                ...(sameRegion ? [t('country.helpers.sameRegion')] : []),
                ...(networks.length > 0
                  ? [
                      t('country.helpers.networks', {
                        networks: formatList(
                          networks.map(({ shortName }) => shortName),
                          i18n.language,
                        ),
                      }),
                    ]
                  : []),
                ...(languages.length > 0
                  ? [
                      t('support.help.languages', {
                        languages: formatList(
                          languages.map((tag) => languageName(tag, i18n.language)),
                          i18n.language,
                        ),
                      }),
                    ]
                  : []),
              ],
              i18n.language,
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
