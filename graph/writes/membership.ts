import { z } from 'zod';
import { MEMBERSHIP } from '../link-kind.ts';
import { MEMBERSHIP_STATUSES, type MembershipStatus } from '../words.ts';
import { accept } from '../writing/accept.ts';
import { change } from '../writing/change.ts';
import { invalid, RefusedWrite } from '../writing/failure.ts';
import { holdLife, type Life, lifeInput } from '../writing/life.ts';
import { createLink, linkTarget } from '../writing/link.ts';
import { propertiesOf } from '../writing/properties.ts';
import { end, factInput, labelInput, line, notInFuture, version } from '../writing/values.ts';
import { type Writer, writing } from '../writing/writing.ts';

export interface MembershipKey {
  readonly team: string;
  readonly network: string;
}

const key = { team: z.string(), network: z.string() };

const addInput = (today: string) =>
  z.object({
    ...key,
    tier: line(100).nullish(),
    status: z.enum(MEMBERSHIP_STATUSES),
    ...lifeInput,
    ...labelInput,
    ...factInput(today),
  });
const changeInput = (today: string) =>
  addInput(today).extend({ version, status: z.enum(MEMBERSHIP_STATUSES).optional() });
const endInput = (today: string) =>
  z.object({
    ...key,
    version,
    until: end.refine(...notInFuture(today)),
    ...factInput(today),
  });

export type AddMembership = z.input<ReturnType<typeof addInput>>;
export type ChangeMembership = z.input<ReturnType<typeof changeInput>>;
export type EndMembership = z.input<ReturnType<typeof endInput>>;

/** Puts on record that a team is a member of a network. @throws RefusedWrite */
export async function addMembership(writer: Writer, input: AddMembership): Promise<MembershipKey> {
  const { team, network, ...values } = accept(addInput(writer.today), input);
  holdStatus(values.status, holdLife(values).until, writer.today);
  await writing(writer, (transaction) =>
    createLink(transaction, MEMBERSHIP, { team, network }, propertiesOf(values)),
  );
  return { team, network };
}

/** Changes what is on record of a membership; what is not given stays as it is. @throws RefusedWrite */
export async function changeMembership(
  writer: Writer,
  input: ChangeMembership,
): Promise<MembershipKey> {
  const { team, network, ...given } = accept(changeInput(writer.today), input);
  return update(writer, { team, network }, given);
}

/** Puts on record that a membership has ended: it is FORMER from then on. @throws RefusedWrite */
export async function endMembership(writer: Writer, input: EndMembership): Promise<MembershipKey> {
  const { team, network, ...given } = accept(endInput(writer.today), input);
  return update(writer, { team, network }, { ...given, status: 'FORMER' });
}

interface Given extends Life {
  readonly version: number;
  readonly status?: MembershipStatus | undefined;
}

async function update(writer: Writer, key: MembershipKey, { version: seen, ...values }: Given) {
  await writing(writer, (transaction) =>
    change(transaction, linkTarget(MEMBERSHIP, { ...key }), seen, (now) => {
      const { until } = holdLife(values, now);
      holdStatus(values.status ?? String(now['status']), until, writer.today);
      return propertiesOf(values);
    }),
  );
  return key;
}

/** What ended before today is FORMER and nothing else. */
function holdStatus(status: string, until: string | undefined, today: string): void {
  if (until === undefined || until >= today || status === 'FORMER') return;
  throw new RefusedWrite([invalid(['status'], `FORMER, for the membership ended on ${until}`)]);
}
