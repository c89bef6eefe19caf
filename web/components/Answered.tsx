import type { CombinedError } from '@urql/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from './Failure.tsx';

interface Props<Data> {
  readonly answer: {
    readonly data?: Data | undefined;
    readonly error?: CombinedError | undefined;
    readonly fetching: boolean;
  };
  readonly ask: (options: { readonly requestPolicy: 'network-only' }) => void;
  /** How many lines of text the answer has about, so that the page does not jump when it arrives. */
  readonly lines: number;
  readonly children: (data: Data) => ReactNode;
}

/** What the API answered: room for it while it is on its way, and what to do where it failed. */
export function Answered<Data>({ answer, ask, lines, children }: Props<Data>) {
  const { t } = useTranslation();
  const { data, error, fetching } = answer;
  if (error && !fetching) {
    return (
      <Failure
        error={error}
        onRetry={() => {
          ask({ requestPolicy: 'network-only' });
        }}
      />
    );
  }
  if (!data || error) {
    return (
      <div className="waiting" style={{ '--lines': lines }} role="status" aria-busy>
        <span className="unseen">{t('page.waiting')}</span>
      </div>
    );
  }
  return (
    <div className="answered" aria-busy={fetching}>
      {children(data)}
    </div>
  );
}
