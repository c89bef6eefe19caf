import type { CombinedError } from '@urql/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import type { VariablesOf } from 'gql.tada';
import { REPORT } from './report-query.ts';

type Input = VariablesOf<typeof REPORT>['input'];

/** What has become of a report: nothing is lost but where it was sent. */
export type Sending =
  | { readonly state: 'WRITING' | 'SENDING' | 'TOO_MANY' | 'FAILED' }
  | { readonly state: 'SENT'; readonly number: string }
  | { readonly state: 'REFUSED'; readonly message: string };

/** Sends a report, and tells how far it is. */
export function useReport(): readonly [Sending, (input: Input) => Promise<void>] {
  const [sending, setSending] = useState<Sending>({ state: 'WRITING' });
  const [, send] = useMutation(REPORT);
  return [
    sending,
    async (input) => {
      setSending({ state: 'SENDING' });
      const { data, error } = await send({ input });
      setSending(error || !data ? { state: failureOf(error) } : outcomeOf(data.reportMistake));
    },
  ];
}

const failureOf = (error: CombinedError | undefined) =>
  error?.graphQLErrors.some(({ extensions }) => extensions['code'] === 'RATE_LIMITED')
    ? 'TOO_MANY'
    : 'FAILED';

interface Outcome {
  readonly number: string | null;
  readonly errors: readonly { readonly message: string }[];
}

const outcomeOf = ({ number, errors }: Outcome): Sending =>
  number === null
    ? { state: 'REFUSED', message: errors.map(({ message }) => message).join(' ') }
    : { state: 'SENT', number };
