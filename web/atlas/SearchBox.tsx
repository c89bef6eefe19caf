import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue, useHotkeys } from '@mantine/hooks';
import type { ResultOf } from 'gql.tada';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useCountryName } from '../i18n/country-names.ts';
import { SEARCH } from './query.ts';

type Found = ResultOf<typeof SEARCH>['search']['nodes'][number]['found'];

/** The country that a hit leads to: a team leads to the country it is based in. */
const countryOf = (found: Found): string | undefined => {
  if (found.__typename === 'Country') return found.iso2;
  return found.__typename === 'Team' ? found.country?.iso2 : undefined;
};

/** One box for countries and teams, by any name; `/` goes there. */
export function SearchBox({ onSelect }: { readonly onSelect: (country: string) => void }) {
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
  useHotkeys([['/', () => input.current?.focus()]]);
  const hits = isWord ? (data?.search.nodes ?? []).filter(({ found }) => countryOf(found)) : [];

  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(iso2) => {
        onSelect(iso2);
        setText('');
        combobox.closeDropdown();
        input.current?.blur();
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
          rightSection={text === '' ? <kbd>/</kbd> : null}
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
            <Combobox.Option key={keyOf(found)} value={countryOf(found) ?? ''}>
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

const keyOf = (found: Found) =>
  found.__typename === 'Team' ? found.slug : (countryOf(found) ?? found.__typename);

function Hit({ found, matched }: { readonly found: Found; readonly matched: string }) {
  const { t } = useTranslation();
  const nameOf = useCountryName();
  if (found.__typename === 'Network') return null;
  const [name, about] =
    found.__typename === 'Country'
      ? [nameOf({ iso2: found.iso2, name: found.countryName }), t('search.country')]
      : [
          found.shortName ?? found.teamName,
          found.country
            ? t('search.team', { country: nameOf(found.country) })
            : t('search.teamOfNoCountry'),
        ];
  return (
    <>
      <strong>{name}</strong> {matched !== name && <span className="quiet">{matched}</span>}
      <span className="hit-about">{about}</span>
    </>
  );
}
