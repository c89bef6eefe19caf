import type { Constituency, CoverageRole, CoverageState } from '../words.ts';
import { began, onlyWhere, operated } from './held.ts';
import { found, type GapRule, recorded, type Subject, type Why } from './rule.ts';

/** The facts that the coverage state itself rests on. */
const FACTS = [
  recorded('TeamCoverage', ({ record }) => `${record}.reasonTeams`),
  recorded('Claim', ({ record }) => `${record}.reasonClaims`),
];

const inState = (state: CoverageState): Why => ({
  when: ({ record }) => `${record}.state = '${state}'`,
  facts: FACTS,
});

/** A national CIRT. UNKNOWN and REPORTED are no gap: nobody knows. */
export const nationalTeam: GapRule = {
  lacks: ({ record }) => `${record}.state IN ['ABSENT', 'ESTABLISHING', 'GOVERNMENT_ONLY']`,
  why: {
    ABSENT: inState('ABSENT'),
    ESTABLISHING: inState('ESTABLISHING'),
    GOVERNMENT_ONLY: inState('GOVERNMENT_ONLY'),
  },
};

/** A team for a constituency that is based there, or that covers the country in that role. */
export function teamFor(constituency: Constituency, role?: CoverageRole): GapRule {
  const basedThere = ({ country }: Subject, one: string, condition: string) =>
    `MATCH (${country})<-[:BASED_IN]-(${one}:Team) ` +
    `WHERE ${onlyWhere(`'${constituency}' IN coalesce(${one}.constituencies, [])`, condition)}`;
  const onRecord = found(
    'Team',
    (subject, one) => basedThere(subject, one, began(one, subject.date)),
    (one) => `${one}.id`,
  );
  return {
    lacks: (subject) => {
      const { record, date, inquiry } = subject;
      const one = inquiry.binding.name('t');
      const based = `EXISTS { ${basedThere(subject, one, operated(one, date))} }`;
      const covers = `any(t IN ${record}.teams WHERE t.status = 'ACTIVE' AND t.role = '${role}')`;
      return role ? `NOT (${covers} OR ${based})` : `NOT ${based}`;
    },
    why: {
      UNVERIFIED: {
        ...onRecord,
        when: (subject) => {
          const one = subject.inquiry.binding.name('t');
          const isUnverified = `${one}.status = 'UNVERIFIED' AND ${began(one, subject.date)}`;
          return `EXISTS { ${basedThere(subject, one, isUnverified)} }`;
        },
      },
      NOT_OPERATING: onRecord,
    },
  };
}
