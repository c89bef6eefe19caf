/** Tells the person who waits what is going on; the tables alone go to the standard output. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Runs a step and tells what it did and how long it took. */
export async function timed<Result>(done: string, work: () => Promise<Result>): Promise<Result> {
  const startedAt = performance.now();
  const result = await work();
  tell(`✓ ${done} (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`);
  return result;
}

/** A line that shows how far a long step is: rewritten in place at a terminal, seldom elsewhere. */
export function progressBar(name: string, total: number): (done: number) => void {
  const startedAt = performance.now();
  let shownAt = 0;
  const isTerminal = process.stderr.isTTY;
  return (done) => {
    const now = performance.now();
    if (done < total && now - shownAt < (isTerminal ? 200 : 10_000)) return;
    shownAt = now;
    const share = done / total;
    const bar = '█'.repeat(Math.round(share * 30)).padEnd(30, '·');
    const rate = Math.round(done / ((now - startedAt) / 1000));
    const line = `  ${name} ${bar} ${Math.floor(share * 100)} %, ${rate} a second`;
    process.stderr.write(
      isTerminal && done < total ? `\r${line}` : `${isTerminal ? '\r' : ''}${line}\n`,
    );
  };
}
