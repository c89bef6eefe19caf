import { useClickOutside } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { COLUMNS } from './columns.ts';
import type { ChangeView, DirectoryView } from './view.ts';

interface Props {
  readonly view: DirectoryView;
  readonly change: ChangeView;
}

/** What the list says of a team; the order of the columns is always the same. */
export function ColumnChoice({ view, change }: Props) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
  };
  const menu = useClickOutside<HTMLDivElement>(close);
  return (
    // Keys that are pressed inside come by here.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={menu}
      className="menu"
      onKeyDown={({ key }) => {
        if (key !== 'Escape' || !isOpen) return;
        close();
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        className="entry"
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {t('directory.columns')}
      </button>
      {isOpen && (
        <fieldset>
          <legend className="unseen">{t('directory.columns')}</legend>
          {COLUMNS.map((column) => (
            <label key={column} className="check">
              <input
                type="checkbox"
                checked={view.columns.includes(column)}
                onChange={({ currentTarget }) => {
                  const isWanted = currentTarget.checked;
                  const columns = COLUMNS.filter((one) =>
                    one === column ? isWanted : view.columns.includes(one),
                  );
                  change({ columns, pages: view.pages }, { replace: true });
                }}
              />
              <span className="check-name">{t(`directory.column.${column}`)}</span>
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
