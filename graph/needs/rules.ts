import type { NeedSignatory, NeedState } from '../words.ts';

/** What may be said of a need next, and who may say it. */
export interface NeedRule {
  readonly next: readonly NeedState[];
  /** Who may sign the step that leads to the state. */
  readonly signedBy: readonly NeedSignatory[];
}

/**
 * The way of a need: from RAISED over an answer (PLANNED or IN_PROGRESS) to MET. Only the office answers or
 * declines; that a need is met, or no longer there, either side may say. What was declined may be taken up
 * again; what was met or withdrawn is raised anew as another need.
 */
export const NEED_RULES: Readonly<Record<NeedState, NeedRule>> = {
  RAISED: {
    next: ['ACKNOWLEDGED', 'PLANNED', 'IN_PROGRESS', 'DECLINED', 'WITHDRAWN'],
    signedBy: ['TEAM', 'OFFICE'],
  },
  ACKNOWLEDGED: {
    next: ['PLANNED', 'IN_PROGRESS', 'DECLINED', 'WITHDRAWN'],
    signedBy: ['OFFICE'],
  },
  PLANNED: {
    next: ['ACKNOWLEDGED', 'IN_PROGRESS', 'MET', 'DECLINED', 'WITHDRAWN'],
    signedBy: ['OFFICE'],
  },
  IN_PROGRESS: {
    next: ['ACKNOWLEDGED', 'PLANNED', 'MET', 'DECLINED', 'WITHDRAWN'],
    signedBy: ['OFFICE'],
  },
  MET: { next: [], signedBy: ['TEAM', 'OFFICE'] },
  DECLINED: { next: ['ACKNOWLEDGED'], signedBy: ['OFFICE'] },
  WITHDRAWN: { next: [], signedBy: ['TEAM', 'OFFICE'] },
};

/** The states in which something is still to be done about a need. */
export const OPEN_NEEDS: readonly NeedState[] = [
  'RAISED',
  'ACKNOWLEDGED',
  'PLANNED',
  'IN_PROGRESS',
];

/** The states that are an answer: somebody does something, or has done it. */
export const ANSWERED_NEEDS: readonly NeedState[] = ['PLANNED', 'IN_PROGRESS', 'MET'];

/** Words as a Cypher list. They are ours, so they may stand in a text. */
const listed = (words: readonly string[]) => `[${words.map((word) => `'${word}'`).join(', ')}]`;

/** Whether the need bound to `need` is open. */
export const isOpen = (need: string): string => `${need}.state IN ${listed(OPEN_NEEDS)}`;

/** The states that the need bound to `need` may come to next. */
export const nextStates = (need: string): string =>
  `CASE ${need}.state ${Object.entries(NEED_RULES)
    .map(([state, { next }]) => `WHEN '${state}' THEN ${listed(next)}`)
    .join(' ')} END`;
