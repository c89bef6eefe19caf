import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountDialog } from './AccountDialog.tsx';
import { SignInLink } from './SignInLink.tsx';
import { useViewer } from './viewer.ts';

/** In the head of every page: who one is here, or the way to sign in. */
export function Account() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const [isOpen, setOpen] = useState(false);
  if (viewer?.role == null) {
    return <SignInLink className="account">{t('account.signIn')}</SignInLink>;
  }
  return (
    <>
      <button
        type="button"
        className="account"
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(true);
        }}
      >
        <span className="account-name">{viewer.name}</span>{' '}
        <span className="quiet">{t(`account.role.${viewer.role}`)}</span>
      </button>
      {isOpen && (
        <AccountDialog
          viewer={viewer}
          role={viewer.role}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
