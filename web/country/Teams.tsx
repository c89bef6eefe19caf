import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SourceLine } from '../components/SourceLine.tsx';
import { TeamLink } from '../components/TeamLink.tsx';
import { useCountryName } from '../i18n/country-names.ts';
import { formatPartial } from '../i18n/dates.ts';
import { formatRow } from '../i18n/locale.ts';
import type { CountryTeams, Team } from './answers.ts';
import { begunBy } from './begun-by.ts';

/** How many teams stand there before the reader asks for more. */
const FIRST = 6;

interface Props {
  readonly country: CountryTeams;
  /** The day asked about. */
  readonly on: string;
}

/** The teams of the country, and those elsewhere that cover it. */
export function Teams({ country, on }: Props) {
  const { t, i18n } = useTranslation();
  const nameOf = useCountryName();
  const [isWhole, setWhole] = useState(false);
  const abroad = country.coveredBy.nodes.filter(({ team }) => team.country?.iso2 !== country.iso2);
  const { there, later } = begunBy(country.teams.nodes, on);
  const shown = isWhole ? there : there.slice(0, FIRST);
  return (
    <>
      {there.length === 0 && <p className="quiet">{t('panel.noTeams')}</p>}
      <ul className="facts">
        {shown.map((team) => (
          <li key={team.slug}>
            <Entry team={team} />
          </li>
        ))}
      </ul>
      {there.length > shown.length && (
        <button
          type="button"
          className="link"
          onClick={() => {
            setWhole(true);
          }}
        >
          {t('panel.moreTeams', { count: there.length - shown.length })}
        </button>
      )}
      {later > 0 && <p className="quiet">{t('country.teams.later', { count: later })}</p>}
      {abroad.length > 0 && (
        <>
          <h3>{t('panel.covers')}</h3>
          <ul className="facts">
            {abroad.map(({ team, role, part, ...fact }) => (
              <li key={`${team.slug} ${role}`}>
                <strong>
                  <TeamLink team={team} />
                </strong>{' '}
                <span className="quiet">
                  {formatRow(
                    [
                      team.country && nameOf(team.country),
                      t(`role.${role}`),
                      part && t('panel.part', { part }),
                    ],
                    i18n.language,
                  )}
                </span>
                <SourceLine {...fact} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Entry({ team }: { readonly team: Team }) {
  const { t, i18n } = useTranslation();
  const about = [
    ...team.constituencies.map((constituency) => t(`constituency.${constituency}`)),
    ...(team.since ? [t('panel.since', { date: formatPartial(team.since, i18n.language) })] : []),
    ...(team.host ? [t('panel.hostedBy', { host: team.host })] : []),
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
      <SourceLine {...team} />
    </>
  );
}
