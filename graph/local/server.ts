import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { javaEnv } from './command.ts';
import { writeConf } from './conf.ts';
import { Failure } from './failure.ts';
import { configOf, forget, type Instance, recall, remember } from './instance.ts';
import { lastLines } from './log.ts';
import { end, identify } from './process-id.ts';
import { waitUntilReady } from './ready.ts';
import type { Work } from './tools.ts';

/** All that a server needs to start, once prepared. */
export interface Installation {
  readonly home: string;
  readonly java: string;
  readonly jars: string;
  readonly password: string;
}

/** Neo4j's own figures for what must be done within a stop; a big checkpoint on a slow disk takes time. */
const STOP_GRACE_MS = 60_000;

const JVM = [
  '-Xmx512m',
  // Rather gone, and started again, than half alive.
  '-XX:+ExitOnOutOfMemoryError',
  ...['java.nio', 'java.io', 'sun.nio.ch', 'java.lang'].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  ),
];

/**
 * Starts a server and waits until one can sign in.
 * @throws Failure with the end of its log when it does not come up
 */
export async function startServer(
  installation: Installation,
  port: number,
  work: Work,
): Promise<Instance> {
  const { home, password } = installation;
  await writeConf(home, port);
  const instance = { process: launch(installation), port };
  remember(home, instance);
  try {
    await waitUntilReady(configOf(instance, password), instance.process, work);
    return instance;
  } catch (error) {
    await stopServer(home, instance);
    if (work.signal?.aborted) throw error;
    throw new Failure(
      `Neo4j did not come up on port ${port}:\n${await lastLines(home)}`,
      `The whole log is in ${join(home, 'logs')}. Where it says that memory or the disk ran out, free some and start again.`,
      { cause: error },
    );
  }
}

/** Ends a server and waits until it has gone. */
export async function stopServer(home: string, instance: Instance): Promise<void> {
  await end(instance.process, STOP_GRACE_MS);
  forget(home);
}

/** Ends the server that an earlier start has left running, if there is one. */
export async function stopLeftover(home: string): Promise<void> {
  const left = recall(home);
  if (left) await stopServer(home, left);
}

function launch({ home, java, jars }: Installation) {
  mkdirSync(join(home, 'logs'), { recursive: true });
  const console = openSync(join(home, 'logs', 'console.log'), 'w');
  try {
    const child = spawn(
      java,
      [
        ...JVM,
        ...['-cp', join(jars, '*'), 'org.neo4j.server.CommunityEntryPoint'],
        ...[`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`],
      ],
      // A group of its own: Ctrl-C at the terminal ends this process, which ends the server in order.
      { detached: true, env: javaEnv(), stdio: ['ignore', console, console] },
    );
    child.unref();
    child.on('error', () => undefined);
    const started = child.pid === undefined ? undefined : identify(child.pid);
    if (!started) throw new Failure(`${java} could not be run`, 'Install Java 17 or newer.');
    return started;
  } finally {
    closeSync(console);
  }
}
