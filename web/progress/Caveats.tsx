import { useTranslation } from 'react-i18next';
import { localeOf } from '../i18n/locale.ts';
import type { Caveats as Shares } from './answers.ts';

const CAVEATS = [
  'undated',
  'unverified',
  'disagreement',
  'notInTheWorld',
  'undatedMemberships',
  'undatedActivities',
] as const;

/** What the data cannot say, as shares: every other number is to be read with these. */
export function Caveats({ caveats }: { readonly caveats: Shares }) {
  const { t, i18n } = useTranslation();
  const percent = new Intl.NumberFormat(localeOf(i18n.language), { style: 'percent' });
  return (
    <table className="grid caveats">
      <tbody>
        {CAVEATS.map((caveat) => {
          const { count, of, share } = caveats[caveat];
          return (
            <tr key={caveat}>
              <th scope="row">{t(`progress.caveats.${caveat}`)}</th>
              <td className="number">
                {share === null
                  ? t('progress.caveats.ofNothing')
                  : t('progress.caveats.share', { count, of, share: percent.format(share) })}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
