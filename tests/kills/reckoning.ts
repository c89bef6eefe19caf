import type { Graph } from '../../graph/client.ts';
import type { Told } from './send.ts';
import type { Chain, Writers } from './writers.ts';
import type { Kind } from './writes.ts';

/** What the graph has of all writes, beside what their writers were told. */
export interface Reckoning {
  readonly acknowledged: number;
  readonly unknown: number;
  /** Acknowledged, and not there. */
  readonly lost: readonly string[];
  /** There more than once. */
  readonly doubled: readonly string[];
  /** There without all of its parts. */
  readonly halves: readonly string[];
  /** Refused, and there all the same. */
  readonly uncalled: readonly string[];
}

/** Whether it is remembered that something was made: once. */
const remembered = (kind: string) =>
  `COUNT { (:Revision {record: '${kind}:' + it.id, action: 'CREATED'}) } = 1`;

/** Each finds what a mark has left, and whether it is whole. */
const FOUND: Readonly<Record<Kind, string>> = {
  ORGANIZATION: `MATCH (it:Organization {name: mark}) RETURN ${remembered('Organization')} AS isWhole`,
  COLLABORATION:
    'MATCH (a)-[it:COLLABORATES_WITH {title: mark}]->(b) RETURN a:Team AND b:Team AND it.version = 1 ' +
    `AND ${remembered('Collaboration')} AS isWhole`,
  NEED:
    'MATCH (it:Need {title: mark}) RETURN COUNT { (:Country)-[:RAISED]->(it) } = 1 ' +
    'AND COUNT { (it)-[:RAISED_WITH]->(:Office) } = 1 ' +
    'AND COUNT { (it)-[:HAS_STEP]->(:NeedStep {number: 1})-[:SIGNED_BY]->(:Team) } = 1 ' +
    `AND ${remembered('Need')} AS isWhole`,
};

interface Row {
  readonly mark: string;
  readonly whole: readonly boolean[];
}

export async function reckon(graph: Graph, writers: Writers): Promise<Reckoning> {
  const found: Found[] = [];
  for (const [kind, query] of Object.entries(FOUND)) {
    const fates = writers.made[kind as Kind];
    const rows = await graph.read<Row>({
      text: `UNWIND $marks AS mark RETURN { mark: mark, whole: COLLECT { ${query} } } AS row`,
      params: { marks: [...fates.keys()] },
    });
    found.push(...rows.map((row) => ({ ...row, fate: fates.get(row.mark) ?? 'UNKNOWN' })));
  }
  const marks = (matches: (one: Found) => boolean) => found.filter(matches).map(({ mark }) => mark);
  const chains = await Promise.all(writers.chains.map((chain) => reckonChain(graph, chain)));
  const fates = [
    ...found.map(({ fate }) => fate),
    ...writers.chains.flatMap(({ changes }) => [...changes.values()]),
  ];
  return {
    acknowledged: fates.filter((fate) => fate === 'ACKNOWLEDGED').length,
    unknown: fates.filter((fate) => fate === 'UNKNOWN').length,
    lost: [
      ...marks(({ fate, whole }) => fate === 'ACKNOWLEDGED' && whole.length === 0),
      ...chains.flatMap(({ lost }) => lost),
    ],
    doubled: [
      ...marks(({ whole }) => whole.length > 1),
      ...chains.flatMap(({ doubled }) => doubled),
    ],
    halves: [
      ...marks(({ whole }) => whole.includes(false)),
      ...chains.flatMap(({ halves }) => halves),
      ...(await gaps(graph)),
    ],
    uncalled: marks(({ fate, whole }) => fate === 'REFUSED' && whole.length > 0),
  };
}

/** Positions of revisions are counted without a gap: none was counted for a change that was undone. */
async function gaps(graph: Graph): Promise<readonly string[]> {
  const { kept, counted } = await graph.readOne<{ kept: number; counted: number }>({
    text: 'MATCH (counter:RevisionCounter) RETURN { kept: COUNT { (:Revision) }, counted: counter.position } AS row',
    params: {},
  });
  return kept === counted ? [] : [`${kept} revisions of ${counted} that were counted`];
}

interface Found extends Row {
  readonly fate: Told['fate'];
}

interface State {
  readonly version: number;
  readonly title: string;
  readonly revisions: number;
}

/** Each change raises the version by one, and is remembered once: they tell how many there were. */
async function reckonChain(graph: Graph, { slug, changes }: Chain) {
  const fates = [...changes.values()];
  const least = fates.filter((fate) => fate === 'ACKNOWLEDGED').length;
  const most = least + fates.filter((fate) => fate === 'UNKNOWN').length;
  const { version, title, revisions } = await graph.readOne<State>({
    text:
      'MATCH ()-[it:COLLABORATES_WITH {id: $slug}]->() RETURN it { .version, .title, ' +
      "revisions: COUNT { (:Revision {record: 'Collaboration:' + $slug, action: 'CHANGED'}) } } AS row",
    params: { slug },
  });
  const made = version - 1;
  const isLast = made === 0 || (changes.has(title) && changes.get(title) !== 'REFUSED');
  return {
    lost: made < least || !isLast ? [`${slug}: ${made} changes of ${least}`] : [],
    doubled: made > most ? [`${slug}: ${made} changes, at the most ${most} were sent`] : [],
    halves: revisions === made ? [] : [`${slug}: ${made} changes, ${revisions} remembered`],
  };
}
