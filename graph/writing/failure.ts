/** Why a change was not made; `path` leads to the part of the input that it is about. */
export type WriteFailure = { readonly message: string; readonly path: readonly string[] } & (
  | { readonly kind: 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'Conflict' }
  | { readonly kind: 'StaleVersion'; readonly current: number }
);

/** Thrown by a write that must not be made: all of its transaction is undone. */
export class RefusedWrite extends Error {
  override readonly name = 'RefusedWrite';
  readonly failures: readonly WriteFailure[];

  constructor(failures: readonly WriteFailure[]) {
    super(failures.map(({ message }) => message).join(' '));
    this.failures = failures;
  }
}

/** A value that cannot be; `expected` is what it should have been. */
export const invalid = (path: readonly string[], expected: string): WriteFailure => ({
  kind: 'InvalidInput',
  message: `${path.join('.') || 'input'}: expected ${expected}.`,
  path,
});

/** Something that is not the writer's to write; `why` not. */
export const notAllowed = (path: readonly string[], why: string): WriteFailure => ({
  kind: 'NotAllowed',
  message: `${path.join('.')}: ${why}.`,
  path,
});

export const notFound = (path: readonly string[], what: string): WriteFailure => ({
  kind: 'NotFound',
  message: `${path.join('.')}: there is no ${what}.`,
  path,
});

/** Something that the graph, as it is, does not allow. */
export const conflict = (path: readonly string[], message: string): WriteFailure => ({
  kind: 'Conflict',
  message,
  path,
});

export const stale = (given: number, current: number): WriteFailure => ({
  kind: 'StaleVersion',
  message:
    `version: somebody has changed it since; you gave version ${given}, it is at version ${current}. ` +
    'Read it again, and give the version that you read.',
  path: ['version'],
  current,
});
