import { useTranslation } from 'react-i18next';
import { formatList } from '../../i18n/locale.ts';
import type { BriefContent, Contact } from './content.ts';
import { Note } from './Note.tsx';

/** Whom to reach, and the teams that are there. */
export function BriefContacts({ content }: { readonly content: BriefContent }) {
  const { t, i18n } = useTranslation();
  const { single, governments, others } = content.contacts;
  return (
    <dl>
      <dt>{t('country.contacts.single')}</dt>
      <Entries contacts={single} nothing={t('country.contacts.noSingle')} />
      <dt>{t('country.contacts.governments')}</dt>
      <Entries contacts={governments} nothing={t('country.contacts.noGovernments')} />
      {others.length > 0 && (
        <>
          <dt>{t('country.contacts.others')}</dt>
          <Entries contacts={others} nothing="" />
        </>
      )}
      <dt>{t('country.teams.title')}</dt>
      <dd>
        {content.teams.length === 0 ? t('panel.noTeams') : formatList(content.teams, i18n.language)}{' '}
        {content.moreTeams > 0 && t('country.brief.more', { count: content.moreTeams })}
      </dd>
    </dl>
  );
}

interface EntriesProps {
  readonly contacts: readonly Contact[];
  readonly nothing: string;
}

function Entries({ contacts, nothing }: EntriesProps) {
  const { t } = useTranslation();
  if (contacts.length === 0) return <dd>{nothing}</dd>;
  return contacts.map(({ cover: { team, role }, addresses }) => (
    <dd key={`${team.slug} ${role}`}>
      <bdi>{team.shortName ?? team.name}</bdi>
      {addresses.map(({ what, note }) => (
        <span key={what}>
          {' · '}
          <bdi>{what}</bdi>
          <Note number={note} />
        </span>
      ))}
      {addresses.length === 0 && <> · {t('country.contacts.noAddress')}</>}
    </dd>
  ));
}
