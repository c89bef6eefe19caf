import type { ResultOf } from 'gql.tada';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { useCountryName } from '../i18n/country-names.ts';
import { useSectorName } from '../i18n/known-names.ts';
import { languageName } from '../i18n/language-name.ts';
import { formatList } from '../i18n/locale.ts';
import { shortly } from './answers.ts';
import { Part } from './Part.tsx';
import { PEERS } from './query.ts';

type Reason = ResultOf<typeof PEERS>['peers']['nodes'][number]['reasons'][number];

/** The teams that are most like this one, each with what both share. */
export function Peers({ slug }: { readonly slug: string }) {
  const { t } = useTranslation();
  const nameOf = useCountryName();
  const [{ data }] = useQuery({ query: PEERS, variables: { slug } });
  const peers = data?.peers.nodes ?? [];
  if (peers.length === 0) return null;
  return (
    <div className="team-peers">
      <Part title={t('team.peers')}>
        <ul className="facts">
          {peers.map(({ team, reasons }) => (
            <li key={team.slug}>
              <strong>
                <Link href={`/teams/${team.slug}`} title={team.name}>
                  {shortly(team)}
                </Link>
              </strong>{' '}
              {team.country && <span className="quiet">{nameOf(team.country)}</span>}
              <span className="note quiet">
                <Shared reasons={reasons} />
              </span>
            </li>
          ))}
        </ul>
      </Part>
    </div>
  );
}

/** What both teams share, in a sentence. */
function Shared({ reasons }: { readonly reasons: readonly Reason[] }) {
  const { t, i18n } = useTranslation();
  const sectorName = useSectorName();
  const shared = reasons.flatMap((reason) => [
    ...(reason.network ? [reason.network.shortName] : []),
    ...reason.constituencies.map((one) => t(`constituency.${one}`)),
    ...reason.sectors.map(sectorName),
    ...reason.services.map(({ name }) => name),
    ...reason.threats.map((one) => t(`threat.${one}`)),
    ...reason.languages.map((tag) => languageName(tag, i18n.language)),
    ...(reason.region ? [t(`region.${reason.region.code}`)] : []),
  ]);
  return t('team.shared', {
    shared: formatList(shared, i18n.language),
  });
}
