import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { DayInput } from '../components/DayInput.tsx';
import { Page } from '../components/Page.tsx';
import { PrintButton } from '../components/PrintButton.tsx';
import { QueryLink } from '../components/QueryLink.tsx';
import { ShareButton } from '../components/ShareButton.tsx';
import { today } from '../days.ts';
import { formatDay } from '../i18n/dates.ts';
import { REGIONS } from '../words.ts';
import { PublishedReport } from './PublishedReport.tsx';
import { PublishedReports } from './PublishedReports.tsx';
import { ENDS } from './query.ts';
import { Report } from './Report.tsx';
import { useReport } from './useReport.ts';
import { type ChangeProgress, exportPath, type ProgressView, useProgressView } from './view.ts';

/** What has become of national CIRTs between two days: the yearly report, on screen, on paper and as a file. */
export function ProgressPage() {
  const { t, i18n } = useTranslation();
  const [view, change] = useProgressView();
  const { from, to, region, report } = view;
  const filter = region ? { region: { in: [region] } } : {};
  const answers = useReport({ from, to, filter });
  const isReady = Object.values(answers).every(([{ fetching }]) => !fetching);
  const dates = { from: formatDay(from, i18n.language), to: formatDay(to, i18n.language) };
  return (
    <Page
      title={t('progress.title')}
      lead={
        region
          ? t('progress.leadOfRegion', { ...dates, region: t(`region.${region}`) })
          : t('progress.lead', dates)
      }
      actions={
        <>
          <PrintButton label={t('progress.print')} isReady={isReady} />
          <a href={exportPath('csv', view)} download>
            {t('progress.csv')}
          </a>
          <a href={exportPath('json', view)} download>
            {t('progress.json')}
          </a>
          <Link href="/changes">{t('progress.lately')}</Link>
          <ShareButton />
          <QueryLink query={ENDS} variables={{ from, to, filter }} />
        </>
      }
    >
      <Choices view={view} change={change} />
      {report && (
        <PublishedReport
          id={report}
          onClose={() => {
            change({ report: undefined });
          }}
        />
      )}
      {from < to ? (
        <Report answers={answers} />
      ) : (
        <p className="empty" role="alert">
          {t('progress.backwards', dates)}
        </p>
      )}
      <PublishedReports
        onRead={(id) => {
          change({ report: id });
        }}
      />
    </Page>
  );
}

interface Props {
  readonly view: ProgressView;
  readonly change: ChangeProgress;
}

function Choices({ view, change }: Props) {
  const { t } = useTranslation();
  const now = today(new Date());
  return (
    <div className="choices filters" role="group" aria-label={t('progress.choices')}>
      <DayInput
        label={t('progress.from')}
        value={view.from}
        max={now}
        onChange={(from) => {
          change({ from });
        }}
      />
      <DayInput
        label={t('progress.to')}
        value={view.to}
        max={now}
        onChange={(to) => {
          change({ to });
        }}
      />
      <label className="field">
        <span>{t('support.filter.region')}</span>
        <select
          value={view.region ?? ''}
          onChange={({ currentTarget: { value } }) => {
            change({ region: REGIONS.find((region) => region === value) });
          }}
        >
          <option value="">{t('support.filter.allRegions')}</option>
          {REGIONS.map((region) => (
            <option key={region} value={region}>
              {t(`region.${region}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
