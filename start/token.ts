/** `npm run token`: prints a token that is signed with the key of this machine, and nothing else. */
import { Command, InvalidArgumentError } from 'commander';
import { openLocalIssuer } from '../api/auth/local-issuer.ts';
import { grantInput, MAX_TOKEN_DAYS } from '../graph/access/grant.ts';
import { neo4jSettings, readDotEnv, readSettings } from '../graph/local/settings.ts';
import { keyFolder } from './issuers.ts';

interface Options {
  readonly role: string;
  readonly teams: readonly string[];
  readonly offices: readonly string[];
  readonly name: string;
  readonly days: number;
}

const list = (text: string): readonly string[] => text.split(',').map((one) => one.trim());

function days(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= MAX_TOKEN_DAYS) return count;
  throw new InvalidArgumentError(`expected 1 to ${MAX_TOKEN_DAYS}`);
}

async function print({ role, teams, offices, name, days: many }: Options): Promise<void> {
  const { data: grant, error } = grantInput.safeParse({
    ...{ role: role.toUpperCase(), teams, offices },
  });
  if (error) {
    for (const { path, message } of error.issues) {
      process.stderr.write(`--${path.join('.')}: expected ${message}\n`);
    }
    process.exitCode = 1;
    return;
  }
  const { DATA_DIR } = readSettings(neo4jSettings, process.env);
  const sign = await openLocalIssuer(keyFolder(DATA_DIR));
  process.stdout.write(`${await sign(grant, name, many)}\n`);
}

const command = new Command('npm run token --')
  .description(
    'Prints a token that the product on this machine believes: Authorization: Bearer TOKEN.',
  )
  .requiredOption('--role <role>', 'partner, team, officer or admin')
  .option('--teams <slugs>', 'the teams that a team acts for, with commas between', list, [])
  .option(
    '--offices <slugs>',
    'the ITU offices of an officer, with commas between; all without',
    list,
    [],
  )
  .option('--name <name>', 'who gets it: what changes are signed with', 'this-machine')
  .option('--days <days>', `for how long it holds, ${MAX_TOKEN_DAYS} at the most`, days, 30)
  .action(print);

try {
  readDotEnv();
  await command.parseAsync();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
