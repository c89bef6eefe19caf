import { useTranslation } from 'react-i18next';
import { type ChangeView, type Layout, LAYOUTS } from './view.ts';

interface Props {
  readonly layout: Layout;
  readonly change: ChangeView;
}

/** How the countries are shown: in their places, in clusters, or as text. */
export function LayoutSwitch({ layout: shown, change }: Props) {
  const { t } = useTranslation();
  return (
    <div className="switch" role="group" aria-label={t('view.label')}>
      {LAYOUTS.map((layout) => (
        <button
          key={layout}
          type="button"
          aria-pressed={shown === layout}
          onClick={() => {
            change({ layout });
          }}
        >
          {t(`view.${layout}`)}
        </button>
      ))}
    </div>
  );
}
