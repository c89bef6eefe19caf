import { useTranslation } from 'react-i18next';
import type { ChangeView, DirectoryView } from './view.ts';

interface Props {
  readonly view: DirectoryView;
  readonly change: ChangeView;
}

/** Narrows the list down to teams with a contact that somebody should check. */
export function DueFilter({ view, change }: Props) {
  const { t } = useTranslation();
  return (
    <label className="due-filter">
      <input
        type="checkbox"
        checked={view.due}
        onChange={({ currentTarget }) => {
          change({ due: currentTarget.checked });
        }}
      />{' '}
      {t('contactsDue.label')}
    </label>
  );
}
