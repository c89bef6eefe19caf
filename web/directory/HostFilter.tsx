import { useTranslation } from 'react-i18next';
import { LateInput } from './LateInput.tsx';
import type { ChangeView, DirectoryView } from './view.ts';

interface Props {
  readonly view: DirectoryView;
  readonly change: ChangeView;
}

/** The organisation that hosts a team is free text on record: it is looked for by a part of it. */
export function HostFilter({ view, change }: Props) {
  const { t } = useTranslation();
  return (
    <LateInput
      className="facet-text"
      label={t('directory.host')}
      placeholder={t('directory.hostHint')}
      value={view.host}
      onChange={(host) => {
        change({ host }, { replace: true });
      }}
    />
  );
}
