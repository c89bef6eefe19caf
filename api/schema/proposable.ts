import type { ProposalThing } from '../../graph/words.ts';
import type { Whose } from '../../graph/writing/ownership.ts';
import type { InputRef, WriteField } from './write-field.ts';

/** A mutation whose change somebody else may propose: the same input, held to the same checks. */
export interface Proposable {
  readonly thing: ProposalThing;
  readonly description: string;
  readonly input: InputRef<object>;
  readonly write: WriteField<object, object>['write'];
  readonly whose: (input: object) => Whose;
}

/** By the name of the mutation; each is entered where it is declared. */
export const PROPOSABLE = new Map<string, Proposable>();
