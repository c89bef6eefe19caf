import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Failure } from '../../graph/local/failure.ts';
import { findOwner, lockFolder } from '../../graph/local/lock.ts';
import { identify } from '../../graph/local/process-id.ts';

const START = { command: 'npm start', shares: true };
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cirt atlas-é'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

const leave = (owner: object) => writeFile(join(folder, 'lock'), JSON.stringify(owner));

it('the second one learns who has the folder, and where he can be reached', async () => {
  const lock = await lockFolder(folder, START);
  await lock.announce('http://localhost:4000');
  const second = lockFolder(folder, { command: 'npm run seed', shares: false });
  await expect(second).rejects.toThrow(Failure);
  await expect(second).rejects.toThrow(
    `npm start (process ${process.pid}) is using the data folder ${folder} and answers at http://localhost:4000`,
  );
  await lock.release();
  await (await lockFolder(folder, START)).release();
});

it('of many at once exactly one gets the folder', async () => {
  await leave({ pid: process.pid, startedAt: 'in another life', ...START });
  const all = await Promise.allSettled(Array.from({ length: 20 }, () => lockFolder(folder, START)));
  expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await readdir(folder)).toEqual(['lock']);
});

it.each([
  ['a process that has ended', { pid: 2 ** 22 + 1, startedAt: 'x', ...START }],
  ['a process whose number another one has now', { pid: process.pid, startedAt: 'x', ...START }],
  ['nobody who can be read', { broken: true }],
])('the lock of %s is taken over', async (_, owner) => {
  await leave(owner);
  expect(await findOwner(folder)).toBeUndefined();
  const lock = await lockFolder(folder, START);
  expect(await findOwner(folder)).toMatchObject({ ...identify(process.pid), ...START });
  await lock.release();
  expect(await readdir(folder)).toEqual([]);
});

it('a folder that cannot be written is named', async () => {
  const file = join(folder, 'file');
  await writeFile(file, '');
  await expect(lockFolder(join(file, 'data'), START)).rejects.toThrow(
    /^nothing can be written to the data folder .*file\/data \(/,
  );
  expect(await readFile(file, 'utf8')).toBe('');
});
