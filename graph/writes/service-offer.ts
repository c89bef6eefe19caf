import { z } from 'zod';
import { SERVICE_OFFER } from '../link-kind.ts';
import { accept } from '../writing/accept.ts';
import { change } from '../writing/change.ts';
import { holdLife, lifeInput } from '../writing/life.ts';
import { createLink, linkTarget } from '../writing/link.ts';
import { propertiesOf } from '../writing/properties.ts';
import { end, factInput, labelInput, version } from '../writing/values.ts';
import { type Writer, writing } from '../writing/writing.ts';

const key = { team: z.string(), service: z.string() };
const recordInput = (today: string) =>
  z.object({ ...key, ...lifeInput, ...labelInput, ...factInput(today) });
const changeInput = (today: string) =>
  z.object({ ...key, version, ...lifeInput, ...labelInput, ...factInput(today) });
const endInput = (today: string) => z.object({ ...key, version, until: end, ...factInput(today) });

export type RecordServiceOffer = z.input<ReturnType<typeof recordInput>>;
export type ChangeServiceOffer = z.input<ReturnType<typeof changeInput>>;
export type EndServiceOffer = z.input<ReturnType<typeof endInput>>;

export interface ServiceOfferKey {
  readonly team: string;
  readonly service: string;
}

/** Puts on record that a team offers a service. @throws RefusedWrite */
export async function recordServiceOffer(
  writer: Writer,
  input: RecordServiceOffer,
): Promise<ServiceOfferKey> {
  const { team, service, ...values } = accept(recordInput(writer.today), input);
  holdLife(values);
  await writing(writer, (transaction) =>
    createLink(transaction, SERVICE_OFFER, { team, service }, propertiesOf(values)),
  );
  return { team, service };
}

/** Puts right what is on record of a service offered; what is not given stays. @throws RefusedWrite */
export const changeServiceOffer = (writer: Writer, input: ChangeServiceOffer) =>
  update(writer, accept(changeInput(writer.today), input));

/** Puts on record that a team offers a service no more. @throws RefusedWrite */
export const endServiceOffer = (writer: Writer, input: EndServiceOffer) =>
  update(writer, accept(endInput(writer.today), input));

async function update(
  writer: Writer,
  { team, service, version: seen, ...values }: z.output<ReturnType<typeof changeInput>>,
): Promise<ServiceOfferKey> {
  await writing(writer, (transaction) =>
    change(transaction, linkTarget(SERVICE_OFFER, { team, service }), seen, (now) => {
      holdLife(values, now);
      return propertiesOf(values);
    }),
  );
  return { team, service };
}
