import { useTranslation } from 'react-i18next';
import { TrustMark } from '../components/TrustMark.tsx';
import { Quoted } from '../components/Quoted.tsx';
import { SourceLine } from '../components/SourceLine.tsx';
import { SignInLink } from '../session/SignInLink.tsx';
import type { Contact, TeamDetail } from './answers.ts';
import { CheckButton } from './CheckButton.tsx';
import { ContactDetails } from './ContactDetails.tsx';
import { Part } from './Part.tsx';

interface Props {
  readonly team: TeamDetail;
  /** Has the team asked for anew. */
  readonly onChecked: () => void;
}

/** How to reach the team: its roles, never persons. */
export function Contacts({ team, onChecked }: Props) {
  const { t } = useTranslation();
  const contacts = team.contacts.nodes;
  return (
    <Part title={t('team.contacts')}>
      {contacts.length === 0 && (
        <p className="none-known">
          {team.website ? t('team.noContactButWebsite') : t('team.noContact')}
        </p>
      )}
      <ul className="contacts">
        {contacts.map((contact) => (
          <li key={contact.id}>
            <OneContact contact={contact} />
            <CheckButton contact={contact} team={team.slug} onDone={onChecked} />
          </li>
        ))}
      </ul>
      {team.website && (
        <p className="contact-website">
          <a href={team.website} rel="noreferrer" target="_blank">
            {team.website.replace(/^https?:\/\//, '').replace(/\/$/, '')}
          </a>
        </p>
      )}
      {contacts.some((contact) => !contact.withheld && !isComplete(contact)) && (
        <p className="quiet small">{t('team.notRecorded')}</p>
      )}
    </Part>
  );
}

function OneContact({ contact }: { readonly contact: Contact }) {
  const { t } = useTranslation();
  const { role, email, withheld, howToAsk, tlp, note, source, sourceUrl, evidence, asOf } = contact;
  return (
    <>
      <span className="contact-role">{t(`contactRole.${role}`)}</span>
      <span className="contact-address">
        {email && <a href={`mailto:${email}`}>{email}</a>}
        {withheld && <span>{t('team.withheld')}</span>}{' '}
        {howToAsk === 'SIGN_IN' && <SignInLink>{t('account.toSee')}</SignInLink>}
        {!email && !withheld && <span className="quiet">{t('team.noAddress')}</span>}{' '}
        <span className="grade" title={t(`tlp.explain.${tlp}`)}>
          {t(`tlp.${tlp}`)}
        </span>{' '}
        <TrustMark channels={contact.channels} channel="EMAIL" />
      </span>
      <ContactDetails contact={contact} />
      {note && (
        <span className="note">
          <Quoted>{note}</Quoted>
        </span>
      )}
      <SourceLine source={source} sourceUrl={sourceUrl} evidence={evidence} asOf={asOf} />
    </>
  );
}

/** Whether there is nothing left to ask the team for. */
const isComplete = ({ phone, hours, key }: Contact) => Boolean(phone && hours && key);
