import type { GraphQLSchema } from 'graphql';
import { WRITTEN_KEY } from '../../graph/later.ts';
import type { Asked, Question } from '../../graph/shape.ts';
import { RefusedWrite, type WriteFailure } from '../../graph/writing/failure.ts';
import { holdOwnership, type Whose } from '../../graph/writing/ownership.ts';
import type { Writer } from '../../graph/writing/writing.ts';
import { type Callers, calledBy } from '../access.ts';
import { askMaybe } from '../ask.ts';
import type { ProposalThing } from '../../graph/words.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { PROPOSABLE } from './proposable.ts';
import { WriteError } from './write-error.ts';

type Ref<Row> = ReturnType<ReturnType<typeof builder.objectRef<Row>>['implement']>;
export type InputRef<Input extends object> = ReturnType<
  ReturnType<typeof builder.inputRef<Input, false>>['implement']
>;

/** What a mutation writes, and how it is told of it. */
export interface WriteField<Input extends object, Row extends object> {
  readonly description: string;
  /** Who may call it. */
  readonly by: Callers;
  readonly input: InputRef<Input>;
  /** What the payload has of it: under which name, and how it is read by its key. */
  readonly makes: Made<Row>;
  /** @returns the key of what was written, or that and what is told once @throws RefusedWrite */
  readonly write: (writer: Writer, input: Input, asked: WriteAsked) => Promise<unknown>;
  /** What the payload tells this once and never again, where there is such a thing. */
  readonly tellsOnce?: { readonly name: string; readonly description: string };
  /** Whom it is written for, where that is not for every caller to do. */
  readonly whose?: (input: Input) => Whose;
  /** What of a team it changes, where others may propose that. */
  readonly proposedFor?: ProposalThing;
}

/** Where a write was asked for: of use to one that keeps what a query answers. */
export interface WriteAsked {
  readonly context: Context;
  readonly schema: GraphQLSchema;
}

export interface Made<Row extends object> {
  readonly name: string;
  readonly type: Ref<Row>;
  readonly description: string;
  readonly find: (key: unknown, asked: Asked) => Question;
}

/** The key of what was written, and what is told of it once. */
export class ToldOnce {
  readonly key: unknown;
  readonly text: string;

  constructor(key: unknown, text: string) {
    this.key = key;
    this.text = text;
  }
}

/** What came of a write: the key of what was written, or why it was not. */
interface Outcome {
  readonly key?: unknown;
  readonly told?: string;
  readonly errors: readonly WriteFailure[];
}

/** A mutation: one transaction, then one statement that reads whatever is asked of what was written. */
export function writeField<Input extends object, Row extends object>(
  name: string,
  options: WriteField<Input, Row>,
): void;
// Pothos cannot follow types that are not known yet; what an input or a row holds plays no part here.
export function writeField(name: string, options: WriteField<object, object>): void {
  const { description, by, input, makes, write, tellsOnce, whose, proposedFor: thing } = options;
  if (thing && whose) PROPOSABLE.set(name, { thing, description, input, write, whose });
  const payload = builder.objectRef<Outcome>(`${capital(name)}Payload`).implement({
    description: `What came of \`${name}\`.`,
    fields: (t) => ({
      [makes.name]: t.field({
        type: makes.type,
        nullable: true,
        description: `${makes.description} Null where there are errors: then nothing was written.`,
        resolve: ({ key }, _args, context, info) =>
          key === undefined
            ? null
            : askMaybe<object>((asked) => makes.find(WRITTEN_KEY, asked), context, info, {
                variant: String(info.path.prev?.key),
                key,
              }),
      }),
      ...(tellsOnce && {
        [tellsOnce.name]: t.field({
          type: 'String',
          nullable: true,
          description: `${tellsOnce.description} Null where there are errors.`,
          resolve: ({ told }) => told ?? null,
        }),
      }),
      errors: t.field({
        type: [WriteError],
        description: 'Why nothing was written; empty where it was.',
        resolve: ({ errors }) => errors,
      }),
    }),
  });
  builder.mutationField(name, (t) =>
    t.field({
      ...calledBy(by),
      type: payload,
      description,
      args: { input: t.arg({ type: input, required: true, description: 'What to write.' }) },
      resolve: (_root, args, context, { schema }) => {
        const { graph, asker, isOpen } = context;
        const writer = { graph, ...asker };
        return outcomeOf(async () => {
          if (whose && !isOpen) await holdOwnership(graph, asker.viewer, whose(args.input));
          return write(writer, args.input, { context, schema });
        });
      },
    }),
  );
}

async function outcomeOf(write: () => Promise<unknown>): Promise<Outcome> {
  try {
    const written = await write();
    return written instanceof ToldOnce
      ? { key: written.key, told: written.text, errors: [] }
      : { key: written, errors: [] };
  } catch (error) {
    if (error instanceof RefusedWrite) return { errors: error.failures };
    throw error;
  }
}

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
