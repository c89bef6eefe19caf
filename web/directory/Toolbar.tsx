import { useHotkeys } from '@mantine/hooks';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSingleKeys } from '../keys/single-keys.ts';
import { ColumnChoice } from './ColumnChoice.tsx';
import { type Sort, SORTS, startsDescending } from './columns.ts';
import { LateInput } from './LateInput.tsx';
import type { ChangeView, DirectoryView } from './view.ts';

interface Props {
  readonly view: DirectoryView;
  readonly change: ChangeView;
  readonly layout: 'list' | 'cards';
}

/** The text to look for, and how the teams are shown. */
export function Toolbar({ view, change, layout }: Props) {
  const { t } = useTranslation();
  const search = useRef<HTMLInputElement>(null);
  const [hasSingleKeys] = useSingleKeys();
  useHotkeys(
    hasSingleKeys
      ? [
          ['f', () => search.current?.focus()],
          [
            'v',
            () => {
              change({ layout: layout === 'list' ? 'cards' : 'list', pages: view.pages });
            },
          ],
        ]
      : [],
  );
  return (
    <div className="toolbar">
      <LateInput
        ref={search}
        className="toolbar-search"
        label={t('directory.search')}
        placeholder={t('directory.searchHint')}
        value={view.search}
        onChange={(text) => {
          change({ search: text }, { replace: true });
        }}
      />
      <SortChoice view={view} change={change} />
      <div className="segmented" role="group" aria-label={t('directory.layout.label')}>
        {(['list', 'cards'] as const).map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={layout === one}
            onClick={() => {
              change({ layout: one, pages: view.pages });
            }}
          >
            {t(`directory.layout.${one}`)}
          </button>
        ))}
      </div>
      <ColumnChoice view={view} change={change} />
    </div>
  );
}

type ChoiceProps = Omit<Props, 'layout'>;

function SortChoice({ view, change }: ChoiceProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="entry-label">
        {t('directory.sort.label')}
      </label>
      <div className="sort">
        <select
          id={id}
          className="entry"
          value={view.sort}
          onChange={({ currentTarget }) => {
            const sort: Sort = SORTS.find((one) => one === currentTarget.value) ?? view.sort;
            change({ sort, descending: startsDescending(sort) });
          }}
        >
          {SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {t(`directory.column.${sort}`)}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="entry turn"
          aria-label={
            view.descending ? t('directory.sort.toRising') : t('directory.sort.toFalling')
          }
          onClick={() => {
            change({ descending: !view.descending });
          }}
        >
          <span aria-hidden>{view.descending ? '↓' : '↑'}</span>
        </button>
      </div>
    </div>
  );
}
