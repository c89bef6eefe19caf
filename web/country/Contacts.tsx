import { useTranslation } from 'react-i18next';
import { SourceLine } from '../components/SourceLine.tsx';
import { TrustMark } from '../components/TrustMark.tsx';
import { TeamLink } from '../components/TeamLink.tsx';
import { SignInLink } from '../session/SignInLink.tsx';
import type { Cover } from './answers.ts';
import { contactsFor } from './contacts-for.ts';

/** Whom to reach: the single point of contact, the team between governments, and what else is known. */
export function Contacts({ covers }: { readonly covers: readonly Cover[] }) {
  const { t } = useTranslation();
  const { single, governments, others } = contactsFor(covers);
  return (
    <dl className="reach-list">
      <dt>{t('country.contacts.single')}</dt>
      <Entries covers={single} nothing={t('country.contacts.noSingle')} />
      <dt>{t('country.contacts.governments')}</dt>
      <Entries covers={governments} nothing={t('country.contacts.noGovernments')} />
      {others.length > 0 && (
        <>
          <dt>{t('country.contacts.others')}</dt>
          <Entries covers={others} nothing="" />
        </>
      )}
    </dl>
  );
}

interface EntriesProps {
  readonly covers: readonly Cover[];
  readonly nothing: string;
}

function Entries({ covers, nothing }: EntriesProps) {
  if (covers.length === 0) return <dd className="quiet">{nothing}</dd>;
  return covers.map((cover) => (
    <dd key={`${cover.team.slug} ${cover.role}`}>
      <Reach cover={cover} />
    </dd>
  ));
}

function Reach({ cover: { team, role } }: { readonly cover: Cover }) {
  const { t } = useTranslation();
  const known = team.contacts.nodes.filter(({ email, withheld }) => email !== null || withheld);
  return (
    <>
      <strong>
        <TeamLink team={team} />
      </strong>{' '}
      <span className="quiet">{t(`role.${role}`)}</span>
      {known.map(({ role: kind, email, howToAsk, channels, ...fact }) => (
        <div key={email ?? kind} className="address">
          {email ? (
            <a href={`mailto:${email}`}>{email}</a>
          ) : (
            <span>{t('country.contacts.withheld', { role: t(`contactRole.${kind}`) })}</span>
          )}{' '}
          <TrustMark channels={channels} channel="EMAIL" />{' '}
          {howToAsk === 'SIGN_IN' && <SignInLink>{t('account.toSee')}</SignInLink>}
          <SourceLine {...fact} />
        </div>
      ))}
      {known.length === 0 && <div className="quiet">{t('country.contacts.noAddress')}</div>}
    </>
  );
}
