import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { Link } from 'wouter';
import { Dialog } from '../components/Dialog.tsx';
import type { TeamDetail } from '../team/answers.ts';
import { Entry } from './Entry.tsx';
import { PROPOSE } from './propose-query.ts';
import { type Outcome, Refused } from './Refused.tsx';

interface Props {
  readonly team: TeamDetail;
  readonly onClose: () => void;
}

/** What of a team is a line of text, and proposed here; all else the API takes. */
const LINES = ['name', 'shortName', 'website', 'host'] as const;

const EVIDENCE = ['DOCUMENTED', 'INDIRECT', 'UNVERIFIED'] as const;
type Evidence = (typeof EVIDENCE)[number];

/** Proposes what a team should read like, with who says so. What was written stays until it is sent. */
export function ProposeDialog({ team, onClose }: Props) {
  const { t } = useTranslation();
  const [values, setValues] = useState(() =>
    Object.fromEntries(LINES.map((field) => [field, team[field] ?? ''])),
  );
  const [said, setSaid] = useState({ source: '', sourceUrl: '', asOf: '', why: '' });
  const [evidence, setEvidence] = useState<Evidence>('DOCUMENTED');
  const [sent, setSent] = useState<Outcome>({});
  const [{ fetching }, propose] = useMutation(PROPOSE);
  const changed = LINES.filter((field) => (values[field] ?? '').trim() !== (team[field] ?? ''));
  const title = t('proposals.propose.title');

  async function send(event: SyntheticEvent) {
    event.preventDefault();
    const { why, sourceUrl, ...provenance } = said;
    const changeTeam = {
      ...{ team: team.slug, version: team.version, evidence, ...provenance },
      ...(sourceUrl !== '' && { sourceUrl }),
      ...Object.fromEntries(changed.map((field) => [field, values[field]?.trim() || null])),
    };
    const { data, error } = await propose({ input: { why, change: { changeTeam } } });
    setSent({ error, errors: data?.propose.errors });
  }

  if (sent.errors?.length === 0) {
    return (
      <Dialog title={title} onClose={onClose}>
        <p role="status">{t('proposals.propose.sent')}</p>
        <p>
          <Link href="/proposals">{t('proposals.title')}</Link>
        </p>
      </Dialog>
    );
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <p className="quiet">{t('proposals.propose.lead')}</p>
      <form
        onSubmit={(event) => {
          void send(event);
        }}
      >
        {LINES.map((field) => (
          <Entry
            key={field}
            label={t(`proposals.field.${field}`)}
            type={field === 'website' ? 'url' : 'text'}
            required={field === 'name'}
            value={values[field] ?? ''}
            onChange={(value) => {
              setValues({ ...values, [field]: value });
            }}
          />
        ))}
        {(['source', 'sourceUrl', 'asOf', 'why'] as const).map((field) => (
          <Entry
            key={field}
            label={t(`proposals.propose.${field}`)}
            type={field === 'sourceUrl' ? 'url' : 'text'}
            required={field !== 'sourceUrl'}
            {...(field === 'asOf' && { pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?' })}
            maxLength={field === 'why' ? 2000 : 200}
            value={said[field]}
            onChange={(value) => {
              setSaid({ ...said, [field]: value });
            }}
          />
        ))}
        <fieldset className="ways">
          <legend>{t('proposals.field.evidence')}</legend>
          {EVIDENCE.map((one) => (
            <label key={one} className="check">
              <input
                type="radio"
                name="evidence"
                checked={evidence === one}
                onChange={() => {
                  setEvidence(one);
                }}
              />
              {t(`evidence.${one}`)}
            </label>
          ))}
        </fieldset>
        <Refused {...sent} />
        <p className="dialog-actions">
          <button type="submit" className="button" disabled={fetching || changed.length === 0}>
            {t('proposals.propose.title')}
          </button>
          {changed.length === 0 && <span>{t('proposals.propose.unchanged')}</span>}
        </p>
      </form>
    </Dialog>
  );
}
