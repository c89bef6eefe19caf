import { Combobox, TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useAtlasView } from '../atlas/view.ts';
import type { Found } from '../fragments/hit.ts';
import { useSingleKeys } from '../keys/single-keys.ts';
import { addressOf } from './found.ts';
import { Hits } from './Hits.tsx';
import { useSearch } from './use-search.ts';

/** One box for countries, teams and networks, by any name, on every page. */
export function SearchBox() {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const search = useSearch();
  const [hasSingleKeys] = useSingleKeys();
  const goThere = () => input.current?.focus();
  useHotkeys([['mod+K', goThere]], []);
  useHotkeys(hasSingleKeys ? [['/', goThere]] : []);
  const open = useOpen();

  return (
    <Combobox
      store={search.combobox}
      withinPortal={false}
      onOptionSubmit={(key) => {
        const hit = search.hits.find(({ found }) => addressOf(found) === key);
        search.clear();
        input.current?.blur();
        if (hit) open(hit.found);
      }}
    >
      <Combobox.Target>
        <TextInput
          {...search.input}
          ref={input}
          className="search"
          aria-label={t('search.label')}
          placeholder={t('search.placeholder')}
          rightSection={search.text === '' && hasSingleKeys ? <kbd>/</kbd> : null}
        />
      </Combobox.Target>
      <Hits label={t('search.label')} search={search} keyOf={addressOf} />
    </Combobox>
  );
}

/** Goes to what was found; on the Atlas a country is chosen, with all other choices as they are. */
function useOpen(): (found: Found) => void {
  const [path, navigate] = useLocation();
  const [, change] = useAtlasView();
  return (found) => {
    if (path === '/' && found.__typename === 'Country') change({ country: found.iso2 });
    else navigate(addressOf(found));
  };
}
