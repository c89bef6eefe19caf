import '../styles/proposals.css';

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Answered } from '../components/Answered.tsx';
import { Page } from '../components/Page.tsx';
import { Section } from '../components/Section.tsx';
import { ProposalCard } from './ProposalCard.tsx';
import { PROPOSALS, REPORTS } from './query.ts';
import { ReportCard } from './ReportCard.tsx';
import { SignInLink } from '../session/SignInLink.tsx';
import { useViewer } from '../session/viewer.ts';

/** As many as somebody reads at a time. */
const FIRST = 25;

/** What waits for whoever looks: what is proposed, and what is reported to be mistaken. */
export function ProposalsPage() {
  const { t } = useTranslation();
  const [told, setTold] = useState('');
  const viewer = useViewer();
  const role = viewer?.role ?? null;
  const variables = { first: FIRST };
  const [proposed, askProposed] = useQuery({ query: PROPOSALS, variables, pause: role === null });
  const readsReports = role !== null && role !== 'PARTNER';
  const [reported, askReported] = useQuery({ query: REPORTS, variables, pause: !readsReports });
  const tell = (what: string) => {
    setTold(t('proposals.decided', { what }));
    // Also where the answer that is kept names nothing of the kind.
    askProposed({ requestPolicy: 'network-only' });
    if (readsReports) askReported({ requestPolicy: 'network-only' });
  };
  const more = (shown: number, total: number) =>
    shown < total && <p className="quiet">{t('proposals.more', { shown, total })}</p>;
  if (viewer && role === null) {
    return (
      <Page title={t('proposals.title')} lead={t('proposals.lead')}>
        <p>
          {t('proposals.signIn')} <SignInLink>{t('account.signIn')}</SignInLink>
        </p>
      </Page>
    );
  }
  return (
    <Page title={t('proposals.title')} lead={t('proposals.lead')}>
      <p role="status">{told}</p>
      <Section title={t('proposals.waiting')}>
        <Answered answer={proposed} ask={askProposed} lines={10}>
          {({ proposals: { nodes, totalCount } }) => (
            <>
              {nodes.map((proposal) => (
                <ProposalCard key={proposal.id} proposal={proposal} onDone={tell} />
              ))}
              {nodes.length === 0 && <p className="quiet">{t('proposals.noProposals')}</p>}
              {more(nodes.length, totalCount)}
            </>
          )}
        </Answered>
      </Section>
      {readsReports && (
        <Section title={t('proposals.reports')}>
          <Answered answer={reported} ask={askReported} lines={10}>
            {({ reports: { nodes, totalCount } }) => (
              <>
                {nodes.map((report) => (
                  <ReportCard key={report.id} report={report} onDone={tell} />
                ))}
                {nodes.length === 0 && <p className="quiet">{t('proposals.noReports')}</p>}
                {more(nodes.length, totalCount)}
              </>
            )}
          </Answered>
        </Section>
      )}
    </Page>
  );
}
