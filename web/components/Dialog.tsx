import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A window over the page. The browser keeps the focus inside, closes it by Escape and gives the focus back. */
export function Dialog({ title, onClose, children }: Props) {
  const { t } = useTranslation();
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = box.current;
    // The page below has keys of its own.
    const keep = (event: KeyboardEvent) => {
      event.stopPropagation();
    };
    dialog?.addEventListener('keydown', keep);
    dialog?.showModal();
    return () => {
      dialog?.removeEventListener('keydown', keep);
      dialog?.close();
    };
  }, []);
  return (
    <dialog ref={box} className="dialog" aria-labelledby={id} onClose={onClose}>
      <button type="button" className="close" onClick={onClose} aria-label={t('dialog.close')}>
        ×
      </button>
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  );
}
