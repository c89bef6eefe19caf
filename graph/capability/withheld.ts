import type { Inquiry } from '../inquiry.ts';
import { capabilityMayBeSeen, isWithheld, mayBeSeen } from '../visibility.ts';

/** How many facts on what a team is capable of are kept from the viewer, the services it offers among them. */
export function withheldFacts(team: string, inquiry: Inquiry): string {
  const [fact, offer] = [inquiry.binding.name('f'), inquiry.binding.name('r')];
  return (
    `COUNT { (${team})-[:HAS_CAPABILITY]->(${fact}) ` +
    `WHERE ${isWithheld(capabilityMayBeSeen)(fact, inquiry)} } + ` +
    `COUNT { (${team})-[${offer}:OFFERS]->() WHERE ${isWithheld(mayBeSeen)(offer, inquiry)} }`
  );
}
