import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { FreshnessMark } from '../components/FreshnessMark.tsx';
import { TeamStatusMark } from '../components/TeamStatusMark.tsx';
import { useCountryName } from '../i18n/country-names.ts';
import { formatPartial } from '../i18n/dates.ts';
import { useSectorName } from '../i18n/known-names.ts';
import { languageName } from '../i18n/language-name.ts';
import { formatList } from '../i18n/locale.ts';
import { TrustMark } from '../components/TrustMark.tsx';
import { SignInLink } from '../session/SignInLink.tsx';
import type { TeamRow } from './answers.ts';
import type { Column } from './columns.ts';

interface Props {
  readonly team: TeamRow;
  readonly column: Column;
}

/** What the list says of a team in a column; empty where nothing is on record. */
export function Cell({ team, column }: Props): ReactNode {
  const { t, i18n } = useTranslation();
  const nameOf = useCountryName();
  const sectorName = useSectorName();
  const list = (words: readonly string[]) => formatList(words, i18n.language);
  switch (column) {
    case 'country':
      return team.country ? (
        <Link href={`/countries/${team.country.iso2}`}>{nameOf(team.country)}</Link>
      ) : (
        team.scope
      );
    case 'kind':
      return t(`teamKind.${team.kind}`);
    case 'constituency':
      return list(team.constituencies.map((one) => t(`constituency.${one}`)));
    case 'status':
      return <TeamStatusMark status={team.status} />;
    case 'networks':
      return list(team.memberships.nodes.map(({ network }) => network.shortName));
    case 'sectors':
      return list(team.sectors.nodes.map(sectorName));
    case 'contact':
      return <Reached team={team} />;
    case 'host':
      return team.host && <bdi>{team.host}</bdi>;
    case 'languages':
      return list(team.languages.map((tag) => languageName(tag, i18n.language)));
    case 'since':
      return team.since && formatPartial(team.since, i18n.language);
    case 'evidence':
      return t(`evidence.${team.evidence}`);
    case 'asOf':
      return <FreshnessMark asOf={team.asOf} />;
  }
}

/** The first address that may be seen; else that there is one, or none. */
function Reached({ team }: { readonly team: TeamRow }) {
  const { t } = useTranslation();
  const contacts = team.contacts.nodes;
  const reached = contacts.find(({ email }) => email !== null);
  if (reached?.email) {
    return (
      <>
        <a href={`mailto:${reached.email}`}>{reached.email}</a>{' '}
        <TrustMark channels={reached.channels} channel="EMAIL" />
      </>
    );
  }
  if (contacts.some(({ howToAsk }) => howToAsk === 'SIGN_IN')) {
    return (
      <>
        <span className="quiet">{t('directory.withheld')}</span>{' '}
        <SignInLink>{t('account.signIn')}</SignInLink>
      </>
    );
  }
  if (contacts.some(({ withheld }) => withheld)) {
    return <span className="quiet">{t('directory.withheld')}</span>;
  }
  return <span className="quiet">{t('directory.noContact')}</span>;
}
