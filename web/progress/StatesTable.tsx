import { useTranslation } from 'react-i18next';
import { Wide } from '../components/Wide.tsx';
import type { StateCounts } from '../fragments/states.ts';
import { formatNumber } from '../i18n/locale.ts';
import { STATES } from '../words.ts';
import type { Pair } from './pairs.ts';

interface Props {
  /** What the table is of. */
  readonly label: string;
  readonly pairs: readonly (Pair & { readonly name: string })[];
  readonly from: string;
  readonly to: string;
}

/** The numbers of the chart: for each group two rows, the earlier one first. */
export function StatesTable({ label, pairs, from, to }: Props) {
  const { t } = useTranslation();
  return (
    <Wide label={label}>
      <table className="grid states-table">
        <thead>
          <tr>
            <th scope="col">{t('progress.states.group')}</th>
            <th scope="col">{t('progress.states.day')}</th>
            {STATES.toReversed().map((state) => (
              <th key={state} scope="col" className="number">
                {t(`state.${state}.name`)}
              </th>
            ))}
            <th scope="col" className="number">
              {t('progress.states.total')}
            </th>
          </tr>
        </thead>
        <tbody>
          {pairs.flatMap(({ key, name, before, after }) => [
            <Row key={`${key} before`} name={name} day={from} counted={before} />,
            <Row key={`${key} after`} name={name} day={to} counted={after} />,
          ])}
        </tbody>
      </table>
    </Wide>
  );
}

interface RowProps {
  readonly name: string;
  readonly day: string;
  readonly counted: { readonly countries: number; readonly states: StateCounts };
}

function Row({ name, day, counted }: RowProps) {
  const { i18n } = useTranslation();
  const number = (value: number) => formatNumber(value, i18n.language);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{day}</td>
      {STATES.toReversed().map((state) => (
        <td key={state} className="number">
          {number(counted.states.find((one) => one.state === state)?.countries ?? 0)}
        </td>
      ))}
      <td className="number">{number(counted.countries)}</td>
    </tr>
  );
}
