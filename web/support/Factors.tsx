import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Sentence } from '../components/Sentence.tsx';
import { Wide } from '../components/Wide.tsx';
import { useCountryName } from '../i18n/country-names.ts';
import { formatNumber } from '../i18n/locale.ts';
import type { Priority, Ranked } from './answers.ts';
import { IF_CLOSED } from './query.ts';

interface Props {
  readonly priority: Priority;
  readonly ranked: Ranked;
}

/** Every factor with its points and reason, and where the country would stand without it. */
export function Factors({ priority, ranked }: Props) {
  const { t, i18n } = useTranslation();
  const nameOf = useCountryName();
  const [{ data, error }] = useQuery({ query: IF_CLOSED, variables: ranked });
  const { country, factors, points, pointsNotOnRecord } = priority;
  const changes = data?.priorities.nodes.find((one) => one.country.iso2 === country.iso2);
  const number = (value: number) => formatNumber(value, i18n.language);
  const without = (code: string) => {
    const change = changes?.ifClosed.find((closed) => closed.code === code);
    if (change) {
      return t('support.factors.rank', { rank: change.rank, points: number(change.points) });
    }
    return changes || error ? '' : t('support.factors.asking');
  };
  return (
    <>
      <p>
        {t('support.factors.sum', {
          points: number(points),
          notOnRecord: number(pointsNotOnRecord),
        })}{' '}
        {changes?.ifNational && (
          <strong>
            {t('support.factors.ifNational', {
              rank: changes.ifNational.rank,
              points: number(changes.ifNational.points),
            })}
          </strong>
        )}
      </p>
      <Wide label={t('support.factors.caption', { country: nameOf(country) })}>
        <table className="grid">
          <caption>{t('support.factors.caption', { country: nameOf(country) })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('support.factors.factor')}</th>
              <th scope="col">{t('support.factors.reason')}</th>
              <th scope="col" className="number">
                {t('support.factors.measure')}
              </th>
              <th scope="col" className="number">
                {t('support.factors.weight')}
              </th>
              <th scope="col" className="number">
                {t('support.factors.points')}
              </th>
              <th scope="col">{t('support.factors.without')}</th>
            </tr>
          </thead>
          <tbody>
            {factors.map((factor) => (
              <tr key={factor.code}>
                <th scope="row">{t(`factor.${factor.code}`)}</th>
                <td>
                  <Sentence
                    country={country}
                    because={{ what: factor.code, code: factor.because }}
                    english={factor.reason}
                  />{' '}
                  <span className="grade" data-certainty={factor.certainty}>
                    {t(`certainty.${factor.certainty}`)}
                  </span>
                </td>
                <td className="number">{number(factor.measure)}</td>
                <td className="number">{number(factor.weight)}</td>
                <td className="number">{number(factor.points)}</td>
                <td>{without(factor.code)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </>
  );
}
