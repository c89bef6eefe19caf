import type { Viewer } from '../../graph/viewer.ts';
import type { World } from '../support/world.ts';
import { OPEN_MEMBERSHIPS, openWorld, PARTS } from './labelled-world.ts';
import type { Part } from './part.ts';

/** The table of docs/who-sees-what.md once more, plainly: whether the viewer sees a part. */
export function sees(viewer: Viewer, { tlp, owners, isKept }: Part): boolean {
  const keeps = viewer.role === 'OFFICER' || viewer.role === 'ADMIN';
  if (isKept && !keeps && !isOwn(viewer, owners)) return false;
  switch (tlp) {
    case 'CLEAR':
      return true;
    case 'GREEN':
      return viewer.role !== 'ANONYMOUS';
    case 'AMBER':
      return isOwn(viewer, owners) || viewer.role === 'OFFICER' || sharesNetwork(viewer, owners);
    case 'AMBER_STRICT':
      return isOwn(viewer, owners) || viewer.role === 'OFFICER';
    case 'RED':
      return isOwn(viewer, owners);
  }
}

const isOwn = ({ teams }: Viewer, owners: readonly string[]) =>
  owners.some((owner) => teams.includes(owner));

/** Whether one of the viewer's teams is in a network that an owner is in, by a membership that does not hide it. */
function sharesNetwork({ teams }: Viewer, owners: readonly string[]): boolean {
  const labelled = PARTS.flatMap(({ owners: [team = ''], network, tlp }) =>
    network === undefined ? [] : [{ team, network, hides: ['AMBER_STRICT', 'RED'].includes(tlp) }],
  );
  const open = OPEN_MEMBERSHIPS.map(([team, network]) => ({ team, network, hides: false }));
  const memberships = [...labelled, ...open];
  const theirs = memberships.filter(({ team, hides }) => owners.includes(team) && !hides);
  return memberships.some(
    ({ team, network }) =>
      teams.includes(team) && theirs.some((membership) => membership.network === network),
  );
}

/** The parts that the viewer sees. */
export const partsSeen = (viewer: Viewer): readonly Part[] =>
  PARTS.filter((part) => sees(viewer, part));

/** A world in which nothing else ever was; a contact that is withheld stands there as what may be known of it. */
export function worldOf(seen: readonly Part[]): World {
  const world = openWorld();
  for (const part of PARTS) {
    if (seen.includes(part)) part.add(world);
    else if (part.tlp !== 'RED') part.stub?.(world);
  }
  return world;
}
