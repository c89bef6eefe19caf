import type { TlpLabel } from './words.ts';

/** What a viewer may be (design, "Who sees what"). */
export const VIEWER_ROLES = ['ANONYMOUS', 'PARTNER', 'TEAM', 'OFFICER', 'ADMIN'] as const;
export type ViewerRole = (typeof VIEWER_ROLES)[number];

/** Who looks at the graph. */
export interface Viewer {
  readonly role: ViewerRole;
  /** Who that is, for what is signed and logged; null where nobody has said. */
  readonly id: string | null;
  /** The labels of TLP 2.0 that are shown without condition. */
  readonly labels: readonly TlpLabel[];
  /** The teams that the viewer acts for, by their slugs: what is theirs is shown whatever its label. */
  readonly teams: readonly string[];
  /** The ITU offices that an officer works for, by their slugs. */
  readonly offices: readonly string[] | 'ALL';
}

/** An admin keeps tokens and roles, and reads no more of the directory for it than a partner. */
const LABELS: Readonly<Record<ViewerRole, readonly TlpLabel[]>> = {
  ANONYMOUS: ['CLEAR'],
  PARTNER: ['CLEAR', 'GREEN'],
  TEAM: ['CLEAR', 'GREEN'],
  OFFICER: ['CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT'],
  ADMIN: ['CLEAR', 'GREEN'],
};

/** Whether somebody decides what others propose, and looks after what they report. */
export const keepsDirectory = ({ role }: Viewer): boolean => role === 'OFFICER' || role === 'ADMIN';

/** Somebody who has signed in. */
export const viewer = (
  role: Exclude<ViewerRole, 'ANONYMOUS'>,
  id: string,
  { teams = [], offices = [] }: Partial<Pick<Viewer, 'teams' | 'offices'>> = {},
): Viewer => ({ role, id, labels: LABELS[role], teams, offices });

export const ANONYMOUS: Viewer = {
  role: 'ANONYMOUS',
  id: null,
  labels: LABELS.ANONYMOUS,
  teams: [],
  offices: [],
};
