import type { Graph } from '../client.ts';
import type { Viewer } from '../viewer.ts';
import { notAllowed, RefusedWrite } from './failure.ts';

/**
 * Whom a write is made for: teams by name, the teams of something that is there, or who signs a step.
 * `path` leads to where the input says so.
 */
export type Whose = { readonly path: readonly string[] } & (
  | { readonly of: 'TEAMS'; readonly teams: readonly string[] }
  | { readonly of: keyof typeof TEAMS_OF; readonly id: string }
  | { readonly of: 'TEAM_SIGNATURE'; readonly team: string }
  | { readonly of: 'OFFICE_SIGNATURE'; readonly office: string }
);

/** The teams of something, from a MATCH that knows its `$id`. */
const TEAMS_OF = {
  CAPABILITY: '(t:Team)-[:HAS_CAPABILITY]->({id: $id})',
  CONTACT: '(t:Team)-[:HAS_CONTACT]->(:Contact {id: $id})',
  MISTAKE_REPORT: '(:MistakeReport {id: $id})-[:OF_TEAM]->(t:Team)',
  PROPOSAL: '(:Proposal {id: $id})-[:OF_TEAM]->(t:Team)',
  COLLABORATION: '(t:Team)-[:COLLABORATES_WITH {id: $id}]-(:Team)',
  // Whoever signed its first step raised it.
  NEED: '(:Need {id: $id})-[:HAS_STEP]->(:NeedStep {number: 1})-[:SIGNED_BY]->(t:Team)',
} as const;

/**
 * Holds a write to those whom its writer acts for: a team writes of itself and signs for itself, an officer
 * writes of every team and signs for the own office.
 * @throws RefusedWrite NotAllowed
 */
export async function holdOwnership(graph: Graph, viewer: Viewer, whose: Whose): Promise<void> {
  const { path } = whose;
  const refuse = (message: string) => {
    throw new RefusedWrite([notAllowed(path, message)]);
  };
  if (whose.of === 'OFFICE_SIGNATURE') {
    const { office } = whose;
    if (viewer.offices === 'ALL' || viewer.offices.includes(office)) return;
    return refuse(`only an officer of ${office} signs for it`);
  }
  if (whose.of === 'TEAM_SIGNATURE') {
    if (viewer.teams.includes(whose.team)) return;
    return refuse(`only ${whose.team} itself signs for it`);
  }
  if (viewer.role === 'OFFICER') return;
  // What others propose or report is an admin's to look after too.
  if (viewer.role === 'ADMIN' && KEPT.includes(whose.of)) return;
  const teams = await teamsConcerned(graph, whose);
  if (teams.some((team) => viewer.teams.includes(team))) return;
  refuse('it is another team’s: you write of the teams that you act for');
}

/** What is decided on by those who keep the directory. */
const KEPT: readonly Whose['of'][] = ['PROPOSAL', 'MISTAKE_REPORT'];

/** The teams that a write is made for. */
export async function teamsConcerned(graph: Graph, whose: Whose): Promise<readonly string[]> {
  switch (whose.of) {
    case 'TEAMS':
      return whose.teams;
    case 'TEAM_SIGNATURE':
      return [whose.team];
    case 'OFFICE_SIGNATURE':
      return [];
    default:
      return teamsOf(graph, whose.of, whose.id);
  }
}

const teamsOf = (graph: Graph, of: keyof typeof TEAMS_OF, id: string) =>
  graph.read<string>({ text: `MATCH ${TEAMS_OF[of]} RETURN t.id AS row`, params: { id } });
