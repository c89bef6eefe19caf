import type { Inquiry } from '../inquiry.ts';
import type { GapCode } from '../words.ts';

/** A country on a day, as the statement knows it. */
export interface Subject {
  /** The variable that holds the country. */
  readonly country: string;
  /** The day, as a Cypher date. */
  readonly date: string;
  readonly inquiry: Inquiry;
}

/** A country on a day, with what is on record of its coverage. */
export interface SubjectOnRecord extends Subject {
  /** The variable that holds the record (`coverageRecord`). */
  readonly record: string;
}

/** Something said of a subject, in Cypher. */
export type Said = (subject: SubjectOnRecord) => string;

/** What a fact may be, by the name of its shape. */
export type FactShape = 'TeamCoverage' | 'Claim' | 'Contact' | 'Team' | 'Membership' | 'Need';

/** Facts that a reason rests on: a Cypher list of nodes or relationships of one shape. */
export interface Facts {
  readonly of: FactShape;
  readonly list: Said;
}

/** Why there is a gap: when that is the reason, always if nothing is said, and what it rests on. */
export interface Why {
  readonly when?: Said;
  readonly facts?: readonly Facts[];
}

/** What a gap is, and why there may be one; how severe that is stands in `severity.ts`. */
export interface GapRule {
  /** The condition that the country lacks it. It is true or false, never null. */
  readonly lacks: Said;
  readonly why: Readonly<Partial<Record<GapCode, Why>>>;
}

/** A reason shows so many of its facts, the newest first. */
const MAX_FACTS = 10;

/**
 * A reason that holds where there are facts of a pattern, and rests on them.
 * @param match the clauses that bind a fact of the subject, MATCH and WHERE
 * @param key what no two of these facts share, for a stable order
 */
export function found(
  of: FactShape,
  match: (subject: SubjectOnRecord, fact: string) => string,
  key: (fact: string) => string,
): Why {
  const fact = ({ inquiry }: Subject) => inquiry.binding.name('f');
  return {
    when: (subject) => `EXISTS { ${match(subject, fact(subject))} }`,
    facts: [
      {
        of,
        list: (subject) => {
          const one = fact(subject);
          return (
            `COLLECT { ${match(subject, one)} WITH ${one} ` +
            `ORDER BY ${one}.asOf DESC, ${key(one)} LIMIT ${MAX_FACTS} RETURN ${one} }`
          );
        },
      },
    ],
  };
}

/** Facts of the coverage record, as it orders them. */
export const recorded = (of: FactShape, list: Said): Facts => ({
  of,
  list: (subject) => `[x IN ${list(subject)} | x.fact][..${MAX_FACTS}]`,
});
