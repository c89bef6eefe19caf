import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue, useHotkeys } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useLocation } from 'wouter';
import { useAtlasView } from '../atlas/view.ts';
import type { Found } from '../fragments/hit.ts';
import { useCountryName } from '../i18n/country-names.ts';
import { useSingleKeys } from '../keys/single-keys.ts';
import { addressOf, nameOf } from './found.ts';
import { SEARCH } from './query.ts';

/** One box for countries, teams and networks, by any name, on every page. */
export function SearchBox() {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), 150);
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption();
    },
  });
  const isWord = /[\p{L}\p{N}]/u.test(asked);
  const [{ data, error }] = useQuery({ query: SEARCH, variables: { text: asked }, pause: !isWord });
  const [hasSingleKeys] = useSingleKeys();
  const goThere = () => input.current?.focus();
  useHotkeys([['mod+K', goThere]], []);
  useHotkeys(hasSingleKeys ? [['/', goThere]] : []);
  const hits = isWord ? (data?.search.nodes ?? []) : [];
  const open = useOpen();

  return (
    <Combobox
      store={combobox}
      withinPortal={false}
      onOptionSubmit={(key) => {
        const hit = hits.find(({ found }) => addressOf(found) === key);
        setText('');
        combobox.closeDropdown();
        input.current?.blur();
        if (hit) open(hit.found);
      }}
    >
      <Combobox.Target>
        <TextInput
          ref={input}
          className="search"
          type="search"
          size="sm"
          aria-label={t('search.label')}
          placeholder={t('search.placeholder')}
          value={text}
          rightSection={text === '' && hasSingleKeys ? <kbd>/</kbd> : null}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
            combobox.openDropdown();
            combobox.resetSelectedOption();
          }}
          onFocus={() => {
            combobox.openDropdown();
          }}
          onBlur={() => {
            combobox.closeDropdown();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!isWord || (!data && !error)}>
        <Combobox.Options aria-label={t('search.label')}>
          {hits.map(({ found, matched }) => (
            <Combobox.Option key={addressOf(found)} value={addressOf(found)}>
              <Hit found={found} matched={matched} />
            </Combobox.Option>
          ))}
          {hits.length === 0 && (
            <Combobox.Empty>{error ? t('search.failed') : t('search.nothing')}</Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
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

function Hit({ found, matched }: { readonly found: Found; readonly matched: string }) {
  const countryName = useCountryName();
  const name =
    found.__typename === 'Country'
      ? countryName({ iso2: found.iso2, name: found.countryName })
      : nameOf(found);
  return (
    <>
      <strong>{name}</strong> {matched !== name && <span className="quiet">{matched}</span>}
      <span className="hit-about">
        <About found={found} />
      </span>
    </>
  );
}

/** What kind of thing it is. */
function About({ found }: { readonly found: Found }) {
  const { t } = useTranslation();
  const countryName = useCountryName();
  if (found.__typename === 'Country') return t('search.country');
  if (found.__typename === 'Network') return t('search.network');
  if (!found.country) return t('search.teamOfNoCountry');
  return t('search.team', { country: countryName(found.country) });
}
