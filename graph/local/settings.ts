import { isAbsolute, join } from 'node:path';
import { z } from 'zod';
import { graphConfig } from '../config.ts';
import { Failure } from './failure.ts';
import { hasCode } from './has-code.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** The settings by environment that say which Neo4j is used. All names and their meaning: `.env.example`. */
export const neo4jSettings = z.object({
  NEO4J_URI: graphConfig.shape.uri.optional(),
  NEO4J_USER: graphConfig.shape.user.default('neo4j'),
  NEO4J_PASSWORD: graphConfig.shape.password
    .min(1, 'expected the password of that user, or no such setting')
    .default(''),
  NEO4J_DATABASE: graphConfig.shape.database.default('neo4j'),
  DATA_DIR: z
    .string()
    .regex(/\S/, 'expected the path of a folder')
    .transform((path) => (isAbsolute(path) ? path : join(ROOT, path)))
    .prefault('.data'),
});

/**
 * Reads `.env` in the folder of the product, where there is one; what the environment says already,
 * counts. Tests forbid it: they must never reach the Neo4j of the person who runs them.
 */
export function readDotEnv(folder = ROOT): void {
  if (process.env['ATLAS_NO_DOTENV'] !== undefined) return;
  try {
    process.loadEnvFile(join(folder, '.env'));
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
}

/**
 * Checks the settings that a schema describes.
 * @throws Failure that names every setting that is wrong, with what was found and what is expected
 */
export function readSettings<Settings extends z.ZodType>(
  schema: Settings,
  environment: NodeJS.ProcessEnv,
): z.output<Settings> {
  const { data, error } = schema.safeParse(environment);
  if (!error) return data;
  const problems = error.issues.map(({ path, message }) => {
    const name = path.join('.');
    return `  ${name} is ${shown(name, environment[name])}: ${message}`;
  });
  throw new Failure(
    `${problems.length === 1 ? 'one setting is' : `${problems.length} settings are`} wrong:\n${problems.join('\n')}`,
    'Put it right in the environment or in the file .env; .env.example says what each setting means.',
  );
}

function shown(name: string, value: string | undefined): string {
  if (value === undefined) return 'missing';
  if (value === '') return 'empty';
  // Some write user and password into an address.
  const open = value.replace(/\/\/[^/]*@/, '//…@');
  return /PASSWORD|SECRET/.test(name) ? 'unusable' : `"${open}"`;
}
