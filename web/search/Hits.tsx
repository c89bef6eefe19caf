import { Combobox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Found } from '../fragments/hit.ts';
import { Hit } from './Hit.tsx';
import type { Search } from './use-search.ts';

interface Props {
  readonly label: string;
  readonly search: Search;
  /** What an option is called when it is chosen. */
  readonly keyOf: (found: Found) => string;
}

/** What a search box has found, below it. */
export function Hits({ label, search: { hits, hasAnswer, error }, keyOf }: Props) {
  const { t } = useTranslation();
  return (
    <Combobox.Dropdown hidden={!hasAnswer}>
      <Combobox.Options aria-label={label}>
        {hits.map(({ found, matched }) => (
          <Combobox.Option key={keyOf(found)} value={keyOf(found)}>
            <Hit found={found} matched={matched} />
          </Combobox.Option>
        ))}
        {hits.length === 0 && (
          <Combobox.Empty>{error ? t('search.failed') : t('search.nothing')}</Combobox.Empty>
        )}
      </Combobox.Options>
    </Combobox.Dropdown>
  );
}
