import { useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type ChangeEvent, useState } from 'react';
import { useQuery } from 'urql';
import { SEARCH } from './query.ts';

export type SearchType = 'TEAM' | 'NETWORK' | 'COUNTRY';

export type Search = ReturnType<typeof useSearch>;

/** A box in which one types a name, and what is found by it; of some types, or of all. */
export function useSearch(types?: readonly SearchType[], start = '') {
  const [text, setText] = useState(start);
  const [asked] = useDebouncedValue(text.trim(), 150);
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption();
    },
  });
  const isWord = /[\p{L}\p{N}]/u.test(asked);
  const variables = { text: asked, ...(types && { types: [...types] }) };
  const [{ data, error }] = useQuery({ query: SEARCH, variables, pause: !isWord });
  return {
    text,
    combobox,
    hits: isWord ? (data?.search.nodes ?? []) : [],
    hasAnswer: isWord && (data !== undefined || error !== undefined),
    error,
    /** Empties the box once something was chosen. */
    clear: () => {
      setText('');
      combobox.closeDropdown();
    },
    /** What the input of the box is given. */
    input: {
      type: 'search',
      size: 'sm',
      value: text,
      onChange: ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
        setText(currentTarget.value);
        combobox.openDropdown();
        combobox.resetSelectedOption();
      },
      onFocus: () => {
        combobox.openDropdown();
      },
      onBlur: () => {
        combobox.closeDropdown();
      },
    },
  } as const;
}
