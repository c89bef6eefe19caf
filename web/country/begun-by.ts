interface Begun {
  readonly since: string | null;
  readonly until: string | null;
}

/**
 * The teams that may have been there on a day: what began later is left out and counted, what was over
 * is left out. A date known in part counts from its first day to its last.
 */
export function begunBy<Team extends Begun>(
  teams: readonly Team[],
  on: string,
): { readonly there: readonly Team[]; readonly later: number } {
  const begun = teams.filter(({ since }) => since === null || since <= on);
  return {
    there: begun.filter(({ until }) => until === null || until >= on.slice(0, until.length)),
    later: teams.length - begun.length,
  };
}
