import { useTranslation } from 'react-i18next';
import { Circumstances } from '../atlas/panel/Circumstances.tsx';
import { Claims } from '../atlas/panel/Claims.tsx';
import { StateCard } from '../atlas/panel/StateCard.tsx';
import { Why } from '../atlas/panel/Why.tsx';
import { Answered } from '../components/Answered.tsx';
import { DayInput } from '../components/DayInput.tsx';
import { Page } from '../components/Page.tsx';
import { Section } from '../components/Section.tsx';
import { today } from '../days.ts';
import { CountryHistory } from '../history/LaterHistory.tsx';
import { useCountryName } from '../i18n/country-names.ts';
import { formatDay } from '../i18n/dates.ts';
import { Activities } from './Activities.tsx';
import type { CountryState } from './answers.ts';
import { Brief } from './brief/Brief.tsx';
import { Contacts } from './Contacts.tsx';
import { CountryActions } from './CountryActions.tsx';
import { Gaps } from './Gaps.tsx';
import { Helpers } from './Helpers.tsx';
import { History } from './History.tsx';
import { Needs } from './Needs.tsx';
import { Networks } from './Networks.tsx';
import { Sectors } from './Sectors.tsx';
import { Teams } from './Teams.tsx';
import { useCountry } from './useCountry.ts';

interface Props {
  readonly country: CountryState;
  readonly asOf: string | undefined;
  readonly onChooseDay: (day: string | undefined) => void;
  /** Whether another day is asked for, and this is still the one before. */
  readonly isStale: boolean;
}

/** The page of a country that there is: what matters first stands first, whatever is still on its way. */
export function CountryView({ country, asOf, onChooseDay, isStale }: Props) {
  const { t, i18n } = useTranslation();
  const nameOf = useCountryName();
  const { iso2, memberState, coverage } = country;
  const now = today(new Date());
  const on = asOf ?? now;
  const answers = useCountry({ iso2, memberState, asOf, on });
  const [teams, askTeams] = answers.teams;
  const [work, askWork] = answers.work;
  const [sectors, askSectors] = answers.sectors;
  const [helpers, askHelpers] = answers.helpers;
  const isReady = !isStale && Object.values(answers).every(([{ fetching }]) => !fetching);
  const date = formatDay(coverage.asOf, i18n.language);

  return (
    <Page
      title={nameOf(country)}
      lead={t('country.lead', { date })}
      actions={<CountryActions iso2={iso2} asOf={asOf} isReady={isReady} />}
    >
      <div className="on-screen" aria-busy={isStale}>
        <div className="country-head">
          <Circumstances country={country} />
          <div className="choices">
            <DayInput
              label={t('country.asOf')}
              value={on}
              max={now}
              onChange={(day) => {
                onChooseDay(day === now ? undefined : day);
              }}
            />
            {asOf && (
              <button
                type="button"
                className="link"
                onClick={() => {
                  onChooseDay(undefined);
                }}
              >
                {t('country.today')}
              </button>
            )}
          </div>
        </div>
        {asOf && <p className="remark">{t('country.past')}</p>}
        <div className="columns">
          <Section title={t('country.state')}>
            <StateCard coverage={coverage} />
            <Why coverage={coverage} />
            <Answered answer={work} ask={askWork} lines={2}>
              {(data) => <Claims claims={data.country?.claims.nodes ?? []} />}
            </Answered>
          </Section>
          <Section title={t('country.contacts.title')}>
            <Answered answer={teams} ask={askTeams} lines={7}>
              {(data) => data.country && <Contacts covers={data.country.coveredBy.nodes} />}
            </Answered>
          </Section>
        </div>
        <div className="columns">
          <div>
            <Section title={t('country.gaps.title')} lead={t('country.gaps.lead')}>
              <Gaps country={country} answers={answers} />
            </Section>
            <Section
              anchor="near"
              title={t('country.helpers.title')}
              lead={t('country.helpers.lead')}
            >
              <Answered answer={helpers} ask={askHelpers} lines={6}>
                {({ priorities }) => <Helpers helpers={priorities.nodes[0]?.helpers ?? []} />}
              </Answered>
            </Section>
            <Section title={t('country.history.title')}>
              <History iso2={iso2} memberState={memberState} to={now} />
            </Section>
            <Section title={t('country.activities.title')}>
              <Answered answer={work} ask={askWork} lines={8}>
                {(data) => data.country && <Activities activities={data.country.activities} />}
              </Answered>
            </Section>
          </div>
          <div>
            <Section title={t('country.teams.title')}>
              <Answered answer={teams} ask={askTeams} lines={7}>
                {(data) => data.country && <Teams country={data.country} on={on} />}
              </Answered>
            </Section>
            <Section title={t('country.needs.title')}>
              <Answered answer={work} ask={askWork} lines={3}>
                {(data) => data.country && <Needs country={data.country} />}
              </Answered>
            </Section>
            <Section title={t('country.networks.title')}>
              <Answered answer={teams} ask={askTeams} lines={4}>
                {(data) => data.country && <Networks country={data.country} />}
              </Answered>
            </Section>
          </div>
        </div>
        <Section title={t('country.sectors.title')}>
          <Answered answer={sectors} ask={askSectors} lines={10}>
            {(data) => data.country && <Sectors sectors={data.country.sectorCoverage} />}
          </Answered>
        </Section>
        <CountryHistory iso2={iso2} />
      </div>
      <Brief country={country} answers={answers} isReady={isReady} />
    </Page>
  );
}
