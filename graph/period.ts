import { badInput } from './errors.ts';
import { derive } from './later.ts';
import { valuesOf } from './reader.ts';

/** The days that a question is about, from one to another; they may be known only when it is asked. */
export interface Period {
  readonly from: unknown;
  readonly to: unknown;
}

/**
 * The period of the arguments `from` and `to`, YYYY-MM-DD.
 * @throws GraphError BAD_INPUT when it ends before it starts
 */
export function periodOf(args: Readonly<Record<string, unknown>>): Period {
  const period = derive([args['from'], args['to']], (days) => {
    const [from, to] = valuesOf(days).map(String);
    return holdOrder(from ?? '', to ?? '');
  });
  const at = (index: number) => derive(period, (days) => valuesOf(days)[index]);
  return { from: at(0), to: at(1) };
}

/** ISO dates sort as texts. @throws GraphError BAD_INPUT when `from` is after `to` */
export function holdOrder(from: string, to: string): readonly [from: string, to: string] {
  if (from <= to) return [from, to];
  throw badInput(`from: ${from} is after to: ${to}. Give the earlier day as from.`);
}
