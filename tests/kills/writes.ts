import { randomUUID } from 'node:crypto';

/** A request that writes; `mark` is a text that it alone leaves in the graph. */
export interface Write {
  readonly mark: string;
  readonly query: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** What is written: a node, a relationship, and what is nothing without its parts. */
export const KINDS = ['ORGANIZATION', 'COLLABORATION', 'NEED'] as const;
export type Kind = (typeof KINDS)[number];

const FACT = { source: 'A test', evidence: 'DOCUMENTED', asOf: '2026' };
const PACT = { from: 'br-certbr', to: 'in-certin', kind: 'MENTORING', since: '2020', ...FACT };

const mutation = (name: string, input: string, written = '') =>
  `mutation Kill($input: ${input}!) { done: ${name}(input: $input) { ${written} errors { message } } }`;

const CREATE_PACT = mutation(
  'createCollaboration',
  'CreateCollaborationInput',
  'collaboration { slug }',
);
const CHANGE_PACT = mutation('changeCollaboration', 'ChangeCollaborationInput');

const WRITES: Readonly<Record<Kind, (mark: string) => Omit<Write, 'mark'>>> = {
  ORGANIZATION: (mark) => ({
    query: mutation('createOrganization', 'CreateOrganizationInput'),
    input: { slug: mark, name: mark },
  }),
  COLLABORATION: (mark) => ({ query: CREATE_PACT, input: { ...PACT, title: mark } }),
  NEED: (mark) => ({
    query: mutation('raiseNeed', 'RaiseNeedInput'),
    input: { country: 'BR', kind: 'TRAINING', title: mark, by: { team: 'br-certbr' } },
  }),
};

/** A write that nobody has sent before. */
export function newWrite(kind: Kind): Write {
  const mark = `${kind.toLowerCase()}-${randomUUID()}`;
  return { mark, ...WRITES[kind](mark) };
}

/** A change of a collaboration, as a writer makes one after the other. */
export const newChange = (slug: string, version: number): Write => {
  const mark = `change-${randomUUID()}`;
  return { mark, query: CHANGE_PACT, input: { slug, version, title: mark, ...FACT } };
};
