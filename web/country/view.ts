import { useCallback } from 'react';
import { useSearchParams } from 'wouter';
import { dayIn } from '../days.ts';

/** The day that the reader asks about; undefined is today. It lives in the URL. */
export function useAsOf(): readonly [string | undefined, (day: string | undefined) => void] {
  const [params, setParams] = useSearchParams();
  const change = useCallback(
    (day: string | undefined) => {
      setParams(day === undefined ? new URLSearchParams() : new URLSearchParams({ asOf: day }));
    },
    [setParams],
  );
  return [dayIn(params.get('asOf')), change];
}

/** The code of a country as the URL has it, in whatever letters; undefined for what is no code. */
export const codeIn = (text: string | undefined): string | undefined =>
  /^[A-Za-z]{2}$/.exec(text ?? '')?.[0].toUpperCase();
