import { useTranslation } from 'react-i18next';
import { exportAddress, FILES } from './scope.ts';
import type { NetworkView } from './view.ts';

interface Props {
  readonly view: NetworkView;
  readonly onSave: (format: 'svg' | 'png') => void;
}

/** The picture as a picture, and its data as files, under the same choices. */
export function Save({ view, onSave }: Props) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="network-save">
      <h2 className="title" id="network-save">
        {t('network.save')}
      </h2>
      <p className="quiet network-hint">
        {view.picked.length > 0
          ? t('network.savePicked', { count: view.picked.length })
          : t('network.saveAll')}
      </p>
      <p className="chips">
        {(['png', 'svg'] as const).map((format) => (
          <button
            key={format}
            type="button"
            className="chip"
            onClick={() => {
              onSave(format);
            }}
          >
            {t(`network.${format}`)}
          </button>
        ))}
        {FILES.map((file) => (
          <a key={file} className="chip" href={exportAddress(file, view)} download>
            {t(`network.files.${file}`)}
          </a>
        ))}
      </p>
    </section>
  );
}
