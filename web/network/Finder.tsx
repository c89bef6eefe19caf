import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { Found } from '../fragments/hit.ts';
import { useCountryName } from '../i18n/country-names.ts';
import { nameOf } from '../search/found.ts';
import { FIND } from './query.ts';
import type { NodeKey } from './view.ts';

interface Props {
  readonly label: string;
  readonly types: readonly ('TEAM' | 'NETWORK' | 'COUNTRY')[];
  readonly onFind: (key: NodeKey) => void;
}

/** A box that finds what a picture can start from, by any of its names. */
export function Finder({ label, types, onFind }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), 150);
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption();
    },
  });
  const isWord = /[\p{L}\p{N}]/u.test(asked);
  const [{ data, error }] = useQuery({
    query: FIND,
    variables: { text: asked, types: [...types] },
    pause: !isWord,
  });
  const hits = isWord ? (data?.search.nodes ?? []) : [];
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(key) => {
        onFind(key);
        setText('');
        combobox.closeDropdown();
      }}
    >
      <Combobox.Target>
        <TextInput
          className="finder"
          type="search"
          size="sm"
          aria-label={label}
          placeholder={label}
          value={text}
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
        <Combobox.Options aria-label={label}>
          {hits.map(({ found, matched }) => (
            <Combobox.Option key={keyOfFound(found)} value={keyOfFound(found)}>
              <Hit found={found} matched={matched} />
            </Combobox.Option>
          ))}
          {hits.length === 0 && (
            <Combobox.Empty>{error ? t('network.failed') : t('network.nothing')}</Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function keyOfFound(found: Found): NodeKey {
  switch (found.__typename) {
    case 'Country':
      return `country:${found.iso2}`;
    case 'Team':
      return `team:${found.slug}`;
    case 'Network':
      return `network:${found.networkSlug}`;
  }
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

function About({ found }: { readonly found: Found }) {
  const { t } = useTranslation();
  const nameOf = useCountryName();
  if (found.__typename === 'Country') return t('network.kind.COUNTRY');
  if (found.__typename === 'Network') return t('network.kind.NETWORK');
  const { country } = found;
  return country ? t('search.team', { country: nameOf(country) }) : t('search.teamOfNoCountry');
}
