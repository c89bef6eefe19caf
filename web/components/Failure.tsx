import type { CombinedError } from '@urql/core';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly error: CombinedError;
  readonly onRetry: () => void;
}

/** What went wrong, and the one thing to do about it. */
export function Failure({ error, onRetry }: Props) {
  const { t } = useTranslation();
  const isUnavailable = error.graphQLErrors.some(
    ({ extensions }) => extensions['code'] === 'UNAVAILABLE',
  );
  return (
    <div className="failure" role="alert">
      <p>{isUnavailable ? t('error.UNAVAILABLE') : t('error.other')}</p>
      <button type="button" className="button" onClick={onRetry}>
        {t('error.retry')}
      </button>
    </div>
  );
}
