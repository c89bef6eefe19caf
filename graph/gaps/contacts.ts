import { isVerified } from '../contacts/channels.ts';
import { mayBeKnown, mayBeRead } from '../visibility.ts';
import { found, type GapRule, recorded, type Said, type SubjectOnRecord } from './rule.ts';

/** The operating teams that cover the country. */
const coverers: Said = ({ record }) => `[t IN ${record}.teams WHERE t.status = 'ACTIVE']`;

const COVERERS = [recorded('TeamCoverage', coverers)];

/**
 * A team that covers the country and has a duty there. That a team does not have it must be said of
 * every one of them: where nothing is said of one, it may be the one.
 */
export const teamWithDuty = (duty: 'pointOfContact' | 'governmentToGovernment'): GapRule => ({
  lacks: (subject) => `NOT any(t IN ${coverers(subject)} WHERE coalesce(t.fact.${duty}, false))`,
  why: {
    DENIED: {
      when: (subject) =>
        `size(${coverers(subject)}) > 0 ` +
        `AND all(t IN ${coverers(subject)} WHERE t.fact.${duty} IS NOT NULL)`,
      facts: COVERERS,
    },
  },
});

/**
 * The contacts of the operating teams that cover the country, as far as the viewer may know of them.
 * One that nobody dates has no other start, and counts on any day.
 */
function contacts(subject: SubjectOnRecord, one: string): string {
  const { inquiry, date } = subject;
  const team = inquiry.binding.name('t');
  return (
    `UNWIND ${coverers(subject)} AS ${team}c WITH DISTINCT startNode(${team}c.fact) AS ${team} ` +
    `MATCH (${team})-[:HAS_CONTACT]->(${one}:Contact) ` +
    `WHERE coalesce(${one}.asOf, ${date}) <= ${date} AND ${mayBeKnown(one, inquiry)}`
  );
}

/** A contact of a team that covers the country, and that more is known of than that it is said to be so; its ledger counts. */
export const verifiedContact: GapRule = {
  lacks: (subject) => {
    const one = subject.inquiry.binding.name('k');
    const seen = mayBeRead(one, subject.inquiry);
    return `NOT EXISTS { ${contacts(subject, one)} AND ${isVerified(one, subject.date, seen)} RETURN ${one} }`;
  },
  why: {
    UNVERIFIED: found(
      'Contact',
      (subject, one) => contacts(subject, one),
      (one) => `${one}.id`,
    ),
  },
};
