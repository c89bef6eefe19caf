import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Answered } from '../components/Answered.tsx';
import { Listed } from '../components/Listed.tsx';
import { Section } from '../components/Section.tsx';
import { useCountryName } from '../i18n/country-names.ts';
import { REGIONS } from '../words.ts';
import { Activities } from './Activities.tsx';
import type { AbsentCountry } from './answers.ts';
import { Caveats } from './Caveats.tsx';
import { Changes } from './Changes.tsx';
import { Memberships } from './Memberships.tsx';
import { Needs } from './Needs.tsx';
import { States } from './States.tsx';
import type { ReportAnswers } from './useReport.ts';

/** The report as what is known today tells it. */
export function Report({ answers }: { readonly answers: ReportAnswers }) {
  const { t } = useTranslation();
  const [ends, askEnds] = answers.ends;
  const [changes, askChanges] = answers.changes;
  const [done, askDone] = answers.done;
  const [absent, askAbsent] = answers.absent;
  const [caveats, askCaveats] = answers.caveats;
  return (
    <>
      <Answered answer={ends} ask={askEnds} lines={44}>
        {({ progress }) => <States ends={progress} />}
      </Answered>
      <Section title={t('progress.changes.title')} lead={t('progress.changes.lead')}>
        <Answered answer={changes} ask={askChanges} lines={12}>
          {({ progress: { newlyCovered, noLongerCovered } }) => (
            <>
              <Changes caption="gained" changes={newlyCovered} />
              <Changes caption="lost" changes={noLongerCovered} />
            </>
          )}
        </Answered>
      </Section>
      <Section title={t('progress.absent.title')}>
        <Answered answer={absent} ask={askAbsent} lines={8}>
          {({ progress }) => <Absent countries={progress.absent.nodes} />}
        </Answered>
      </Section>
      <div className="halves">
        <Section title={t('progress.memberships.title')}>
          <Answered answer={done} ask={askDone} lines={4}>
            {({ progress: { memberships } }) => <Memberships memberships={memberships} />}
          </Answered>
        </Section>
        <Section title={t('progress.needs.title')}>
          <Answered answer={done} ask={askDone} lines={4}>
            {({ progress: { needs } }) => <Needs needs={needs} />}
          </Answered>
        </Section>
      </div>
      <Section title={t('progress.activities.title')}>
        <Answered answer={done} ask={askDone} lines={8}>
          {({ progress: { activities } }) => <Activities activities={activities} />}
        </Answered>
      </Section>
      <Section title={t('progress.caveats.title')} lead={t('progress.caveats.lead')}>
        <Answered answer={caveats} ask={askCaveats} lines={8}>
          {({ progress }) => <Caveats caveats={progress.caveats} />}
        </Answered>
      </Section>
    </>
  );
}

/** The countries still without one, by region. */
function Absent({ countries }: { readonly countries: readonly AbsentCountry[] }) {
  const { t, i18n } = useTranslation();
  const nameOf = useCountryName();
  const { compare } = new Intl.Collator(i18n.language);
  const byName = countries.toSorted((a, b) => compare(nameOf(a), nameOf(b)));
  const byRegion = Map.groupBy(byName, ({ region }) => region.code);
  return (
    <>
      <p>{t('progress.absent.count', { count: countries.length })}</p>
      <dl className="absent-list">
        {REGIONS.filter((code) => byRegion.has(code)).map((code) => (
          <div key={code}>
            <dt>{t(`region.${code}`)}</dt>
            <dd>
              <Listed items={byRegion.get(code) ?? []} keyOf={({ iso2 }) => iso2}>
                {(country) => <Link href={`/countries/${country.iso2}`}>{nameOf(country)}</Link>}
              </Listed>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
