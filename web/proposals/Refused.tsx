import type { CombinedError } from '@urql/core';
import { useTranslation } from 'react-i18next';
import { Quoted } from '../components/Quoted.tsx';

/** What came of something that was to be written: nothing, or why it was not. */
export interface Outcome {
  readonly error?: CombinedError | undefined;
  readonly errors?: readonly { readonly message: string }[] | undefined;
}

/** Why something was not written, where it was not. */
export function Refused({ error, errors = [] }: Outcome) {
  const { t } = useTranslation();
  return (
    <div role="alert">
      {error && <p>{t('proposals.broken')}</p>}
      {errors.map(({ message }) => (
        <p key={message}>
          {t('proposals.refused')} <Quoted>{message}</Quoted>
        </p>
      ))}
    </div>
  );
}
