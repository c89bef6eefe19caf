import { mayBeSeen } from '../visibility.ts';
import type { NetworkKind } from '../words.ts';
import { began, held, onlyWhere, operated, wasMember } from './held.ts';
import { found, type GapRule, type Subject } from './rule.ts';

/** The memberships, in networks of some kind, of the operating teams based in a country. */
const memberships = (
  { country, date, inquiry }: Subject,
  membership: string,
  network: string,
  of: (network: string) => string,
): string => {
  const team = inquiry.binding.name('t');
  return (
    `MATCH (${country})<-[:BASED_IN]-(${team}:Team)-[${membership}:MEMBER_OF]->(${network}:Network) ` +
    `WHERE ${onlyWhere(of(network), operated(team, date))} AND ${mayBeSeen(membership, inquiry)}`
  );
};

/**
 * The condition that a country has a place in a network: a team based there is a current member, or
 * the country itself takes part.
 * @param of what the network must fulfil besides
 */
export function hasPlace(
  subject: Subject,
  network: string,
  of: (network: string) => string,
): string {
  const { country, date, inquiry } = subject;
  const [member, part] = [inquiry.binding.name('m'), inquiry.binding.name('p')];
  return (
    `(EXISTS { ${memberships(subject, member, network, of)} AND ${wasMember(member, date)} } OR ` +
    `EXISTS { MATCH (${country})-[${part}:TAKES_PART_IN]->(${network}:Network) ` +
    `WHERE ${held(part, date)} AND ${of(network)} })`
  );
}

/** A place in a network of a kind. */
export function placeIn(kind: NetworkKind): GapRule {
  const ofKind = (network: string) => `${network}.kind = '${kind}'`;
  return {
    lacks: (subject) => `NOT ${hasPlace(subject, subject.inquiry.binding.name('w'), ofKind)}`,
    why: {
      NOT_CURRENT: found(
        'Membership',
        (subject, one) => {
          const network = subject.inquiry.binding.name('w');
          return `${memberships(subject, one, network, ofKind)} AND ${began(one, subject.date)}`;
        },
        (one) => `endNode(${one}).id, startNode(${one}).id`,
      ),
    },
  };
}
