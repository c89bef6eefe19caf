import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Page } from '../components/Page.tsx';
import { askConfirmation, type Recorded, type Told } from './ask.ts';

/** Where the link of a reminder leads: what is on record of a contact, and a button to say that it is right. */
export function ConfirmPage() {
  const { t } = useTranslation();
  const [token] = useState(() => location.hash.slice(1));
  const [told, setTold] = useState<Told>();
  const [isAsking, setAsking] = useState(false);
  const isWaiting = told === undefined || isAsking;
  const ask = async (way: 'look' | 'confirm') => {
    setAsking(true);
    setTold(await askConfirmation(way, token));
    setAsking(false);
  };
  useEffect(() => {
    void askConfirmation('look', token).then(setTold);
  }, [token]);
  const state = told?.state;
  return (
    <Page title={t('confirmContact.title')}>
      <div aria-busy={isWaiting} className="confirm-contact">
        {told?.contact && <OnRecord contact={told.contact} />}
        <p role="status">
          {state ? t(`confirmContact.state.${state}`) : t('confirmContact.waiting')}
        </p>
        {state === 'OPEN' && (
          <button
            type="button"
            className="button"
            disabled={isWaiting}
            onClick={() => void ask('confirm')}
          >
            {t('confirmContact.confirm')}
          </button>
        )}
        {(state === 'UNREACHABLE' || state === 'TOO_OFTEN') && (
          <button type="button" className="button" onClick={() => void ask('look')}>
            {t('confirmContact.again')}
          </button>
        )}
        {told?.contact && state === 'OPEN' && (
          <p className="quiet">
            {t('confirmContact.wrong')}:{' '}
            <Link href={`/teams/${told.contact.team.slug}`}>{t('confirmContact.page')}</Link>
          </p>
        )}
      </div>
    </Page>
  );
}

function OnRecord({ contact }: { readonly contact: Recorded }) {
  const { t } = useTranslation();
  const { role, email, phone, keyFingerprint, team } = contact;
  const values = [
    [t(`contactRole.${role}`), email],
    [t('contactChannel.PHONE'), phone],
    [t('contactChannel.KEY'), keyFingerprint],
  ] as const;
  return (
    <>
      <p>{t('confirmContact.onRecord', { team: team.name })}</p>
      <dl className="contact-details">
        {values.map(
          ([name, value]) =>
            value !== null && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <bdi>{value}</bdi>
                </dd>
              </div>
            ),
        )}
      </dl>
    </>
  );
}
