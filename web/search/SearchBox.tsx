import { TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSingleKeys } from '../keys/single-keys.ts';
import type { SearchCombobox } from './SearchCombobox.tsx';

/**
 * One box for countries, teams and networks, by any name, on every page. What finds and shows is loaded when
 * somebody comes to the box; what he has typed until then goes with him.
 */
export function SearchBox() {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const isThere = useRef(false);
  const [Whole, setWhole] = useState<typeof SearchCombobox>();
  const [text, setText] = useState('');
  const [hasSingleKeys] = useSingleKeys();
  const goThere = () => input.current?.focus();
  useHotkeys([['mod+K', goThere]], []);
  useHotkeys(hasSingleKeys ? [['/', goThere]] : []);
  const load = () => {
    // Where it cannot be loaded now, the next visit to the box tries again.
    import('./SearchCombobox.tsx').then(
      (loaded) => {
        setWhole(() => loaded.SearchCombobox);
      },
      () => undefined,
    );
  };
  const look = {
    type: 'search',
    size: 'sm',
    className: 'search',
    'aria-label': t('search.label'),
    placeholder: t('search.placeholder'),
  } as const;
  const hint = hasSingleKeys ? <kbd>/</kbd> : null;

  if (Whole) return <Whole input={input} look={look} hint={hint} start={text} isThere={isThere} />;
  return (
    <TextInput
      {...look}
      ref={input}
      value={text}
      rightSection={text === '' ? hint : null}
      onChange={({ currentTarget }) => {
        setText(currentTarget.value);
      }}
      onPointerEnter={load}
      onFocus={() => {
        isThere.current = true;
        load();
      }}
      onBlur={() => {
        isThere.current = false;
      }}
    />
  );
}
