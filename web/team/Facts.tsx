import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useCountryName } from '../i18n/country-names.ts';
import { type Membership, partnerOf, shortly, type TeamDetail } from './answers.ts';
import { FactItem } from './FactItem.tsx';
import { Part } from './Part.tsx';

interface Props {
  readonly team: TeamDetail;
}

/** The networks it belongs to, or belonged to: in the network's own words. */
export function Memberships({ team }: Props) {
  const { t } = useTranslation();
  const memberships = team.memberships.nodes;
  return (
    <Part title={t('team.memberships')}>
      {memberships.length === 0 && <p className="none-known">{t('team.noMemberships')}</p>}
      <ul className="facts">
        {memberships.map((membership) => (
          <FactItem
            key={`${membership.network.slug} ${membership.status} ${membership.since ?? ''}`}
            fact={membership}
            about={standing(membership, t(`membershipStatus.${membership.status}`))}
          >
            <Link
              href={`/network?network=${membership.network.slug}`}
              title={membership.network.name}
            >
              {membership.network.shortName}
            </Link>
          </FactItem>
        ))}
      </ul>
    </Part>
  );
}

/** That it is a member goes without saying where the network has a word for what kind of member. */
const standing = ({ tier, status }: Membership, inWords: string): readonly string[] => {
  if (!tier || tier === inWords) return [inWords];
  return status === 'CURRENT' ? [tier] : [inWords, tier];
};

/** The countries it covers, and as what. */
export function Coverage({ team }: Props) {
  const { t } = useTranslation();
  const nameOf = useCountryName();
  const covers = team.covers.nodes;
  return (
    <Part title={t('team.covers')}>
      {covers.length === 0 && <p className="none-known">{t('team.noCovers')}</p>}
      <ul className="facts">
        {covers.map((covered) => (
          <FactItem
            key={`${covered.country.iso2} ${covered.role} ${covered.since ?? ''}`}
            fact={covered}
            about={[
              t(`role.${covered.role}`),
              ...(covered.part ? [t('panel.part', { part: covered.part })] : []),
              ...(covered.pointOfContact ? [t('team.pointOfContact')] : []),
              ...(covered.governmentToGovernment ? [t('team.governmentToGovernment')] : []),
            ]}
          >
            <Link href={`/countries/${covered.country.iso2}`}>{nameOf(covered.country)}</Link>
          </FactItem>
        ))}
      </ul>
    </Part>
  );
}

/** The teams it works with, and how. */
export function Collaborations({ team }: Props) {
  const { t } = useTranslation();
  const nameOf = useCountryName();
  const { nodes, totalCount } = team.collaborations;
  return (
    <Part title={t('team.collaborations')}>
      {nodes.length === 0 && <p className="none-known">{t('team.noCollaborations')}</p>}
      <ul className="facts">
        {nodes.map((collaboration) => {
          const partner = partnerOf(collaboration, team.slug);
          return (
            <FactItem
              key={`${partner.slug} ${collaboration.title}`}
              fact={collaboration}
              about={[
                ...(partner.country ? [nameOf(partner.country)] : []),
                t(`collaborationKind.${collaboration.kind}`),
              ]}
              detail={collaboration.title}
            >
              <Link href={`/teams/${partner.slug}`} title={partner.name}>
                {shortly(partner)}
              </Link>
            </FactItem>
          );
        })}
      </ul>
      {totalCount > nodes.length && (
        <p className="quiet small">
          {t('team.moreCollaborations', { count: totalCount - nodes.length })}
        </p>
      )}
    </Part>
  );
}

/** What was done for its country: the data says whom an activity was for, not which team took part. */
export function Activities({ team: { country } }: Props) {
  const { t } = useTranslation();
  const nameOf = useCountryName();
  if (!country) return null;
  const { nodes, totalCount } = country.activities;
  return (
    <Part title={t('team.activities', { country: nameOf(country) })}>
      {nodes.length === 0 && <p className="none-known">{t('team.noActivities')}</p>}
      <ul className="facts">
        {nodes.map((activity) => (
          <FactItem
            key={activity.id}
            fact={activity}
            about={[
              ...activity.providers.nodes.map(({ name }) => name),
              ...(activity.status === 'UNKNOWN' ? [] : [t(`activityStatus.${activity.status}`)]),
            ]}
            detail={activity.title}
          >
            {t(`activityKind.${activity.kind}`)}
          </FactItem>
        ))}
      </ul>
      {totalCount > nodes.length && (
        <p className="small">
          <Link href={`/countries/${country.iso2}`}>
            {t('team.moreActivities', { count: totalCount - nodes.length })}
          </Link>
        </p>
      )}
    </Part>
  );
}
