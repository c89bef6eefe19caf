/** Why nobody was signed in at the provider, as the server writes it into the address. */
const PROBLEMS = ['DENIED', 'LATE', 'NO_PROVIDER', 'NO_ROLE', 'REFUSED', 'UNREACHABLE'] as const;
export type Problem = (typeof PROBLEMS)[number];

export const problemIn = (text: string | null): Problem | undefined =>
  PROBLEMS.find((problem) => problem === text);

/** Whom the provider knows and the Atlas does not: told by the server, and by no link. */
export function strangerIn(cookies: string): string | undefined {
  const [, value] = /(?:^|; )cirt-atlas-stranger=([^;]*)/.exec(cookies) ?? [];
  return value === undefined ? undefined : decodeURIComponent(value);
}
