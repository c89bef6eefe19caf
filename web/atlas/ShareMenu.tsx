import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../i18n/dates.ts';
import { formatList } from '../i18n/locale.ts';
import type { AtlasCountry } from './answers.ts';
import { addressOf, embedCode, tableAddress } from './export/address.ts';
import type { Picture } from './Stage.tsx';
import { today } from './time.ts';
import type { AtlasView } from './view.ts';

interface Props {
  readonly view: AtlasView;
  readonly shown: readonly AtlasCountry[];
  /** Undefined where no picture is shown. */
  readonly takePicture: (() => Picture | undefined) | undefined;
}

type Said = 'copied' | 'copiedCode' | 'saved' | 'failed';

/** What is shown, for others: its address, a frame for another page, a picture, a file. */
export function ShareMenu({ view, shown, takePicture }: Props) {
  const { t, i18n } = useTranslation();
  const [said, setSaid] = useState<Said>();
  const frame = useFrame(view);
  const attempt = (act: () => Promise<void>, success: Said) => {
    setSaid(undefined);
    act().then(
      () => {
        setSaid(success);
      },
      () => {
        setSaid('failed');
      },
    );
  };
  const copy = (text: string, success: Said) => {
    attempt(() => navigator.clipboard.writeText(text), success);
  };
  const save = async (kind: 'svg' | 'png') => {
    const picture = takePicture?.();
    if (!picture) throw new Error('There is no picture.');
    const { drawing, painted } = await import('./export/draw.ts');
    const svg = drawing(picture, frame);
    const blob = kind === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await painted(svg);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = `cirt-atlas-${view.asOf ?? today()}.${kind}`;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  const { origin } = location;
  return (
    <details className="take-away">
      <summary>{t('share.open')}</summary>
      <div className="take-away-menu">
        <button
          type="button"
          onClick={() => {
            copy(addressOf(view, origin, i18n.language), 'copied');
          }}
        >
          {t('share.copy')}
        </button>
        <button
          type="button"
          onClick={() => {
            copy(embedCode(view, origin, i18n.language, frame.title), 'copiedCode');
          }}
        >
          {t('share.embed')}
        </button>
        {takePicture &&
          (['png', 'svg'] as const).map((kind) => (
            <button
              key={kind}
              type="button"
              onClick={() => {
                attempt(() => save(kind), 'saved');
              }}
            >
              {t(`share.${kind}`)}
            </button>
          ))}
        <a href={tableAddress(shown, view)} download>
          {t('share.csv')}
        </a>
        <p role="status">{said && t(`share.said.${said}`)}</p>
      </div>
    </details>
  );
}

/** The texts around a picture that is taken away. */
function useFrame(view: AtlasView) {
  const { t, i18n } = useTranslation();
  const day = (date: string) => formatDay(date, i18n.language);
  const filters = [
    ...(view.region ? [t(`region.${view.region}`)] : []),
    ...view.groups.map((group) => t(`group.${group}`)),
    ...view.states.map((state) => t(`state.${state}.name`)),
    ...view.evidence.map((grade) => t(`evidence.${grade}`)),
  ];
  return {
    title: t('share.title'),
    lines: [
      t('headline.asOf', { date: day(view.asOf ?? today()) }),
      ...(view.compare ? [t('share.compared', { date: day(view.compare) })] : []),
      ...(filters.length > 0
        ? [t('headline.within', { filters: formatList(filters, i18n.language) })]
        : []),
    ],
    states: {
      NATIONAL: t('state.NATIONAL.name'),
      COVERED_FROM_ABROAD: t('state.COVERED_FROM_ABROAD.name'),
      ESTABLISHING: t('state.ESTABLISHING.name'),
      REPORTED: t('state.REPORTED.name'),
      GOVERNMENT_ONLY: t('state.GOVERNMENT_ONLY.name'),
      ABSENT: t('state.ABSENT.name'),
      UNKNOWN: t('state.UNKNOWN.name'),
    },
    notes: [t('share.sources', { address: location.origin }), t('view.caveat')],
  };
}
