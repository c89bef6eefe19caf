/**
 * `npm run bench:timing -- --pairs 2000`: whether the time of an answer tells nobody in particular that
 * something is there which he may not see. Asks by id for what is RED and for what never was, in turn.
 */
import { Command } from 'commander';
import { encodeGlobalId } from '../../api/global-id.ts';
import { Graph } from '../../graph/client.ts';
import { stopSignal } from '../../start/stop-signal.ts';
import { HEADERS } from './ask.ts';
import { chanceOfTelling } from './chance.ts';
import { countTo } from './count-to.ts';
import { median } from './median.ts';
import { startContestant } from './process.ts';
import { openWorld } from './world/open.ts';

const { pairs } = new Command('bench:timing')
  .option('--pairs <count>', 'how often each kind is asked for both ways', countTo(999_999), 2_000)
  .parse()
  .opts<{ pairs: number }>();

const KINDS = ['Contact', 'Need', 'MaturityAssessment'] as const;
type Kind = (typeof KINDS)[number];

/** Of one length, so that only one of them being there makes a difference. */
const HIDDEN = 'timing-of-answers-a';
const MISSING = 'timing-of-answers-b';

const say = (text: string) => process.stdout.write(`${text}\n`);
const { signal } = stopSignal();
const { config, close } = await openWorld('5k', signal);
const graph = new Graph(config);
const change = async (text: string) => {
  await graph.write((transaction) => transaction.run(text, { id: HIDDEN }));
};
const remove = () => change(`MATCH (n:${KINDS.join('|')} {id: $id}) DETACH DELETE n`);
try {
  await remove();
  for (const kind of KINDS) {
    await change(
      `MATCH (t:Team) WITH t LIMIT 1 CREATE (t)-[:HAS_CONTACT]->(:${kind} {id: $id, tlp: 'RED'})`,
    );
  }
  const atlas = await startContestant('atlas', config, undefined);
  try {
    for (const kind of KINDS) {
      const [hidden, missing] = await times(`${atlas.url}/graphql`, kind);
      const share = (100 * chanceOfTelling(hidden, missing)).toFixed(1);
      say(
        `${kind}: hidden ${micro(hidden)} µs, missing ${micro(missing)} µs in the middle; ` +
          `of two answers the slower one is the hidden one in ${share} % (50: nothing is told)`,
      );
    }
  } finally {
    await atlas.stop();
  }
} finally {
  // Whatever becomes of what was put there, the database is not left running; it is removed at the next start too.
  await remove()
    .finally(() => graph.close())
    .finally(close);
}
// What waits for a signal to stop would keep it alive.
process.exit();

/** How many milliseconds the answers took, in pairs whose order changes. */
async function times(url: string, kind: Kind): Promise<readonly [number[], number[]]> {
  const [hidden, missing]: [number[], number[]] = [[], []];
  const warm = 500;
  for (let pair = -warm; pair < pairs; pair++) {
    for (const isHidden of pair % 2 ? [true, false] : [false, true]) {
      const ms = await timeOf(url, encodeGlobalId(kind, isHidden ? HIDDEN : MISSING));
      if (pair >= 0) (isHidden ? hidden : missing).push(ms);
    }
  }
  return [hidden, missing];
}

async function timeOf(url: string, id: string): Promise<number> {
  const body = JSON.stringify({
    query: 'query($id: ID!) { node(id: $id) { id } }',
    variables: { id },
  });
  const since = performance.now();
  const response = await fetch(url, { method: 'POST', headers: HEADERS, body });
  const text = await response.text();
  const ms = performance.now() - since;
  if (text !== '{"data":{"node":null}}') throw new Error(`Asked for ${id}, and got: ${text}`);
  return ms;
}

function micro(times: readonly number[]): string {
  return (1_000 * median(times)).toFixed(0);
}
