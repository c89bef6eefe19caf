import { Kind, type OperationDefinitionNode, type SelectionNode, type ValueNode } from 'graphql';

/** The literals and variables of an operation, as far as they decide about its size. */
export class VariableReader {
  readonly #values: ReadonlyMap<string, unknown>;
  #asked = false;

  constructor(operation: OperationDefinitionNode, given: Readonly<Record<string, unknown>>) {
    this.#values = new Map(
      (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => {
        const name = variable.name.value;
        const value = given[name];
        return [name, value === undefined && defaultValue ? literal(defaultValue) : value];
      }),
    );
  }

  /** Whether an answer from here depends on what the variables are. */
  get wasAsked(): boolean {
    return this.#asked;
  }

  /** A number given as it is or by a variable; undefined for anything else, `null` included. */
  numberOf(value: ValueNode): number | undefined {
    const found = this.#read(value);
    return typeof found === 'number' ? found : undefined;
  }

  /** Whether @skip and @include leave a selection in. */
  includes({ directives = [] }: SelectionNode): boolean {
    return directives.every(({ name, arguments: args = [] }) => {
      const [condition] = args;
      const holds = condition && this.#read(condition.value) === true;
      return name.value === 'skip' ? !holds : name.value !== 'include' || holds;
    });
  }

  #read(value: ValueNode): unknown {
    if (value.kind !== Kind.VARIABLE) return literal(value);
    this.#asked = true;
    return this.#values.get(value.name.value);
  }
}

function literal(value: ValueNode): unknown {
  if (value.kind === Kind.INT) return Number(value.value);
  return value.kind === Kind.BOOLEAN ? value.value : undefined;
}
