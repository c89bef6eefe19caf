import { z } from 'zod';
import { COVERAGE } from '../link-kind.ts';
import { COVERAGE_ROLES, type CoverageRole } from '../words.ts';
import { accept } from '../writing/accept.ts';
import { change } from '../writing/change.ts';
import { conflict, RefusedWrite } from '../writing/failure.ts';
import { holdLife, type Life, lifeInput } from '../writing/life.ts';
import { createLink, linkTarget } from '../writing/link.ts';
import { lock } from '../writing/lock.ts';
import { propertiesOf } from '../writing/properties.ts';
import { code, end, factInput, line, version } from '../writing/values.ts';
import { type Writer, type Writing, writing } from '../writing/writing.ts';

export interface CoverageKey {
  readonly team: string;
  readonly country: string;
  readonly role: CoverageRole;
}

const key = { team: z.string(), country: code, role: z.enum(COVERAGE_ROLES) };

const assignInput = (today: string) =>
  z.object({
    ...key,
    part: line().nullish(),
    pointOfContact: z.boolean().nullish(),
    governmentToGovernment: z.boolean().nullish(),
    ...lifeInput,
    ...factInput(today),
  });
const changeInput = (today: string) => assignInput(today).extend({ version });
const endInput = (today: string) => z.object({ ...key, version, until: end, ...factInput(today) });

export type AssignCoverage = z.input<ReturnType<typeof assignInput>>;
export type ChangeCoverage = z.input<ReturnType<typeof changeInput>>;
export type EndCoverage = z.input<ReturnType<typeof endInput>>;

/** Puts on record that a team covers a country. @throws RefusedWrite */
export async function assignCoverage(writer: Writer, input: AssignCoverage): Promise<CoverageKey> {
  const { team, country, role, ...values } = accept(assignInput(writer.today), input);
  holdLife(values);
  await writing(writer, async (transaction) => {
    await createLink(transaction, COVERAGE, { team, country, role }, propertiesOf(values));
    if (values.pointOfContact === true) await holdSingleContact(transaction, country);
  });
  return { team, country, role };
}

/** Changes what is on record of a coverage; what is not given stays as it is. @throws RefusedWrite */
export async function changeCoverage(writer: Writer, input: ChangeCoverage): Promise<CoverageKey> {
  const { team, country, role, ...given } = accept(changeInput(writer.today), input);
  return update(writer, { team, country, role }, given);
}

/** Puts on record that a coverage has ended. @throws RefusedWrite */
export async function endCoverage(writer: Writer, input: EndCoverage): Promise<CoverageKey> {
  const { team, country, role, ...given } = accept(endInput(writer.today), input);
  return update(writer, { team, country, role }, given);
}

interface Given extends Life {
  readonly version: number;
  readonly pointOfContact?: boolean | null | undefined;
}

async function update(writer: Writer, key: CoverageKey, { version: seen, ...values }: Given) {
  await writing(writer, async (transaction) => {
    await change(transaction, linkTarget(COVERAGE, { ...key }), seen, (now) => {
      holdLife(values, now);
      return propertiesOf(values);
    });
    if (values.pointOfContact === true) await holdSingleContact(transaction, key.country);
  });
  return key;
}

/** Of a country that has one point of contact there cannot be a second at the same time. */
async function holdSingleContact(transaction: Writing, country: string): Promise<void> {
  await lock(transaction, 'Country', country);
  const [row] = await transaction.run<{ teams: readonly string[] }>(
    `MATCH (:Country {iso2: $country})<-[r:COVERS {pointOfContact: true}]-(t:Team) WHERE r.until IS NULL
     WITH DISTINCT t ORDER BY t.name
     RETURN collect(t.name) AS teams`,
    { country },
  );
  const teams = row?.teams ?? [];
  if (teams.length < 2) return;
  const message =
    `pointOfContact: ${country} would have ${teams.length} points of contact: ${teams.join(', ')}. ` +
    'End the one, or take the flag from it, first.';
  throw new RefusedWrite([conflict(['pointOfContact'], message)]);
}
