import { useTranslation } from 'react-i18next';
import { Page } from '../components/Page.tsx';
import { QueryLink } from '../components/QueryLink.tsx';
import { Section } from '../components/Section.tsx';
import { ShareButton } from '../components/ShareButton.tsx';
import { Duplicates } from './Duplicates.tsx';
import { Filters } from './Filters.tsx';
import { Inboxes } from './Inboxes.tsx';
import { PRIORITIES } from './query.ts';
import { Ranking } from './Ranking.tsx';
import { TimeLine } from './TimeLine.tsx';
import { countryFilter, useSupportView } from './view.ts';
import { WeightInputs } from './WeightInputs.tsx';

/** Who needs support most and why, what was asked for, what is being done, and what is done twice. */
export function SupportPage() {
  const { t } = useTranslation();
  const [view, change] = useSupportView();
  const { weights } = view;
  const filter = countryFilter(view);
  const ranked = new URLSearchParams({
    filter: JSON.stringify(filter),
    weights: JSON.stringify(weights),
  });
  const lacking = new URLSearchParams({ filter: JSON.stringify({ country: filter }) });
  return (
    <Page
      title={t('support.title')}
      lead={t('support.lead')}
      actions={
        <>
          <a href={`/export/priorities.csv?${ranked.toString()}`} download>
            {t('support.prioritiesCsv')}
          </a>
          <a href={`/export/gaps.csv?${lacking.toString()}`} download>
            {t('support.gapsCsv')}
          </a>
          <ShareButton />
          <QueryLink query={PRIORITIES} variables={{ filter, weights, first: 25 }} />
        </>
      }
    >
      <nav className="jumps" aria-label={t('support.onThisPage')}>
        <a href="#ranking">{t('support.ranking.title')}</a>
        <a href="#needs">{t('support.needs.title')}</a>
        <a href="#activities">{t('support.activities.title')}</a>
        <a href="#twice">{t('support.twice.title')}</a>
      </nav>
      <Filters view={view} change={change} />
      <Section anchor="ranking" title={t('support.ranking.title')} lead={t('support.ranking.lead')}>
        <WeightInputs weights={weights} change={change} />
        <Ranking key={JSON.stringify([filter, weights])} filter={filter} weights={weights} />
      </Section>
      <Section anchor="needs" title={t('support.needs.title')} lead={t('support.needs.lead')}>
        <Inboxes region={view.region} />
      </Section>
      <Section
        anchor="activities"
        title={t('support.activities.title')}
        lead={t('support.activities.lead')}
      >
        <TimeLine view={view} change={change} />
      </Section>
      <Section anchor="twice" title={t('support.twice.title')} lead={t('support.twice.lead')}>
        <Duplicates filter={filter} />
      </Section>
    </Page>
  );
}
