import { useTranslation } from 'react-i18next';
import { SignInLink } from './SignInLink.tsx';
import { useSessionOver } from './viewer.ts';

/** Told on every page once the session has ended, with the way back in. */
export function SessionOver() {
  const { t } = useTranslation();
  const isOver = useSessionOver();
  return (
    <div role="status">
      {isOver && (
        <p className="session-over">
          {t('account.over')} <SignInLink>{t('account.again')}</SignInLink>
        </p>
      )}
    </div>
  );
}
