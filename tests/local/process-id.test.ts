import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { end, hasEnded, identify, isAlive, signal } from '../../graph/local/process-id.ts';

function launch(code: string) {
  const child = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'ignore'] });
  const id = child.pid === undefined ? undefined : identify(child.pid);
  if (!id) throw new Error('The child did not start.');
  return { child, id };
}

it('a process is known by its number and its start', () => {
  const me = identify(process.pid);
  expect(me).toBeDefined();
  expect(identify(process.pid)).toEqual(me);
  expect(me && isAlive(me)).toBe(true);
});

it('a process whose number was given to another one has gone, and the other one is left alone', async () => {
  const { child, id } = launch('setInterval(() => {}, 1000)');
  const former = { ...id, startedAt: 'long ago' };
  expect(isAlive(former)).toBe(false);
  await end(former, 100);
  signal(former, 'SIGKILL');
  expect(isAlive(id)).toBe(true);
  child.kill();
});

it('a process is ended politely', async () => {
  const { child, id } = launch(
    'process.on("SIGTERM", () => process.exit(0)); console.log("up"); setInterval(() => {}, 1000)',
  );
  await once(child.stdout, 'data');
  const ended = once(child, 'exit');
  await end(id, 5_000);
  expect(await ended).toEqual([0, null]);
});

it('a process that refuses is killed after a while', async () => {
  const { child, id } = launch(
    'process.on("SIGTERM", () => {}); console.log("up"); setInterval(() => {}, 1000)',
  );
  await once(child.stdout, 'data');
  expect(await hasEnded(id, 100)).toBe(false);
  const ended = once(child, 'exit');
  await end(id, 200);
  expect(await ended).toEqual([null, 'SIGKILL']);
  expect(isAlive(id)).toBe(false);
});
