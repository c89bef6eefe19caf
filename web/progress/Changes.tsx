import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { SourceLine } from '../components/SourceLine.tsx';
import { StateMark } from '../components/StateMark.tsx';
import { Wide } from '../components/Wide.tsx';
import { useCountryName } from '../i18n/country-names.ts';
import type { CoverageState } from '../words.ts';
import type { Change } from './answers.ts';

/** What is new in the world stands before what is only news. */
const NATURES: readonly Change['nature'][] = ['IN_THE_WORLD', 'UNCLEAR', 'IN_WHAT_IS_KNOWN'];

interface Props {
  readonly caption: 'gained' | 'lost';
  readonly changes: { readonly totalCount: number; readonly nodes: readonly Change[] };
}

/** The countries that gained or lost a national CIRT, each with whether the world changed or what is known. */
export function Changes({ caption, changes: { totalCount, nodes } }: Props) {
  const { t } = useTranslation();
  const nameOf = useCountryName();
  const inTheWorld = nodes.filter(({ nature }) => nature === 'IN_THE_WORLD').length;
  if (totalCount === 0) return <p>{t(`progress.changes.${caption}.none`)}</p>;
  return (
    <Wide label={t(`progress.changes.${caption}.count`, { count: totalCount, inTheWorld })}>
      <table className="grid changes">
        <caption>
          {t(`progress.changes.${caption}.count`, { count: totalCount, inTheWorld })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('table.country')}</th>
            <th scope="col">{t('progress.changes.before')}</th>
            <th scope="col">{t('progress.changes.after')}</th>
            <th scope="col">{t('progress.changes.nature')}</th>
            <th scope="col">{t('progress.changes.because')}</th>
          </tr>
        </thead>
        <tbody>
          {nodes
            .toSorted((a, b) => NATURES.indexOf(a.nature) - NATURES.indexOf(b.nature))
            .map(({ country, before, after, nature, because }) => (
              <tr key={country.iso2}>
                <th scope="row">
                  <Link href={`/countries/${country.iso2}`}>{nameOf(country)}</Link>
                </th>
                <td>
                  <State state={before.state} />
                </td>
                <td>
                  <State state={after.state} />
                </td>
                <td>{t(`nature.${nature}`)}</td>
                <td>
                  {because.map(({ fact }, index) => (
                    <SourceLine key={index} {...fact} />
                  ))}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </Wide>
  );
}

function State({ state }: { readonly state: CoverageState }) {
  const { t } = useTranslation();
  return (
    <>
      <StateMark state={state} /> {t(`state.${state}.name`)}
    </>
  );
}
