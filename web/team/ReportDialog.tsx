import { useClipboard } from '@mantine/hooks';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../components/Dialog.tsx';
import { SourceLine } from '../components/SourceLine.tsx';
import { useCountryName } from '../i18n/country-names.ts';
import type { TeamDetail } from './answers.ts';
import { reportables, reportText } from './report.ts';
import { ReportOutcome } from './ReportOutcome.tsx';
import { useReport } from './useReport.ts';

interface Props {
  readonly team: TeamDetail;
  readonly onClose: () => void;
}

/** Sends a report of a mistake, without an account too. What was written stays until it is sent, and can be copied. */
export function ReportDialog({ team, onClose }: Props) {
  const { t } = useTranslation();
  const [factId, mistakeId, sourceId, textId] = [useId(), useId(), useId(), useId()];
  const facts = reportables(team, t, useCountryName());
  const [chosen, setChosen] = useState(facts[0]?.key);
  const [mistake, setMistake] = useState('');
  const [sourceUrl, setSourceUrl] = useState('');
  const { copy, copied, error } = useClipboard({ timeout: 4000 });
  const [sending, send] = useReport();
  const fact = facts.find(({ key }) => key === chosen) ?? facts[0];
  if (!fact) return null;
  if (sending.state === 'SENT') {
    return (
      <Dialog title={t('report.title')} onClose={onClose}>
        <p role="status">{t('report.sent', { number: sending.number })}</p>
      </Dialog>
    );
  }
  const text = reportText({ team, address: location.href, fact, mistake }, t);
  return (
    <Dialog title={t('report.title')} onClose={onClose}>
      <p className="quiet">{t('report.lead')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const source = sourceUrl.trim();
          void send({
            ...{ about: fact.about, field: fact.field, text: mistake },
            ...(source !== '' && { sourceUrl: source }),
          });
        }}
      >
        <label className="entry-label" htmlFor={factId}>
          {t('report.which')}
        </label>
        <select
          id={factId}
          className="entry wide"
          value={fact.key}
          onChange={({ currentTarget }) => {
            setChosen(currentTarget.value);
          }}
        >
          {facts.map(({ key, says }) => (
            <option key={key} value={key}>
              {says}
            </option>
          ))}
        </select>
        <SourceLine
          source={fact.from.source}
          sourceUrl={fact.from.sourceUrl}
          asOf={fact.from.asOf}
          evidence={fact.from.evidence}
        />
        <label className="entry-label" htmlFor={mistakeId}>
          {t('report.mistake')}
        </label>
        <textarea
          id={mistakeId}
          className="entry wide"
          rows={3}
          required
          maxLength={2000}
          value={mistake}
          onChange={({ currentTarget }) => {
            setMistake(currentTarget.value);
          }}
        />
        <label className="entry-label" htmlFor={sourceId}>
          {t('report.source')}
        </label>
        <input
          id={sourceId}
          className="entry wide"
          type="url"
          pattern="https?://.*"
          placeholder="https://"
          maxLength={2000}
          value={sourceUrl}
          onChange={({ currentTarget }) => {
            setSourceUrl(currentTarget.value);
          }}
        />
        <label className="entry-label" htmlFor={textId}>
          {t('report.result')}
        </label>
        <textarea id={textId} className="entry wide" rows={6} readOnly value={text} />
        <ReportOutcome sending={sending} />
        <p className="dialog-actions">
          <button type="submit" className="button" disabled={sending.state === 'SENDING'}>
            {sending.state === 'SENDING' ? t('report.sending') : t('report.send')}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              copy(text);
            }}
          >
            {t('report.copy')}
          </button>
          <span role="status">
            {copied && t('report.copied')}
            {error && t('report.notCopied')}
          </span>
        </p>
      </form>
    </Dialog>
  );
}
