/** The page of a team. */
export const team = {} as const;
