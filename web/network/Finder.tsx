import { Combobox, TextInput } from '@mantine/core';
import type { Found } from '../fragments/hit.ts';
import { Hits } from '../search/Hits.tsx';
import { type SearchType, useSearch } from '../search/use-search.ts';
import type { NodeKey } from './view.ts';

interface Props {
  readonly label: string;
  readonly types: readonly SearchType[];
  readonly onFind: (key: NodeKey) => void;
}

/** A box that finds what a picture can start from, by any of its names. */
export function Finder({ label, types, onFind }: Props) {
  const search = useSearch(types);
  return (
    <Combobox
      store={search.combobox}
      onOptionSubmit={(key) => {
        onFind(key);
        search.clear();
      }}
    >
      <Combobox.Target>
        <TextInput {...search.input} className="finder" aria-label={label} placeholder={label} />
      </Combobox.Target>
      <Hits label={label} search={search} keyOf={keyOfFound} />
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
