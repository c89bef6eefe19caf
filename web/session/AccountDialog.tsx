import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Dialog } from '../components/Dialog.tsx';
import { formatMoment } from '../i18n/dates.ts';
import { useOfficeName } from '../i18n/known-names.ts';
import { formatList } from '../i18n/locale.ts';
import { signOut } from './sign-out.ts';
import type { Viewer } from './viewer.ts';

interface Props {
  readonly viewer: Viewer;
  readonly role: NonNullable<Viewer['role']>;
  readonly onClose: () => void;
}

/** What one is here, until when, and the way out. */
export function AccountDialog({ viewer, role, onClose }: Props) {
  const { t, i18n } = useTranslation();
  const officeName = useOfficeName();
  const [hasFailed, setFailed] = useState(false);
  const { name, teams, offices, session } = viewer;
  return (
    <Dialog title={t('account.title', { name: name ?? '' })} onClose={onClose}>
      <dl className="keys">
        <div>
          <dt>{t('account.is')}</dt>
          <dd>{t(`account.role.${role}`)}</dd>
        </div>
        {teams.length > 0 && (
          <div>
            <dt>{t('account.teams')}</dt>
            <dd>
              {teams.map((slug) => (
                <div key={slug}>
                  <Link href={`/teams/${slug}`} onClick={onClose}>
                    {slug}
                  </Link>
                </div>
              ))}
            </dd>
          </div>
        )}
        {role === 'OFFICER' && (
          <div>
            <dt>{t('account.offices')}</dt>
            <dd>
              {offices.length === 0
                ? t('account.allOffices')
                : formatList(
                    offices.map((slug) => officeName({ slug, name: slug })),
                    i18n.language,
                  )}
            </dd>
          </div>
        )}
        {session && (
          <div>
            <dt>{t('account.until')}</dt>
            <dd>{formatMoment(new Date(session.expiresAt), i18n.language)}</dd>
          </div>
        )}
      </dl>
      <p>
        <Link href="/proposals" onClick={onClose}>
          {t('account.proposals')}
        </Link>
      </p>
      <p className="quiet">{t('account.sees')}</p>
      <button
        type="button"
        className="button"
        onClick={() => {
          setFailed(false);
          signOut().catch(() => {
            setFailed(true);
          });
        }}
      >
        {t('account.signOut')}
      </button>
      {hasFailed && <p role="alert">{t('account.notSignedOut')}</p>}
    </Dialog>
  );
}
