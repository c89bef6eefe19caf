import { isRecordKind, type RecordKind } from './kinds.ts';

/** Something whose changes are kept: a node, or a relationship that states a fact. */
export interface RecordName {
  readonly kind: RecordKind;
  /** The parts of its key: one of a node, the ends of a relationship and what else tells it apart. */
  readonly key: readonly string[];
}

export const record = (kind: RecordKind, ...key: readonly string[]): RecordName => ({ kind, key });

/** The name as one text, by which revisions are found: `Membership:cert-one first`. */
export const recordText = ({ kind, key }: RecordName): string => `${kind}:${key.join(' ')}`;

/** The name that a text stands for; undefined where it stands for none. */
export function recordOf(text: string): RecordName | undefined {
  const [kind = '', ...rest] = text.split(':');
  const key = rest.join(':');
  if (!isRecordKind(kind) || key === '') return undefined;
  return { kind, key: isLink(kind) ? key.split(' ') : [key] };
}

const LINKS: readonly RecordKind[] = [
  ...(['Membership', 'TeamCoverage', 'ServiceOffer', 'Participation', 'OfficeAssignment'] as const),
];
const isLink = (kind: RecordKind) => LINKS.includes(kind);
