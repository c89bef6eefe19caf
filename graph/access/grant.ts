import { z } from 'zod';
import { viewer, type Viewer } from '../viewer.ts';
import type { Reference } from '../writing/references.ts';
import { slug } from '../writing/values.ts';

/** The roles that somebody may be given. */
export const GRANTED_ROLES = ['PARTNER', 'TEAM', 'OFFICER', 'ADMIN'] as const;
export type GrantedRole = (typeof GRANTED_ROLES)[number];

const slugs = z.array(slug).max(50, '50 entries at the most');

/** For so many days a token may hold, whoever issues it. */
export const MAX_TOKEN_DAYS = 400;

/** What somebody may be and do here: a role, and whom it is for where the role says so. */
export const grantInput = z
  .object({
    role: z.enum(GRANTED_ROLES, `one of ${GRANTED_ROLES.join(', ')}`),
    /** The teams that a TEAM acts for, by their slugs. */
    teams: slugs.nullish().transform((given) => given ?? []),
    /** The ITU offices of an OFFICER, by their slugs; none means all of them. */
    offices: slugs.nullish().transform((given) => given ?? []),
  })
  .superRefine(({ role, teams, offices }, context) => {
    const refuse = (path: string, message: string) => {
      context.addIssue({ code: 'custom', path: [path], message });
    };
    if (role === 'TEAM' && teams.length === 0) refuse('teams', 'a team at least, for this role');
    if (role !== 'TEAM' && teams.length > 0) refuse('teams', 'none but for the role TEAM');
    if (role !== 'OFFICER' && offices.length > 0)
      refuse('offices', 'none but for the role OFFICER');
  });
export type Grant = z.output<typeof grantInput>;

/** The teams and offices of a grant, as something that has to be there. */
export const namedIn = ({ teams, offices }: Grant): readonly Reference[] => [
  ...teams.map((key): Reference => ({ node: 'Team', key, path: ['teams'] })),
  ...offices.map((key): Reference => ({ node: 'Office', key, path: ['offices'] })),
];

/** Somebody with this grant. @param id who that is */
export const viewerWith = ({ role, teams, offices }: Grant, id: string): Viewer =>
  viewer(role, id, {
    teams,
    offices: role === 'OFFICER' && offices.length === 0 ? 'ALL' : offices,
  });
