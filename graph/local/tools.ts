import { installPackages } from './debian.ts';
import { Failure } from './failure.ts';
import { findJava, findMaven } from './java.ts';

/** What a long step tells while it runs, and what may end it. */
export interface Work {
  readonly progress: (text: string) => void;
  readonly signal?: AbortSignal | undefined;
}

export interface Tools {
  readonly java: string;
  /** Absent when it was not asked for. */
  readonly maven?: string;
}

/** What is asked for first, and what newer releases of Debian have in its place. */
const JAVA_PACKAGES = ['openjdk-17-jre-headless', 'default-jre-headless'];

/**
 * The commands that a Neo4j of one's own needs: Java always, Maven to fetch its jars. What is missing
 * is installed on a Debian or Ubuntu that we are root of.
 * @throws Failure on any other machine
 */
export async function ensureTools({ maven }: { maven: boolean }, work: Work): Promise<Tools> {
  const choices = JAVA_PACKAGES.map((java) => (maven ? [java, 'maven'] : [java]));
  const java = await findOrInstall(findJava, choices, work);
  return maven ? { java, maven: await findOrInstall(findMaven, [['maven']], work) } : { java };
}

async function findOrInstall(
  find: () => Promise<string>,
  choices: readonly (readonly string[])[],
  work: Work,
): Promise<string> {
  try {
    return await find();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (!(await installPackages(choices, error.message, work))) throw error;
    return find();
  }
}
