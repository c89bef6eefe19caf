import { useTranslation } from 'react-i18next';
import { Answered } from '../components/Answered.tsx';
import { Quoted } from '../components/Quoted.tsx';
import { Sentence } from '../components/Sentence.tsx';
import { SeverityMark } from '../components/SeverityMark.tsx';
import { SourceLine } from '../components/SourceLine.tsx';
import { useSectorName } from '../i18n/known-names.ts';
import { localeOf } from '../i18n/locale.ts';
import type { CountryState, Gap, GapFacts, GapKind, JoinableNetwork } from './answers.ts';
import { byWeight } from './by-weight.ts';
import { Join } from './Join.tsx';
import type { CountryAnswers } from './useCountry.ts';

/** The gaps that a team near by can help to close. */
const HELPED: readonly GapKind[] = [
  'NATIONAL_TEAM',
  'GOVERNMENT_TEAM',
  'ACADEMIC_TEAM',
  'INDUSTRY_TEAM',
  'SECTOR_TEAM',
  'REGIONAL_NETWORK',
  'ANSWERED_NEED',
];

interface Props {
  readonly country: CountryState;
  readonly answers: CountryAnswers;
}

/** What the country lacks, each with why, how sure that is, and what could be done next. */
export function Gaps({ country, answers }: Props) {
  const { t } = useTranslation();
  const [gaps, askGaps] = answers.gaps;
  const [{ data: facts }] = answers.gapFacts;
  const [{ data: networks }] = answers.gapNetworks;
  return (
    <Answered answer={gaps} ask={askGaps} lines={30}>
      {(data) => (
        <>
          {data.country?.gaps.length === 0 && <p className="quiet">{t('country.gaps.none')}</p>}
          <ol className="gaps">
            {data.country?.gaps.toSorted(byWeight).map((gap) => (
              <li key={gap.kind}>
                <Entry
                  country={country}
                  gap={gap}
                  facts={facts?.country?.gaps.find(({ kind }) => kind === gap.kind)?.facts ?? []}
                  networks={
                    networks?.country?.gaps.find(({ kind }) => kind === gap.kind)?.networks ?? []
                  }
                />
              </li>
            ))}
          </ol>
        </>
      )}
    </Answered>
  );
}

interface EntryProps {
  readonly country: CountryState;
  readonly gap: Gap;
  readonly facts: GapFacts;
  readonly networks: readonly JoinableNetwork[];
}

function Entry({ country, gap, facts, networks }: EntryProps) {
  const { t, i18n } = useTranslation();
  const { kind, code, certainty, severity, reason, sectors, practices } = gap;
  const nameOf = useSectorName();
  const list = new Intl.ListFormat(localeOf(i18n.language), { type: 'conjunction' });
  return (
    <>
      <div className="gap-head">
        <h3>{t(`gapKind.${kind}`)}</h3>
        <SeverityMark severity={severity} />
        <span className="grade" data-certainty={certainty}>
          {t(`certainty.${certainty}`)}
        </span>
      </div>
      <p>
        <Sentence country={country} because={{ what: kind, code }} english={reason} />
      </p>
      {sectors.length > 0 && (
        <p className="quiet">
          {t('country.gaps.sectors', { sectors: list.format(sectors.map(nameOf)) })}
        </p>
      )}
      {facts.map((fact, index) => (
        <Stated key={index} fact={fact} />
      ))}
      <p className="next">
        <strong>{t('country.gaps.next')}</strong> {t(`country.next.${kind}`)}{' '}
        {HELPED.includes(kind) && <a href="#near">{t('country.gaps.near')}</a>}
      </p>
      {networks.length > 0 && <Join networks={networks} />}
      {practices.nodes.length > 0 && (
        <details>
          <summary>{t('country.gaps.practices', { count: practices.totalCount })}</summary>
          <ul className="practices">
            {practices.nodes.map(({ slug, title, publisher, url }) => (
              <li key={slug}>
                {url ? (
                  <a href={url} rel="noreferrer" target="_blank">
                    <Quoted>{title}</Quoted>
                  </a>
                ) : (
                  <Quoted>{title}</Quoted>
                )}{' '}
                <span className="quiet">
                  <Quoted>{publisher}</Quoted>
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** A fact that states the gap: who says so, and when. A need is the country's own word. */
function Stated({ fact }: { readonly fact: GapFacts[number] }) {
  if (fact.__typename === 'Need') {
    return (
      <span className="source">
        <Quoted>{fact.title}</Quoted>
      </span>
    );
  }
  return <SourceLine {...fact} />;
}
