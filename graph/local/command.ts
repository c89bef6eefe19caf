import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface CommandOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  readonly signal?: AbortSignal | undefined;
  /** Called with each line of output as it comes. */
  readonly onLine?: (line: string) => void;
}

export interface CommandResult {
  readonly ok: boolean;
  /** Both outputs together, as a person would have seen them. */
  readonly lines: readonly string[];
}

/**
 * Runs a command to its end, its output kept rather than shown.
 * @returns undefined when there is no such command
 */
export async function run(
  command: string,
  args: readonly string[],
  { onLine, ...options }: CommandOptions = {},
): Promise<CommandResult | undefined> {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      onLine?.(line);
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'EACCES') resolve(undefined);
      else reject(error);
    });
    child.on('close', (code) => {
      resolve({ ok: code === 0, lines });
    });
  });
}

/** The surroundings of a Java process: it reads file names as the locale says, and must read all of them. */
export function javaEnv(): NodeJS.ProcessEnv {
  const { LC_ALL, LC_CTYPE, LANG } = process.env;
  const locale = LC_ALL ?? LC_CTYPE ?? LANG ?? '';
  return process.platform !== 'linux' || /utf-?8/i.test(locale)
    ? process.env
    : { ...process.env, LC_ALL: 'C.UTF-8' };
}
