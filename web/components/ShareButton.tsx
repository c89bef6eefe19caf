import { useClipboard } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';

/** Copies the address of the view, which holds all that the reader has chosen. */
export function ShareButton() {
  const { t } = useTranslation();
  const { copy, copied, error } = useClipboard({ timeout: 4000 });
  return (
    <span className="share">
      <button
        type="button"
        className="link"
        onClick={() => {
          copy(location.href);
        }}
      >
        {t('page.share')}
      </button>
      <span role="status" className="quiet">
        {copied && t('page.copied')}
        {error && t('page.notCopied')}
      </span>
    </span>
  );
}
