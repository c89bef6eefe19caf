import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Outcome, Refused } from './Refused.tsx';

interface Choice {
  readonly label: string;
  /** Whether something has to be said to it. */
  readonly wantsNote?: boolean;
  readonly decide: (note: string) => Promise<Outcome>;
}

interface Props {
  /** What is asked for, where anything may be said; no field without it. */
  readonly note?: string;
  readonly choices: readonly Choice[];
  /** Names the buttons for those who cannot see what they stand under. */
  readonly describedBy: string;
  readonly onDone: () => void;
  readonly children?: ReactNode;
}

/** A word on it, and a button for each way to decide. What was written stays where it was not done. */
export function Deciding({ note, choices, describedBy, onDone, children }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState('');
  const [isDeciding, setDeciding] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>({});

  async function choose({ decide }: Choice) {
    setDeciding(true);
    const came = await decide(text.trim());
    setDeciding(false);
    setOutcome(came);
    if (!came.error && came.errors?.length === 0) onDone();
  }

  return (
    <div className="deciding">
      {children}
      {note !== undefined && (
        <>
          <label className="entry-label" htmlFor={id}>
            {note}
          </label>
          <textarea
            id={id}
            className="entry wide"
            rows={2}
            maxLength={2000}
            value={text}
            onChange={({ currentTarget }) => {
              setText(currentTarget.value);
            }}
          />
        </>
      )}
      <p className="dialog-actions">
        {choices.map((choice) => (
          <button
            key={choice.label}
            type="button"
            className="button"
            aria-describedby={describedBy}
            disabled={isDeciding || (choice.wantsNote === true && text.trim() === '')}
            onClick={() => {
              void choose(choice);
            }}
          >
            {choice.label}
          </button>
        ))}
        <span role="status">{isDeciding && t('proposals.deciding')}</span>
      </p>
      <Refused {...outcome} />
    </div>
  );
}
