import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { Dialog } from '../components/Dialog.tsx';
import { graphql } from '../graphql.ts';
import type { Contact } from './answers.ts';
import { today } from '../days.ts';

const RECORD = graphql(`
  mutation RecordCheck($input: RecordContactCheckInput!) {
    recordContactCheck(input: $input) {
      contact {
        id
      }
      errors {
        message
      }
    }
  }
`);

const METHODS = ['SIGNED_REPLY', 'CALL', 'PING', 'BOUNCE'] as const;
const OWN = ['SELF_CONFIRMATION'] as const;
const RESULTS = ['CONFIRMED', 'FAILED'] as const;

interface Props {
  readonly contact: Contact;
  /** Whether one acts for the team itself, and so confirms by one's own word. */
  readonly isOwn: boolean;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Adds a check to the ledger of a contact. */
export function RecordCheck({ contact, isOwn, onDone, onClose }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const methods = isOwn ? OWN : METHODS;
  const [{ fetching, error }, send] = useMutation(RECORD);
  const [refused, setRefused] = useState<string>();
  const now = today(new Date());
  const record = async (form: FormData) => {
    const one = <Word extends string>(words: readonly Word[], name: string): Word | undefined =>
      words.find((word) => word === form.get(name));
    const channel = contact.channels.find(
      (found) => found.channel === form.get('channel'),
    )?.channel;
    const method = one(methods, 'method');
    const result = isOwn ? 'CONFIRMED' : one(RESULTS, 'result');
    if (!channel || !method || !result) return;
    const text = (name: string) => {
      const value = form.get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    const [on, note] = [text('on'), text('note')];
    const input = { contact: contact.id, channel, method, result, on, note: note || null };
    const { data } = await send({ input });
    if (!data) return;
    const why = data.recordContactCheck.errors.map(({ message }) => message).join(' ');
    setRefused(why);
    if (why === '') onDone();
  };
  return (
    <Dialog title={t('recordCheck.title')} onClose={onClose}>
      <p className="quiet">{t('recordCheck.lead')}</p>
      <form
        aria-busy={fetching}
        onSubmit={(event) => {
          event.preventDefault();
          void record(new FormData(event.currentTarget));
        }}
      >
        <label className="entry-label" htmlFor={`${id}-channel`}>
          {t('recordCheck.what')}
        </label>
        <select id={`${id}-channel`} name="channel" className="entry wide">
          {contact.channels.map(({ channel }) => (
            <option key={channel} value={channel}>
              {t(`contactChannel.${channel}`)}
            </option>
          ))}
        </select>
        <label className="entry-label" htmlFor={`${id}-method`}>
          {t('recordCheck.method')}
        </label>
        <select id={`${id}-method`} name="method" className="entry wide">
          {methods.map((method) => (
            <option key={method} value={method}>
              {t(`checkMethod.${method}`)}
            </option>
          ))}
        </select>
        {!isOwn && (
          <>
            <label className="entry-label" htmlFor={`${id}-result`}>
              {t('recordCheck.result.label')}
            </label>
            <select id={`${id}-result`} name="result" className="entry wide">
              {RESULTS.map((result) => (
                <option key={result} value={result}>
                  {t(`recordCheck.result.${result}`)}
                </option>
              ))}
            </select>
          </>
        )}
        <label className="entry-label" htmlFor={`${id}-on`}>
          {t('recordCheck.on')}
        </label>
        <input
          id={`${id}-on`}
          name="on"
          type="date"
          className="entry"
          required
          max={now}
          defaultValue={now}
        />
        <label className="entry-label" htmlFor={`${id}-note`}>
          {t('recordCheck.note')}
        </label>
        <textarea id={`${id}-note`} name="note" className="entry wide" rows={3} maxLength={1000} />
        <p className="dialog-actions">
          <button type="submit" className="button" disabled={fetching}>
            {t('recordCheck.send')}
          </button>
          <span role="status">
            {refused === '' && t('recordCheck.done')}
            {refused && t('recordCheck.failed', { why: refused })}
            {error && t('recordCheck.lost')}
          </span>
        </p>
      </form>
    </Dialog>
  );
}
