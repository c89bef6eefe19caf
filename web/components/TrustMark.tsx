import '../styles/trust.css';
import { useTranslation } from 'react-i18next';
import type { Channel } from '../fragments/contact-channel.ts';
import { formatShortDay } from '../i18n/dates.ts';

interface Props {
  readonly channels: readonly Channel[];
  readonly channel: Channel['channel'];
}

/** How far one way to reach a contact is checked, when and how: by a sign and in words. */
export function TrustMark({ channels, channel }: Props) {
  const { t, i18n } = useTranslation();
  const found = channels.find((one) => one.channel === channel);
  if (!found) return null;
  const { trust, lastChecked, lastMethod } = found;
  const date = lastChecked === null ? '' : formatShortDay(lastChecked, i18n.language);
  const said = t(`contactTrust.${trust}`, { date });
  return (
    <span className="trust" data-trust={trust}>
      {lastMethod === null || trust === 'BOUNCED'
        ? said
        : t('contactTrust.how', { trust: said, how: t(`checkMethod.${lastMethod}`) })}
    </span>
  );
}
