import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { TeamLink } from '../components/TeamLink.tsx';
import { formatDay } from '../i18n/dates.ts';
import type { MistakeReport } from './answers.ts';
import { Deciding } from './Deciding.tsx';
import { CLOSE } from './query.ts';

interface Props {
  readonly report: MistakeReport;
  readonly onDone: (what: string) => void;
}

/** A report of a mistake, in the words of whoever sent it, and the way to close it. */
export function ReportCard({ report, onDone }: Props) {
  const { t, i18n } = useTranslation();
  const headingId = useId();
  const [, close] = useMutation(CLOSE);
  const { id, aboutName, field, text, sourceUrl, reporter, reportedAt, teams } = report;
  const title = field === null ? aboutName : `${aboutName}: ${field}`;
  const closeAs = (state: 'ACCEPTED' | 'REJECTED') => async (note: string) => {
    const { data, error } = await close({
      input: { id, state, ...(note !== '' && { why: note }) },
    });
    return { error, errors: data?.closeReport.errors };
  };
  return (
    <article className="to-decide" aria-labelledby={headingId}>
      <h3 id={headingId} dir="auto">
        {title}
      </h3>
      <p className="quiet">
        {t('proposals.reportedBy', {
          role: t(`proposals.role.${reporter}`),
          date: formatDay(reportedAt, i18n.language),
        })}
        {teams.nodes.map((team) => (
          <span key={team.slug}>
            {' '}
            · <TeamLink team={team} />
          </span>
        ))}
      </p>
      <p className="said" dir="auto">
        {text}
      </p>
      {sourceUrl !== null && (
        <p>
          {t('proposals.source')}{' '}
          <a href={sourceUrl} rel="noreferrer nofollow" target="_blank">
            {sourceUrl}
          </a>
        </p>
      )}
      <Deciding
        note={t('proposals.noteReport')}
        describedBy={headingId}
        onDone={() => {
          onDone(title);
        }}
        choices={[
          { label: t('proposals.right'), decide: closeAs('ACCEPTED') },
          { label: t('proposals.wrong'), decide: closeAs('REJECTED') },
        ]}
      />
    </article>
  );
}
