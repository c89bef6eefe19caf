import { useId, useRef, useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { paste, type Pasted } from './paste.ts';

/** Signing in by a token that one was given. @param to where one goes then */
export function PasteToken({ to }: { readonly to: string }) {
  const { t } = useTranslation();
  const [came, setCame] = useState<Pasted | 'waiting'>();
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const send = async () => {
    setCame('waiting');
    const pasted = await paste(input.current?.value ?? '');
    // All that was answered to nobody in particular is forgotten with the page.
    if (pasted === 'done') location.assign(to);
    else setCame(pasted);
  };
  const isWrong = came === 'refused' || came === 'tooOften' || came === 'failed';
  return (
    <form
      className="paste-token"
      aria-busy={came === 'waiting'}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <label htmlFor={id}>{t('signIn.token')}</label>
      <input
        id={id}
        ref={input}
        type="password"
        required
        autoComplete="off"
        spellCheck={false}
        dir="ltr"
        aria-invalid={isWrong}
        aria-describedby={`${id}-why`}
      />
      <button type="submit" className="button">
        {t('signIn.byToken')}
      </button>
      <p id={`${id}-why`} role="alert">
        {isWrong && t(`signIn.pasted.${came}`)}
      </p>
      <p className="quiet">
        <Trans i18nKey="signIn.getToken" components={[<code key="command" dir="ltr" />]} />
      </p>
    </form>
  );
}
