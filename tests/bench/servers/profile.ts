import type { Reply } from './messages.ts';
import type { Sent } from './statements.ts';

interface Plan {
  readonly dbHits: number;
  readonly children: readonly Plan[];
}

/** The part of a driver's session that runs a statement and says how that went. */
interface ProfileSession {
  run(
    text: string,
    params: unknown,
  ): PromiseLike<{ readonly summary: { readonly profile: Plan | false } }>;
}

const hitsOf = ({ dbHits, children }: Plan): number =>
  children.reduce((sum, child) => sum + hitsOf(child), dbHits);

/** Runs each statement by PROFILE and adds up what it read in the database. */
export async function profile(
  statements: readonly Sent[],
  session: ProfileSession,
): Promise<Reply> {
  let dbHits = 0;
  for (const { text, params } of statements) {
    const { summary } = await session.run(`PROFILE ${text}`, params);
    if (summary.profile) dbHits += hitsOf(summary.profile);
  }
  return { says: 'profiled', statements: statements.length, dbHits };
}
