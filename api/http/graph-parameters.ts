import { z } from 'zod';
import {
  COLLABORATION_KINDS,
  CONSTITUENCIES,
  GRAPH_EDGE_KINDS,
  GRAPH_NODE_KINDS,
  MEMBERSHIP_STATUSES,
  TEAM_KINDS,
  TEAM_STATUSES,
} from '../../graph/words.ts';

const once = <Value extends z.ZodType>(value: Value) => z.tuple([value]);
const often = <Value extends z.ZodType>(value: Value) => z.array(value).optional();
const text = z.string().min(1);
const whole = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);
const nodeKey = z
  .string()
  .regex(/^(team|network|country):./)
  .transform((key) => {
    const [kind = '', ...rest] = key.split(':');
    return { [kind]: rest.join(':') };
  });

const filters = {
  nodeKind: often(z.enum(GRAPH_NODE_KINDS)),
  edgeKind: often(z.enum(GRAPH_EDGE_KINDS)),
  teamKind: often(z.enum(TEAM_KINDS)),
  teamStatus: often(z.enum(TEAM_STATUSES)),
  constituency: often(z.enum(CONSTITUENCIES)),
  membershipStatus: often(z.enum(MEMBERSHIP_STATUSES)),
  tier: often(text),
  collaboration: often(z.enum(COLLABORATION_KINDS)),
  asOf: once(z.iso.date()).optional(),
  minDegree: once(whole).optional(),
  maxNodes: once(whole).optional(),
  maxEdges: once(whole).optional(),
};

const scoped = <Scope extends z.ZodRawShape>(scope: Scope) =>
  z.strictObject({ ...scope, ...filters });

/** The parameters of an export: a scope, and what the filter asks for, each as often as it says. */
const parameters = z.union([
  scoped({ team: once(text) }),
  scoped({ network: once(text) }),
  scoped({ country: once(text) }),
  scoped({ whole: once(z.literal('true')) }),
  scoped({ of: z.array(nodeKey).min(1), depth: once(whole).optional() }),
]);

export const GRAPH_USAGE =
  'Ask for /export/graph.csv?country=RW, or team=, network=, whole=true, or of=team:SLUG (network:SLUG, ' +
  'country:ISO, as often as you like) with depth=2. Further, as often as you like: ' +
  `nodeKind (${GRAPH_NODE_KINDS.join(', ')}), edgeKind (${GRAPH_EDGE_KINDS.join(', ')}), ` +
  'teamKind, teamStatus, constituency, membershipStatus, tier, collaboration, in the words of the schema; ' +
  'and once: asOf=2026-12-31, minDegree, maxNodes, maxEdges. Other files: graph.json, graph.graphml, graph.gexf, ' +
  'graph-nodes.csv.';

/** The variables of the question that the parameters of a URL ask; undefined where they do not. */
export function graphQuestion(
  searchParams: URLSearchParams,
): Readonly<Record<string, unknown>> | undefined {
  const given = Object.fromEntries(
    [...searchParams.keys()].map((name) => [name, searchParams.getAll(name)]),
  );
  const { data: asked } = parameters.safeParse(given);
  if (!asked) return undefined;
  const { nodeKind, edgeKind, asOf, maxNodes, maxEdges } = asked;
  const among = (words: readonly string[] | undefined) => words && { in: words };
  return {
    scope: scopeOf(asked),
    filter: {
      nodeKind: among(nodeKind),
      edgeKind: among(edgeKind),
      minDegree: asked.minDegree?.[0],
      teams: {
        kind: among(asked.teamKind),
        status: among(asked.teamStatus),
        constituency: among(asked.constituency),
      },
      memberships: { status: among(asked.membershipStatus), tier: among(asked.tier) },
      collaborations: { kind: among(asked.collaboration) },
    },
    asOf: asOf?.[0],
    maxNodes: maxNodes?.[0],
    maxEdges: maxEdges?.[0],
  };
}

function scopeOf(asked: z.infer<typeof parameters>) {
  if ('of' in asked) return { neighbourhood: { of: asked.of, depth: asked.depth?.[0] } };
  if ('whole' in asked) return { whole: true };
  if ('team' in asked) return { team: asked.team[0] };
  if ('network' in asked) return { network: asked.network[0] };
  return { country: asked.country[0] };
}
