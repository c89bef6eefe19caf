import { held } from './plain-world.ts';
import { countsOn, membersOn, type Relations, worksOn } from './relations.ts';

/**
 * The shortest ways between two teams once more: a breadth-first search in plain TypeScript over plain
 * records, what the statement in the graph is held against. It shares no code with it on purpose.
 */
export interface ExpectedWay {
  /** Slugs of teams and networks, codes of countries, in order. */
  readonly through: readonly string[];
  readonly doubt: number;
  readonly members: number;
}

export interface Question {
  readonly from: string;
  readonly to: string;
  readonly day: string;
  readonly without?: readonly string[];
  readonly maxMembers?: number;
  readonly through?: readonly string[];
}

const MAX_STEPS = 6;
const DOUBT = { DOCUMENTED: 0, INDIRECT: 1, UNVERIFIED: 2 };
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

export function expectedWays(world: Relations, question: Question): ExpectedWay[] {
  const { from, to, day } = question;
  const next = neighbours(world, question);
  let ways: { through: readonly string[]; doubt: number }[] = [{ through: [from], doubt: 0 }];
  const seen = new Set([from]);
  for (let step = 0; step < MAX_STEPS && ways.length > 0; step++) {
    const further = ways.flatMap(({ through, doubt }) =>
      [...(next.get(through.at(-1) ?? '') ?? [])]
        .filter(([node]) => !seen.has(node))
        .map(([node, more]) => ({ through: [...through, node], doubt: doubt + more })),
    );
    const found = further.filter(({ through }) => through.at(-1) === to);
    if (found.length > 0) return ranked(world, found, day);
    for (const { through } of further) seen.add(through.at(-1) ?? '');
    ways = further;
  }
  return [];
}

/** What one step leads to from each node, with the least doubt in a fact that says so. */
function neighbours(world: Relations, question: Question) {
  const { from, to, day, without = [], maxMembers = Infinity } = question;
  const kinds = question.through ?? ['COLLABORATION', 'NETWORK', 'COUNTRY'];
  const next = new Map<string, Map<string, number>>();
  const step = (a: string, b: string, evidence: keyof typeof DOUBT) => {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = next.get(one) ?? new Map<string, number>();
      known.set(other, Math.min(known.get(other) ?? Infinity, DOUBT[evidence]));
      next.set(one, known);
    }
  };
  const isOnWay = (id: string) => {
    const team = world.teams.find((one) => one.id === id);
    return id === from || id === to || (team !== undefined && worksOn(team, day));
  };
  const isOpen = (network: string) =>
    !without.includes(network) && membersOn(world, network, day) <= maxMembers;
  for (const team of world.teams.filter(({ id }) => isOnWay(id))) {
    if (kinds.includes('NETWORK')) {
      for (const one of team.memberships) {
        if (countsOn(one, day) && isOpen(one.network)) step(team.id, one.network, one.evidence);
      }
    }
    if (!kinds.includes('COUNTRY')) continue;
    if (team.country !== undefined) step(team.id, team.country, team.evidence);
    for (const one of team.covers) if (held(one, day)) step(team.id, one.country, one.evidence);
  }
  for (const one of world.collaborations) {
    const counts = kinds.includes('COLLABORATION') && held(one, day);
    if (counts && isOnWay(one.from) && isOnWay(one.to)) step(one.from, one.to, one.evidence);
  }
  return next;
}

function ranked(world: Relations, ways: readonly Omit<ExpectedWay, 'members'>[], day: string) {
  const networks = new Set(world.teams.flatMap((team) => team.memberships.map((m) => m.network)));
  return ways
    .map((way) => ({
      ...way,
      members: way.through
        .filter((node) => networks.has(node))
        .reduce((sum, network) => sum + membersOn(world, network, day), 0),
    }))
    .toSorted(
      (a, b) => a.doubt - b.doubt || a.members - b.members || orderOfLists(a.through, b.through),
    );
}

const orderOfLists = (a: readonly string[], b: readonly string[]): number =>
  a.reduce((found, one, index) => found || order(one, b[index] ?? ''), 0);
