import { z } from 'zod';
import { conflict, RefusedWrite } from '../writing/failure.ts';
import type { Reference } from '../writing/references.ts';
import type { Writing } from '../writing/writing.ts';
import type { NeedSignatory } from '../words.ts';

/** Who signs a step: a team of the country, or the office; a role, never a person. */
export const signatureInput = z
  .object({ team: z.string().nullish(), office: z.string().nullish() })
  .transform(({ team, office }, context): Signature => {
    if (typeof team === 'string' && typeof office !== 'string') return { role: 'TEAM', key: team };
    if (typeof office === 'string' && typeof team !== 'string') {
      return { role: 'OFFICE', key: office };
    }
    context.addIssue('either a team or an office');
    return z.NEVER;
  });

export interface Signature {
  readonly role: NeedSignatory;
  readonly key: string;
}

const NODES = { TEAM: 'Team', OFFICE: 'Office' } as const;
const FIELDS = { TEAM: 'team', OFFICE: 'office' } as const;

const pathOf = ({ role }: Signature) => ['by', FIELDS[role]];

/** The team or office that signs, as something that has to be there. */
export const signatory = (by: Signature): Reference => ({
  node: NODES[by.role],
  key: by.key,
  path: pathOf(by),
});

/**
 * Holds a signature to the country of the need: the team is based there or covers it, the office serves it.
 * @throws RefusedWrite Conflict
 */
export async function holdSignature(
  transaction: Pick<Writing, 'run'>,
  by: Signature,
  country: string,
): Promise<void> {
  const relation = by.role === 'TEAM' ? 'BASED_IN|COVERS' : 'SERVES';
  const [row] = await transaction.run<{ mayBe: boolean }>(
    `RETURN EXISTS { (:${NODES[by.role]} {id: $key})-[:${relation}]->(:Country {iso2: $country}) } AS mayBe`,
    { key: by.key, country },
  );
  if (row?.mayBe === true) return;
  const message =
    by.role === 'TEAM'
      ? `by.team: ${by.key} is no team of ${country}: neither based there nor covering it.`
      : `by.office: ${by.key} does not serve ${country}.`;
  throw new RefusedWrite([conflict(pathOf(by), message)]);
}
