import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { dayIn } from '../days.ts';
import type { graphql } from '../graphql.ts';
import type { RecordKind, RevisionFilter } from '../history/query.ts';

export type RevisionRole = ReturnType<typeof graphql.scalar<'RevisionRole'>>;

/** In which roles something may be changed. */
export const ROLES = [
  'TEAM',
  'OFFICER',
  'PARTNER',
  'ADMIN',
  'ANONYMOUS',
  'IMPORT',
] as const satisfies readonly RevisionRole[];

/** The kinds of things that a reader may look for; of accounts and tokens only admins know. */
export const KINDS = [
  'Team',
  'Contact',
  'Membership',
  'TeamCoverage',
  'ServiceOffer',
  'Collaboration',
  'MaturityAssessment',
  'PlanIntegration',
  'ThreatFocus',
  'TechnologyUse',
  'Funding',
  'Country',
  'Claim',
  'Need',
  'Activity',
  'Participation',
  'Network',
  'Organization',
  'Office',
  'OfficeAssignment',
  'Practice',
  'PublishedReport',
  'PublishedTotal',
  'Region',
  'Sector',
  'Service',
  'ServiceCategory',
  'Source',
] as const satisfies readonly RecordKind[];

/** Which changes the reader wants to see. All of it lives in the URL. */
export interface ChangesView {
  readonly country: string | undefined;
  readonly team: string | undefined;
  readonly kind: RecordKind | undefined;
  readonly role: RevisionRole | undefined;
  /** The first day. */
  readonly since: string | undefined;
}

export type ChangeView = (change: Partial<ChangesView>) => void;

/** All changes there are. */
export const EVERYTHING: ChangesView = {
  ...{ country: undefined, team: undefined, kind: undefined },
  ...{ role: undefined, since: undefined },
};

/** The choices, and how to change some of them. */
export function useChangesView(): readonly [ChangesView, ChangeView] {
  const [params, setParams] = useSearchParams();
  const view = useMemo(() => readView(params), [params]);
  const change = useCallback<ChangeView>(
    (wanted) => {
      setParams((before) => writeView({ ...readView(before), ...wanted }));
    },
    [setParams],
  );
  return [view, change];
}

const matching = (text: string | null, pattern: RegExp) =>
  text !== null && pattern.test(text) ? text : undefined;

/** A choice that the URL spells wrong is not made. */
export const readView = (params: URLSearchParams): ChangesView => ({
  country: matching(params.get('country'), /^[A-Z]{2}$/),
  team: matching(params.get('team'), /^[a-z0-9-]{1,80}$/),
  kind: KINDS.find((kind) => kind === params.get('kind')),
  role: ROLES.find((role) => role === params.get('role')),
  since: dayIn(params.get('since')),
});

export const writeView = (view: ChangesView): URLSearchParams =>
  new URLSearchParams(
    Object.entries(view).flatMap(([name, value]: [string, string | undefined]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );

/** The same as the API has it. */
export const filterOf = ({ country, team, kind, role }: ChangesView): RevisionFilter => ({
  ...(country && { country: { in: [country] } }),
  ...(team && { team: { in: [team] } }),
  ...(kind && { kind: { in: [kind] } }),
  ...(role && { role: { in: [role] } }),
});
