import '../styles/team.css';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Link, useParams } from 'wouter';
import { Failure } from '../components/Failure.tsx';
import { Page } from '../components/Page.tsx';
import { QueryLink } from '../components/QueryLink.tsx';
import { TeamPast } from '../history/LaterHistory.tsx';
import { loadTexts } from '../i18n/index.ts';
import { useViewer } from '../session/viewer.ts';
import { shortly, type TeamDetail } from './answers.ts';
import { CapabilityPart } from './CapabilityPart.tsx';
import { Contacts } from './Contacts.tsx';
import { Activities, Collaborations, Coverage, Memberships } from './Facts.tsx';
import { Identity } from './Identity.tsx';
import { Notices } from './Notices.tsx';
import { Peers } from './Peers.tsx';
import { TEAM } from './query.ts';
import { Relations } from './Relations.tsx';
import { ReportDialog } from './ReportDialog.tsx';
import { TeamNotFound } from './TeamNotFound.tsx';

/** Loaded when somebody who has signed in asks for it. */
const ProposeDialog = lazy(async () => {
  const [{ ProposeDialog: dialog }] = await Promise.all([
    import('../proposals/ProposeDialog.tsx'),
    loadTexts(['proposals']),
  ]);
  return { default: dialog };
});

/** A team: how to reach it, whom it serves, what it belongs to, and how all of that is known. */
export function TeamPage() {
  const { slug } = useParams<{ slug: string }>();
  return <OneTeam key={slug} slug={slug} />;
}

function OneTeam({ slug }: { readonly slug: string }) {
  const { t } = useTranslation();
  const [{ data, error }, ask] = useQuery({ query: TEAM, variables: { slug } });
  if (data?.team) {
    return (
      <TeamView
        team={data.team}
        onChecked={() => {
          ask({ requestPolicy: 'network-only' });
        }}
      />
    );
  }
  if (data) return <TeamNotFound slug={slug} />;
  if (error) {
    return (
      <Page title={t('team.failed')}>
        <Failure
          error={error}
          onRetry={() => {
            ask({ requestPolicy: 'network-only' });
          }}
        />
      </Page>
    );
  }
  return (
    <main className="page" id="content" tabIndex={-1} aria-busy aria-label={t('team.waiting')} />
  );
}

interface ViewProps {
  readonly team: TeamDetail;
  readonly onChecked: () => void;
}

function TeamView({ team, onChecked }: ViewProps) {
  const { t } = useTranslation();
  const role = useViewer()?.role ?? null;
  const [isProposing, setProposing] = useState(false);
  const [isReporting, setReporting] = useState(false);
  const title = shortly(team);
  return (
    <Page
      title={title}
      lead={title === team.name ? undefined : team.name}
      actions={
        <>
          <Link href="/teams">{t('team.toDirectory')}</Link>
          <a href={`/export/teams/${team.slug}.vcf`} download>
            {t('team.vcard')}
          </a>
          <a href={`/export/teams/${team.slug}.rfc2350.txt`} download>
            {t('team.rfc2350')}
          </a>
          <QueryLink query={TEAM} variables={{ slug: team.slug }} />
          {role !== null && role !== 'ADMIN' && (
            <button
              type="button"
              className="link"
              onClick={() => {
                setProposing(true);
              }}
            >
              {t('team.propose')}
            </button>
          )}
          <button
            type="button"
            className="link"
            onClick={() => {
              setReporting(true);
            }}
          >
            {t('report.title')}
          </button>
        </>
      }
    >
      <Notices team={team} />
      <div className="team">
        <div className="team-side">
          <Contacts team={team} onChecked={onChecked} />
          <Identity team={team} />
          <Peers slug={team.slug} />
        </div>
        <div className="team-main">
          <Relations team={team} />
          <div className="team-parts">
            <Coverage team={team} />
            <Memberships team={team} />
            <Collaborations team={team} />
            <CapabilityPart capability={team.capability} />
            <Activities team={team} />
          </div>
        </div>
      </div>
      {isProposing && (
        <Suspense>
          <ProposeDialog
            team={team}
            onClose={() => {
              setProposing(false);
            }}
          />
        </Suspense>
      )}
      <TeamPast slug={team.slug} />
      {isReporting && (
        <ReportDialog
          team={team}
          onClose={() => {
            setReporting(false);
          }}
        />
      )}
    </Page>
  );
}
