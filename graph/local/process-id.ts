import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';

/** One process for good: its number may be given to another one day, its number and start may not. */
export const processId = z.object({ pid: z.int().positive(), startedAt: z.string() });

export type ProcessId = z.infer<typeof processId>;

/** The process that has this number now, or undefined when there is none. */
export function identify(pid: number): ProcessId | undefined {
  const startedAt = existsSync('/proc/self/stat') ? startFromProc(pid) : startFromPs(pid);
  return startedAt === undefined ? undefined : { pid, startedAt };
}

/** Whether this very process still runs. */
export function isAlive({ pid, startedAt }: ProcessId): boolean {
  return identify(pid)?.startedAt === startedAt;
}

/** Sends a signal to this very process; nothing happens when it has gone. */
export function signal(id: ProcessId, name: NodeJS.Signals): void {
  if (!isAlive(id)) return;
  try {
    process.kill(id.pid, name);
  } catch (error) {
    // It may have gone since the line above looked.
    if (isAlive(id)) throw error;
  }
}

/** Waits until the process has gone. @returns false when it still runs after `timeoutMs` */
export async function hasEnded(id: ProcessId, timeoutMs: number): Promise<boolean> {
  const deadline = Date.now() + timeoutMs;
  while (isAlive(id)) {
    if (Date.now() > deadline) return false;
    await delay(50);
  }
  return true;
}

/** Ends a process: politely, and after `graceMs` in the way that cannot be refused. */
export async function end(id: ProcessId, graceMs: number): Promise<void> {
  signal(id, 'SIGTERM');
  if (await hasEnded(id, graceMs)) return;
  signal(id, 'SIGKILL');
  await hasEnded(id, 5_000);
}

/** The fields of /proc/…/stat behind the name, which is in brackets and may hold anything. */
const STATE = 0;
const START_TICKS = 19;

function startFromProc(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A zombie has ended; only its parent has not asked how.
    if (fields[STATE] === 'Z' || fields[STATE] === 'X') return undefined;
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot}/${fields[START_TICKS] ?? ''}`;
  } catch {
    return undefined;
  }
}

function startFromPs(pid: number): string | undefined {
  const { status, stdout } = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  const [state, ...start] = stdout.trim().split(/\s+/);
  return status === 0 && state && !state.startsWith('Z') ? start.join(' ') : undefined;
}
