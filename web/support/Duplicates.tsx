import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { Answered } from '../components/Answered.tsx';
import { Quoted } from '../components/Quoted.tsx';
import { SourceLine } from '../components/SourceLine.tsx';
import { useCountryName } from '../i18n/country-names.ts';
import { formatDay } from '../i18n/dates.ts';
import { formatList } from '../i18n/locale.ts';
import type { Duplicate, Ranked } from './answers.ts';
import { DUPLICATES } from './query.ts';

/** What different providers do at once for one country: perhaps twice. */
export function Duplicates({ filter }: Pick<Ranked, 'filter'>) {
  const { t } = useTranslation();
  const wanted = Object.keys(filter).length > 0 ? { country: filter } : {};
  const [answer, ask] = useQuery({ query: DUPLICATES, variables: { filter: wanted } });
  return (
    <Answered answer={answer} ask={ask} lines={4}>
      {({ duplicateEfforts: { totalCount, nodes } }) => {
        if (totalCount === 0) {
          return (
            <div className="empty">
              <p>
                <strong>{t('support.twice.none')}</strong>
              </p>
              <p>{t('support.twice.noneHint')}</p>
            </div>
          );
        }
        return (
          <ul className="facts">
            {nodes.map((effort) => (
              <li key={`${effort.country.iso2} ${effort.activity.id} ${effort.other.id}`}>
                <Pair effort={effort} />
              </li>
            ))}
          </ul>
        );
      }}
    </Answered>
  );
}

function Pair({ effort }: { readonly effort: Duplicate }) {
  const { t, i18n } = useTranslation();
  const nameOf = useCountryName();
  const { kind, country, sameNeed, activity, other } = effort;
  return (
    <>
      <strong>{t(`activityKind.${kind}`)}</strong>{' '}
      <Link href={`/countries/${country.iso2}`}>{nameOf(country)}</Link>
      <span className="note">
        <Shared effort={effort} /> {sameNeed && t('support.twice.sameNeed')}
      </span>
      {[activity, other].map((one) => (
        <span key={one.id} className="note">
          {formatList(
            one.providers.nodes.map(({ name }) => name),
            i18n.language,
          )}
          : <Quoted>{one.title}</Quoted>
          <SourceLine {...one} />
        </span>
      ))}
    </>
  );
}

function Shared({ effort: { overlap } }: { readonly effort: Duplicate }) {
  const { t, i18n } = useTranslation();
  if (!overlap) return null;
  const from = formatDay(overlap.from, i18n.language);
  const time =
    overlap.to === null
      ? t('support.twice.since', { from })
      : t('support.twice.between', { from, to: formatDay(overlap.to, i18n.language) });
  return (
    <>
      {time} {overlap.certain ? t('support.twice.certain') : t('support.twice.possible')}
    </>
  );
}
