import { useTranslation } from 'react-i18next';
import { TrustMark } from '../components/TrustMark.tsx';
import { formatDay, formatMoment, formatWeekdays } from '../i18n/dates.ts';
import type { Contact } from './answers.ts';
import { type Hours, reachableAt } from './hours.ts';

/** How else a contact is reached, and when: its telephone, its hours, its key. */
export function ContactDetails({ contact }: { readonly contact: Contact }) {
  const { t } = useTranslation();
  const { phone, hours, key, channels } = contact;
  if (!phone && !hours && !key) return null;
  return (
    <dl className="contact-details">
      {phone && (
        <div>
          <dt>{t('team.phone')}</dt>
          <dd>
            <a href={`tel:${phone}`}>{phone}</a> <TrustMark channels={channels} channel="PHONE" />
          </dd>
        </div>
      )}
      {hours && (
        <div>
          <dt>{t('team.hours.title')}</dt>
          <dd>
            <When hours={hours} />
          </dd>
        </div>
      )}
      {key && (
        <div>
          <dt>{t('team.key')}</dt>
          <dd>
            {key.fingerprint && <code>{inFours(key.fingerprint)}</code>}{' '}
            {key.url && (
              <a href={key.url} rel="noreferrer" target="_blank">
                {t('team.keyDownload')}
              </a>
            )}{' '}
            <TrustMark channels={channels} channel="KEY" />
            <KeyState contact={contact} />
          </dd>
        </div>
      )}
    </dl>
  );
}

/** What a reader must know before he writes with a key, and the key itself where it is here. */
function KeyState({ contact: { id, key } }: { readonly contact: Contact }) {
  const { t, i18n } = useTranslation();
  if (!key) return null;
  const warnings = [
    ...(key.isRevoked ? [t('contactKey.revoked')] : []),
    ...(key.isExpired && key.expires
      ? [t('contactKey.expired', { date: formatDay(key.expires, i18n.language) })]
      : []),
    ...(key.matchesAddress === false ? [t('contactKey.mismatch')] : []),
  ];
  return (
    <>
      {warnings.map((warning) => (
        <span key={warning} className="key-warning">
          {warning}
        </span>
      ))}
      {key.matchesAddress && (
        <a href={`/export/contacts/${id}.asc`} download>
          {t('contactKey.download')}
        </a>
      )}
    </>
  );
}

/** The hours as they are on record, and what they mean for the reader at this moment. */
function When({ hours }: { readonly hours: Hours }) {
  const { t, i18n } = useTranslation();
  const reachable = reachableAt(hours, new Date());
  if (reachable.is === 'always') return <strong>{t('team.hours.always')}</strong>;
  const { weekdays, opens, closes, timeZone } = hours;
  const days = formatWeekdays(weekdays, i18n.language);
  return (
    <>
      {reachable.is !== 'unknown' && (
        <strong>
          {t(`team.hours.${reachable.is}`, {
            moment: formatMoment(reachable.until, i18n.language),
          })}
        </strong>
      )}{' '}
      <span className="quiet">
        {opens !== null && closes !== null
          ? t('team.hours.there', { days, opens, closes, zone: timeZone })
          : t('team.hours.zone', { zone: timeZone })}
      </span>
    </>
  );
}

/** A fingerprint as people compare it: in groups of four. */
const inFours = (fingerprint: string) => fingerprint.match(/.{1,4}/g)?.join(' ');
