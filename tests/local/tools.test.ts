import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Failure } from '../../graph/local/failure.ts';
import { ensureTools } from '../../graph/local/tools.ts';

const JAVA_17 = 'echo \'openjdk version "17.0.15" 2025-04-15\' >&2';
const JAVA_8 = 'echo \'java version "1.8.0_392"\' >&2';
const MAVEN = 'echo "Apache Maven 3.8.7"';

const WORK = { progress: () => undefined };
let folder = '';

/** A machine on which there are these commands and no others. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cirt-atlas-'));
  await symlink('/bin/sh', join(folder, 'sh'));
  vi.stubEnv('PATH', folder);
  vi.stubEnv('JAVA_HOME', undefined);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

async function command(path: string, script: string) {
  const file = join(folder, path);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, `#!/bin/sh\n${script}\n`);
  await chmod(file, 0o755);
}

async function adviceOf(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.catch((reason: unknown) => reason);
  if (error instanceof Failure) return `${error.message}\n${error.advice}`;
  throw new Error('It did not fail as it should.');
}

describe('on a machine where we may install nothing', () => {
  beforeEach(() => {
    vi.spyOn(process, 'getuid').mockReturnValue(1000);
  });

  it('Java and Maven are found', async () => {
    await command('java', JAVA_17);
    await command('mvn', MAVEN);
    expect(await ensureTools({ maven: true }, WORK)).toEqual({ java: 'java', maven: 'mvn' });
  });

  it('Maven is not asked for where all jars are there', async () => {
    await command('java', JAVA_17);
    expect(await ensureTools({ maven: false }, WORK)).toEqual({ java: 'java' });
  });

  it('without Java the three ways to go on are told', async () => {
    expect(await adviceOf(ensureTools({ maven: true }, WORK))).toMatchInlineSnapshot(`
      "Java is missing
      There are three ways to go on:
        - set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to a Neo4j 5 that runs already
        - run "docker compose up" instead
        - install Java 17 or newer and Maven, and start again"
    `);
  });

  it('without Maven too', async () => {
    await command('java', JAVA_17);
    expect(await adviceOf(ensureTools({ maven: true }, WORK))).toContain(
      'Maven is missing\nThere are three',
    );
  });

  it('an old Java is named with its version', async () => {
    await command('java', JAVA_8);
    expect(await adviceOf(ensureTools({ maven: false }, WORK))).toContain(
      'Java 8 (java) is older than 17\nThere',
    );
  });

  it('JAVA_HOME counts first, but not when its Java is too old', async () => {
    vi.stubEnv('JAVA_HOME', join(folder, 'home'));
    await command('home/bin/java', JAVA_17);
    expect((await ensureTools({ maven: false }, WORK)).java).toBe(join(folder, 'home/bin/java'));
    await command('home/bin/java', JAVA_8);
    await command('java', JAVA_17);
    expect((await ensureTools({ maven: false }, WORK)).java).toBe('java');
  });

  it('a Java that does not run counts for none', async () => {
    await command('java', 'echo "No Java runtime present" >&2; exit 1');
    expect(await adviceOf(ensureTools({ maven: false }, WORK))).toContain('Java is missing');
  });
});

const isDebian = await readFile('/etc/debian_version').then(
  () => true,
  () => false,
);

describe.runIf(isDebian)('as root of a Debian', () => {
  beforeEach(() => {
    vi.spyOn(process, 'getuid').mockReturnValue(0);
  });

  /** Takes down what it is asked for, and installs the commands of the packages that it knows. */
  const aptGet = (known: readonly string[]) =>
    command(
      'apt-get',
      [
        `echo "$DEBIAN_FRONTEND $*" >> "${folder}/log"`,
        'case "$*" in *update*) exit 0;; esac',
        ...known.map(
          (name) =>
            `case "$*" in *"${name}"*) PATH=/bin mv "${folder}/later/"* "${folder}/"; exit 0;; esac`,
        ),
        'echo "E: Unable to locate package" >&2; exit 100',
      ].join('\n'),
    );

  it('Java and Maven are installed, and it says so', async () => {
    await command('later/java', JAVA_17);
    await command('later/mvn', MAVEN);
    await aptGet(['openjdk-17-jre-headless maven']);
    const said: string[] = [];
    const tools = await ensureTools({ maven: true }, { progress: (text) => said.push(text) });
    expect(tools).toEqual({ java: 'java', maven: 'mvn' });
    expect(said).toEqual([
      'Java is missing: apt-get update',
      'Java is missing: apt-get install -y openjdk-17-jre-headless maven',
    ]);
    expect(await readFile(join(folder, 'log'), 'utf8')).toContain(
      'noninteractive -o DPkg::Lock::Timeout=120 update',
    );
  });

  it('a release that has no Java 17 any more gives its own', async () => {
    await command('later/java', JAVA_17);
    await aptGet(['default-jre-headless']);
    expect(await ensureTools({ maven: false }, WORK)).toEqual({ java: 'java' });
  });

  it('what apt-get complains about is shown', async () => {
    await aptGet([]);
    expect(await adviceOf(ensureTools({ maven: true }, WORK))).toContain(
      'Java is missing, and apt-get could not install it:\nE: Unable to locate package\nPut right',
    );
  });
});
