import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SourceLine } from '../../components/SourceLine.tsx';
import { TeamLink } from '../../components/TeamLink.tsx';
import { useCountryName } from '../../i18n/country-names.ts';
import { formatPartial } from '../../i18n/dates.ts';
import { formatRow } from '../../i18n/locale.ts';
import type { CountryDetail } from '../answers.ts';

type Team = CountryDetail['teams']['nodes'][number];

/** How many teams stand there before the reader asks for more. */
const FIRST = 4;

const isNational = ({ covers }: Team) => covers.nodes.some(({ role }) => role === 'NATIONAL');

/** The teams of the country, national ones first, and those that cover it from elsewhere. */
export function Teams({ country }: { readonly country: CountryDetail }) {
  const { t, i18n } = useTranslation();
  const nameOf = useCountryName();
  const [isWhole, setWhole] = useState(false);
  const teams = country.teams.nodes.toSorted(
    (a, b) => Number(isNational(b)) - Number(isNational(a)),
  );
  const shown = isWhole ? teams : teams.slice(0, FIRST);
  const abroad = country.coveredBy.nodes.filter(({ team }) => team.country?.iso2 !== country.iso2);
  return (
    <section>
      <h3 className="title">{t('panel.teams')}</h3>
      {teams.length === 0 && <p className="quiet">{t('panel.noTeams')}</p>}
      <ul className="facts">
        {shown.map((team) => (
          <li key={team.slug}>
            <TeamEntry team={team} />
          </li>
        ))}
      </ul>
      {teams.length > shown.length && (
        <button
          type="button"
          className="link"
          onClick={() => {
            setWhole(true);
          }}
        >
          {t('panel.moreTeams', { count: teams.length - shown.length })}
        </button>
      )}
      {abroad.length > 0 && (
        <>
          <h4>{t('panel.covers')}</h4>
          <ul className="facts">
            {abroad.map(({ team, role, ...fact }) => (
              <li key={team.slug}>
                <strong>
                  <TeamLink team={team} />
                </strong>{' '}
                <span className="quiet">
                  {formatRow(
                    [team.country && nameOf(team.country), t(`role.${role}`)],
                    i18n.language,
                  )}
                </span>
                <SourceLine {...fact} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function TeamEntry({ team }: { readonly team: Team }) {
  const { t, i18n } = useTranslation();
  const serves = team.constituencies.map((constituency) => t(`constituency.${constituency}`));
  const parts = team.covers.nodes.flatMap(({ part }) => (part ? [t('panel.part', { part })] : []));
  const about = [
    ...serves,
    ...parts,
    ...(team.since ? [t('panel.since', { date: formatPartial(team.since, i18n.language) })] : []),
  ];
  return (
    <>
      <strong>
        <TeamLink team={team} />
      </strong>{' '}
      {team.status !== 'ACTIVE' && (
        <span className="grade" data-status={team.status}>
          {t(`teamStatus.${team.status}`)}
        </span>
      )}
      {team.shortName && team.shortName !== team.name && (
        <span className="note">
          <bdi>{team.name}</bdi>
        </span>
      )}
      <span className="quiet">{formatRow(about, i18n.language)}</span>
      {team.host && <span className="quiet">{t('panel.hostedBy', { host: team.host })}</span>}
      <Reach team={team} />
      <SourceLine {...team} />
    </>
  );
}

/** Whether two facts come from the same source of the same date, so that naming it once will do. */
const isSameFact = (
  a: Pick<Team, 'source' | 'evidence' | 'asOf'>,
  b: Pick<Team, 'source' | 'evidence' | 'asOf'>,
) => a.source === b.source && a.evidence === b.evidence && a.asOf === b.asOf;

/** How to reach a team: its addresses, each with where it comes from. */
function Reach({ team }: { readonly team: Team }) {
  const { t } = useTranslation();
  const addresses = team.contacts.nodes.flatMap(({ email, ...fact }) =>
    email ? [{ email, ...fact }] : [],
  );
  return (
    <span className="reach">
      {addresses.map(({ email, ...fact }) => (
        <span key={email}>
          <a href={`mailto:${email}`}>{email}</a>
          {!isSameFact(fact, team) && <SourceLine {...fact} />}
        </span>
      ))}
      {addresses.length === 0 && <span className="quiet">{t('panel.noContact')}</span>}
      {team.website && (
        <a href={team.website} rel="noreferrer" target="_blank">
          {t('panel.website')}
        </a>
      )}
    </span>
  );
}
