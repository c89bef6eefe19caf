import { Combobox, TextInput, type TextInputProps } from '@mantine/core';
import { type ReactNode, type RefObject, useLayoutEffect } from 'react';
import { useLocation } from 'wouter';
import { useAtlasView } from '../atlas/view.ts';
import type { Found } from '../fragments/hit.ts';
import { addressOf } from './found.ts';
import { Hits } from './Hits.tsx';
import { useSearch } from './use-search.ts';

interface Props {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly look: TextInputProps & { readonly 'aria-label': string };
  /** Stands in the box while it is empty. */
  readonly hint: ReactNode;
  /** What was typed before this was there. */
  readonly start: string;
  /** Whether the reader is in the box whose place this takes. */
  readonly isThere: RefObject<boolean>;
}

/** The search box, with what it finds. */
export function SearchCombobox({ input, look, hint, start, isThere }: Props) {
  const search = useSearch(undefined, start);
  const open = useOpen();
  // Before anything is drawn or typed: nobody notices that it is another box.
  useLayoutEffect(() => {
    if (isThere.current) input.current?.focus();
    input.current?.setSelectionRange(-1, -1);
  }, [input, isThere]);

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
          {...look}
          {...search.input}
          ref={input}
          rightSection={search.text === '' ? hint : null}
        />
      </Combobox.Target>
      <Hits label={look['aria-label']} search={search} keyOf={addressOf} />
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
