import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { dayIn, today, yearBefore } from '../days.ts';
import { type RegionCode, REGIONS } from '../words.ts';

/** What the report is about. All of it lives in the URL. */
export interface ProgressView {
  /** The day to compare with. */
  readonly from: string;
  /** The last day of the period. */
  readonly to: string;
  readonly region: RegionCode | undefined;
  /** The published report that is being read. */
  readonly report: string | undefined;
}

export type ChangeProgress = (change: Partial<ProgressView>) => void;

export function useProgressView(): readonly [ProgressView, ChangeProgress] {
  const [params, setParams] = useSearchParams();
  const now = today(new Date());
  const view = useMemo(() => readProgress(params, now), [params, now]);
  const change = useCallback<ChangeProgress>(
    (wanted) => {
      setParams((before) => writeProgress({ ...readProgress(before, now), ...wanted }, now));
    },
    [setParams, now],
  );
  return [view, change];
}

/** Without dates the year up to today; with the last one alone the year up to it. */
export function readProgress(params: URLSearchParams, now: string): ProgressView {
  const to = dayIn(params.get('to')) ?? now;
  return {
    from: dayIn(params.get('from')) ?? yearBefore(to),
    to,
    region: REGIONS.find((region) => region === params.get('region')),
    report: params.get('report') ?? undefined,
  };
}

export function writeProgress({ from, to, region, report }: ProgressView, now: string) {
  const params = new URLSearchParams();
  if (to !== now || from !== yearBefore(to)) {
    params.set('from', from);
    params.set('to', to);
  }
  if (region) params.set('region', region);
  if (report) params.set('report', report);
  return params;
}

/** Where the report is as a file. */
export function exportPath(format: 'csv' | 'json', { from, to, region }: ProgressView): string {
  const params = new URLSearchParams({ from, to, ...(region && { region }) });
  return `/export/progress.${format}?${params.toString()}`;
}
