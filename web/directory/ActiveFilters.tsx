import { useTranslation } from 'react-i18next';
import { labelOf } from './labels.ts';
import { useNames } from './names.ts';
import { type ChangeView, type DirectoryView, isNarrowed, NOTHING_CHOSEN } from './view.ts';
import { FACETS } from './words.ts';

interface Props {
  readonly view: DirectoryView;
  readonly change: ChangeView;
}

/** What narrows the list down, each to be taken back by itself, and all of it at once. */
export function ActiveFilters({ view, change }: Props) {
  const { t, i18n } = useTranslation();
  const nameOf = useNames();
  if (!isNarrowed(view)) return null;
  const values = FACETS.flatMap((facet) =>
    view.chosen[facet].map((value) => ({
      facet,
      value,
      name: labelOf(i18n, facet, { value, label: nameOf(facet, value) }),
    })),
  );
  return (
    <ul className="active" aria-label={t('directory.active')}>
      {view.search.trim() !== '' && (
        <Taken
          kind={t('directory.search')}
          name={view.search}
          onRemove={() => {
            change({ search: '' });
          }}
        />
      )}
      {values.map(({ facet, value, name }) => (
        <Taken
          key={`${facet} ${value}`}
          kind={t(`directory.facet.${facet}`)}
          name={name}
          isWord
          onRemove={() => {
            const left = view.chosen[facet].filter((other) => other !== value);
            change({ chosen: { ...view.chosen, [facet]: left } });
          }}
        />
      ))}
      {view.host.trim() !== '' && (
        <Taken
          kind={t('directory.host')}
          name={view.host}
          onRemove={() => {
            change({ host: '' });
          }}
        />
      )}
      {view.due && (
        <Taken
          kind={t('contactsDue.kind')}
          name={t('contactsDue.name')}
          isWord
          onRemove={() => {
            change({ due: false });
          }}
        />
      )}
      <li>
        <button
          type="button"
          className="link"
          onClick={() => {
            change({ search: '', host: '', due: false, chosen: NOTHING_CHOSEN });
          }}
        >
          {t('directory.clear')}
        </button>
      </li>
    </ul>
  );
}

interface TakenProps {
  readonly kind: string;
  readonly name: string;
  /** Whether the name is ours, not what the reader wrote. */
  readonly isWord?: boolean;
  readonly onRemove: () => void;
}

function Taken({ kind, name, isWord, onRemove }: TakenProps) {
  const { t } = useTranslation();
  return (
    <li>
      <button
        type="button"
        className="chip"
        aria-label={t('directory.remove', { kind, name })}
        onClick={onRemove}
      >
        <span className="chip-kind">{kind}</span>{' '}
        <span className="chip-name" data-word={isWord || undefined}>
          {name}
        </span>{' '}
        <span aria-hidden>×</span>
      </button>
    </li>
  );
}
