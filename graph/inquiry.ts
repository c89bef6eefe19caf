import { Later } from './later.ts';
import { Binding } from './statement.ts';
import { keepsDirectory, type Viewer } from './viewer.ts';

/** Who asks and when: what a request knows before any statement is written. */
export interface Asker {
  readonly viewer: Viewer;
  /** The date that a question without `asOf` is about, YYYY-MM-DD. */
  readonly today: string;
}

/** A question in the making: the statement's values so far, those of its asker being blanks. */
export interface Inquiry {
  /** The TLP labels shown to the viewer without condition. */
  readonly labels: unknown;
  /**
   * The teams that the viewer acts for, by their slugs. Undefined for all who act for none, so that
   * nothing about teams stands in their statements.
   */
  readonly teams: unknown;
  /** What the viewer is here. */
  readonly role: unknown;
  /** Who the viewer is; null where nobody has said. */
  readonly viewer: unknown;
  /** Whether the viewer keeps the directory: an officer or an admin. */
  readonly keeps: unknown;
  readonly today: unknown;
  readonly binding: Binding;
}

/** @param actsForTeams whether the viewer acts for teams: the statement says more then */
export const inquiry = (actsForTeams = false): Inquiry => ({
  labels: new Later(({ viewer }) => viewer.labels),
  teams: actsForTeams ? new Later(({ viewer }) => viewer.teams) : undefined,
  role: new Later(({ viewer }) => viewer.role),
  viewer: new Later(({ viewer }) => viewer.id),
  keeps: new Later(({ viewer }) => keepsDirectory(viewer)),
  today: new Later(({ today }) => today),
  binding: new Binding(),
});
