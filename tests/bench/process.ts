import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import type { GraphConfig } from '../../graph/config.ts';
import { CONTESTANTS, type ContestantName } from './contestants.ts';
import { type Question, reply, type Reply } from './servers/messages.ts';

/** A contestant that serves, in a process of its own. */
export interface Running {
  readonly name: ContestantName;
  readonly url: string;
  ask(question: Question): Promise<Reply>;
  stop(): Promise<void>;
}

/**
 * Starts a contestant over a graph and waits until it listens.
 * @param earlier where an earlier state of the project is, for the contestants that run from there
 */
export async function startContestant(
  name: ContestantName,
  config: GraphConfig,
  earlier: string | undefined,
): Promise<Running> {
  const { program, env, isEarlier } = CONTESTANTS[name];
  if (isEarlier && earlier === undefined) throw new Error(`${name} needs --earlier <folder>.`);
  const folder = isEarlier ? join(resolve(earlier ?? ''), 'tests', 'bench') : import.meta.dirname;
  const child = spawn(process.execPath, [join(folder, program)], {
    env: {
      ...process.env,
      ...env,
      NODE_ENV: 'production',
      NEO4J_URI: config.uri,
      NEO4J_USER: config.user,
      NEO4J_PASSWORD: config.password,
      NEO4J_DATABASE: config.database,
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const next = async (): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const onExit = (code: number | null) => {
        reject(new Error(`The contestant ${name} ended with ${code ?? 'a signal'}.`));
      };
      child.once('exit', onExit);
      child.once('message', (message) => {
        child.off('exit', onExit);
        resolve(reply.parse(message));
      });
    });
  const first = await next();
  if (first.says !== 'listening') throw new Error(`The contestant ${name} does not listen.`);
  return {
    name,
    url: `http://127.0.0.1:${first.port}`,
    ask: async (question) => {
      const answer = next();
      child.send(question);
      return answer;
    },
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}
