import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { javaEnv, run } from './command.ts';
import { Failure } from './failure.ts';
import { isWhole, writeManifest } from './manifest.ts';
import type { Work } from './tools.ts';

const POM = join(import.meta.dirname, 'pom.xml');
const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

const DRAFT = '.part-';

/** How many jars this version of Neo4j brings: for the progress that is shown, nothing depends on it. */
const ABOUT = 213;

/** Where the jars of the Neo4j that `pom.xml` names are kept. */
export async function jarFolder(home: string): Promise<string> {
  const pom = await readFile(POM, 'utf8');
  const version = /<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)</.exec(pom)?.[1];
  if (!version) throw new Error(`${POM} names no version of Neo4j.`);
  return join(home, `lib-${version}`);
}

/** Whether all jars are there as they were fetched. */
export async function hasJars(home: string): Promise<boolean> {
  return isWhole(await jarFolder(home));
}

/**
 * Fetches the jars with Maven. They appear all at once or not at all, whatever ends this in between.
 * @throws Failure when Maven cannot get them
 */
export async function fetchJars(home: string, maven: string, work: Work): Promise<void> {
  await placeJars(home, async (draft) => {
    const fetched = followMaven(work);
    const options = ['-B', '-f', POM, `-DoutputDirectory=${draft}`, '-DincludeScope=runtime'];
    const result = await run(maven, [...options, COPY], {
      env: javaEnv(),
      signal: work.signal,
      onLine: fetched,
    });
    if (!result?.ok) throw mavenFailure(result?.lines ?? []);
    await refuseBrokenJars(draft);
  });
}

/** Takes the jars from another home that has them whole. @returns false when it has not */
export async function copyJars(from: string, home: string): Promise<boolean> {
  if (!(await hasJars(from))) return false;
  const source = await jarFolder(from);
  await placeJars(home, (draft) =>
    cp(source, draft, { recursive: true, mode: constants.COPYFILE_FICLONE }),
  );
  return true;
}

async function placeJars(home: string, fill: (draft: string) => Promise<void>) {
  const folder = await jarFolder(home);
  await mkdir(home, { recursive: true });
  await removeDrafts(folder);
  const draft = `${folder}${DRAFT}${randomUUID()}`;
  await fill(draft);
  await writeManifest(draft);
  await rm(folder, { recursive: true, force: true });
  await rename(draft, folder);
}

/** What starts that were killed left half done. Nobody else works here: the data folder is locked. */
async function removeDrafts(folder: string) {
  const parent = dirname(folder);
  for (const name of await readdir(parent)) {
    if (!name.startsWith(basename(folder) + DRAFT)) continue;
    await rm(join(parent, name), { recursive: true, force: true });
  }
}

/** Tells how far Maven is, from what it prints: it fetches the jars first, its own tools then. */
function followMaven({ progress }: Work): (line: string) => void {
  let count = 0;
  progress('fetching its jars with Maven');
  return (line) => {
    if (/Downloaded from \S+: \S+\.jar/.test(line)) count = Math.min(count + 1, ABOUT);
    if (count > 0) progress(`fetching its jars with Maven, ${count} of about ${ABOUT}`);
  };
}

function mavenFailure(lines: readonly string[]): Failure {
  const errors = lines.filter((line) => line.startsWith('[ERROR]'));
  // What follows the first empty line is how to ask Maven for more.
  const end = errors.findIndex((line) => line.trim() === '[ERROR]');
  const told = errors.length > 0 ? errors.slice(0, Math.max(end, 1)) : lines.slice(-10);
  return new Failure(
    `Maven could not fetch the jars of Neo4j:\n${told.join('\n')}`,
    'Check the network, and the proxy or mirror in the settings.xml of Maven, and start again: what is there is kept.',
  );
}

/** A download that broke off long ago may still lie in Maven's own cache, which Maven trusts. */
async function refuseBrokenJars(folder: string) {
  for (const name of await readdir(folder)) {
    const bytes = await readFile(join(folder, name));
    if (bytes.lastIndexOf('PK\u0005\u0006') >= 0) continue;
    throw new Failure(
      `Maven delivered ${name} cut off`,
      `Delete that file in the cache of Maven (in ~/.m2/repository) and start again.`,
    );
  }
}
