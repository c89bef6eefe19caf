import { useHotkeys } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Dialog } from '../components/Dialog.tsx';
import { keysOf } from './keys.ts';
import { useSingleKeys } from './single-keys.ts';

/** The keys of the page, on a click or on `?`. */
export function KeyHelp() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const [hasSingleKeys] = useSingleKeys();
  const show = () => {
    setOpen(true);
  };
  // On many keyboards `?` takes Shift, on others it does not.
  useHotkeys(
    hasSingleKeys
      ? [
          ['shift+?', show],
          ['?', show],
        ]
      : [],
  );
  return (
    <>
      <button type="button" className="theme" aria-label={t('keys.title')} onClick={show}>
        <span aria-hidden>?</span>
      </button>
      {isOpen && (
        <Dialog
          title={t('keys.title')}
          onClose={() => {
            setOpen(false);
          }}
        >
          <KeyList />
        </Dialog>
      )}
    </>
  );
}

function KeyList() {
  const { t } = useTranslation();
  const [path] = useLocation();
  const [hasSingleKeys, setSingleKeys] = useSingleKeys();
  return (
    <>
      <dl className="keys">
        {keysOf(path).map(({ pressed, does }) => (
          <div key={pressed.join('+') + does}>
            <dt>
              {pressed.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(`keys.does.${does}`)}</dd>
          </div>
        ))}
      </dl>
      <label className="check">
        <input
          type="checkbox"
          checked={hasSingleKeys}
          onChange={({ currentTarget }) => {
            setSingleKeys(currentTarget.checked);
          }}
        />
        {t('keys.single')}
      </label>
      <p className="quiet">{t('keys.singleHint')}</p>
    </>
  );
}
