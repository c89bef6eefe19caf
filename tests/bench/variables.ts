import type { Graph } from '../../graph/client.ts';
import type { Operation } from './operations.ts';
import { Random } from './world/random.ts';
import { BENCH_NETWORK, teamId } from './world/team.ts';

export type Variables = Readonly<Record<string, string>>;

/** How many different questions of a kind are asked in turn. */
const DIFFERENT = 200;
/** A page is full, and so the same work for all, only where as many teams match. */
const PAGE = 50;

interface Known {
  readonly seedTeams: readonly string[];
  readonly countries: readonly { readonly iso2: string; readonly name: string }[];
  readonly constituencies: readonly string[];
  readonly largestNetwork: string;
}

/** What is asked of a world of `generated` teams: the same questions in each run, in the same order. */
export async function questionsOf(
  graph: Graph,
  generated: number,
): Promise<Readonly<Record<Operation, readonly Variables[]>>> {
  const random = new Random(7);
  const known = await readKnown(graph);
  const ids = Array.from({ length: DIFFERENT }, () =>
    generated > 0 ? teamId(random.below(generated)) : random.pick(known.seedTeams),
  );
  const names = await readNames(graph, ids);
  return {
    team: ids.map((slug) => ({ slug })),
    page: known.constituencies.map((constituency) => ({ constituency })),
    coverage: [{}],
    country: Array.from({ length: DIFFERENT }, () => ({ iso2: random.pick(known.countries).iso2 })),
    search: names.map((name, index) => ({
      text: searchText(name, index, random.pick(known.countries).name),
    })),
    gaps: [{}],
    priorities: [{}],
    progress: [{ from: '2025-01-01', to: '2025-12-31' }],
    network: [{ slug: generated > 0 ? BENCH_NETWORK : known.largestNetwork }],
  };
}

interface Name {
  readonly name: string;
  readonly shortName: string | null;
}

/** As people search: by the whole name, its first word cut short, the short name, a country. */
function searchText({ name, shortName }: Name, index: number, country: string): string {
  const [word = name] = name.split(/\s+/);
  return [name, word.slice(0, 5), shortName ?? name, country][index % 4] ?? name;
}

async function readKnown(graph: Graph): Promise<Known> {
  return graph.readOne<Known>({
    text: `RETURN {
      seedTeams: COLLECT { MATCH (t:Team { origin: 'SEED' }) RETURN t.id ORDER BY t.id },
      countries: COLLECT { MATCH (c:Country) RETURN c { .iso2, .name } ORDER BY c.iso2 },
      constituencies: COLLECT {
        MATCH (t:Team { status: 'ACTIVE' }) UNWIND t.constituencies AS c
        WITH c, count(*) AS teams WHERE teams >= $page RETURN c ORDER BY c },
      largestNetwork: head(COLLECT {
        MATCH (w:Network) RETURN w.id ORDER BY COUNT { (w)<-[:MEMBER_OF]-() } DESC, w.id LIMIT 1 })
    } AS row`,
    params: { page: PAGE },
  });
}

async function readNames(graph: Graph, ids: readonly string[]): Promise<Name[]> {
  return graph.read<Name>({
    text: `UNWIND $ids AS id MATCH (t:Team { id: id }) RETURN t { .name, .shortName } AS row`,
    params: { ids },
  });
}
