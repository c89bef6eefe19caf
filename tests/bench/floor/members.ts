type Member = readonly [tier: string | null, status: string, team: string, country: string | null];

/** A network and its first 500 members. */
export type MembersRow = readonly [slug: string, name: string, members: readonly Member[]];

export const members = ([slug, name, those]: MembersRow) => ({
  slug,
  name,
  members: {
    nodes: those.map(([tier, status, team, country]) => ({
      tier,
      status,
      team: { name: team, country: country === null ? null : { name: country } },
    })),
  },
});
