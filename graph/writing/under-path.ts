import { RefusedWrite, type WriteFailure } from './failure.ts';

/** Runs a write whose input stands somewhere in a larger one, and says so in its refusals. */
export async function underPath<Result>(
  path: readonly string[],
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof RefusedWrite)) throw error;
    throw new RefusedWrite(
      error.failures.map((failure): WriteFailure => ({
        ...failure,
        path: [...path, ...failure.path],
      })),
    );
  }
}
