import { useTranslation } from 'react-i18next';
import { formatNumber } from '../i18n/locale.ts';
import type { Done } from './answers.ts';

/** What countries asked for in the period, and what became of it. */
export function Needs({ needs }: Pick<Done, 'needs'>) {
  const { t, i18n } = useTranslation();
  const { raised, answered, met, waiting, medianDaysToAnswer: median } = needs;
  const number = (value: number) => formatNumber(value, i18n.language);
  return (
    <>
      <dl className="numbers">
        <Entry name={t('progress.needs.raised')} value={number(raised)} />
        <Entry name={t('progress.needs.answered')} value={number(answered)} />
        <Entry name={t('progress.needs.met')} value={number(met)} />
        <Entry name={t('progress.needs.waiting')} value={number(waiting)} />
        <Entry
          name={t('progress.needs.median')}
          value={median === null ? t('progress.needs.noMedian') : number(median)}
        />
      </dl>
      {raised + answered + met + waiting === 0 && (
        <p className="quiet">{t('progress.needs.none')}</p>
      )}
    </>
  );
}

function Entry({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
