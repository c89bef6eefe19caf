import { useTranslation } from 'react-i18next';
import { Listed } from '../components/Listed.tsx';
import { Quoted } from '../components/Quoted.tsx';
import { Wide } from '../components/Wide.tsx';
import type { Proposal } from './answers.ts';
import { fieldName, wordOf } from './say.ts';

interface Props {
  readonly proposal: Proposal;
  /** What the proposal is called, to tell its table from others. */
  readonly title: string;
}

/** What a proposal would change: before and after, and what it says now where somebody has changed it meanwhile. */
export function Changes({ proposal, title }: Props) {
  const { t } = useTranslation();
  const { changes, conflict, thing } = proposal;
  const isMoved = conflict.length > 0;
  return (
    <Wide label={t('proposals.changesOf', { title })}>
      <table className="grid">
        <caption className="unseen">{t('proposals.changes')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('proposals.what')}</th>
            <th scope="col">{t('proposals.before')}</th>
            {isMoved && <th scope="col">{t('proposals.now')}</th>}
            <th scope="col">{t('proposals.after')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ field, before, after, now }) => (
            <tr key={field}>
              <th scope="row">{fieldName(field, t)}</th>
              <Values {...{ thing, field }} values={before} />
              {isMoved && <Values {...{ thing, field }} values={now ?? []} />}
              <Values {...{ thing, field }} values={after} />
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}

interface ValuesProps {
  readonly thing: Proposal['thing'];
  readonly field: string;
  readonly values: readonly string[];
}

function Values({ thing, field, values }: ValuesProps) {
  const { t } = useTranslation();
  if (values.length === 0) return <td className="quiet">{t('proposals.nothing')}</td>;
  return (
    <td>
      <Listed items={values} keyOf={(value) => value}>
        {(value) => wordOf(thing, field, value, t) ?? <Quoted>{value}</Quoted>}
      </Listed>
    </td>
  );
}
