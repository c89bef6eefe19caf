import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** How large a selection is, with its fragments opened. */
export interface Measure {
  /** Fields side by side at its own level, if that is the query itself. */
  readonly rootFields: number;
  /** Fields within fields. */
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
  /** Lists within lists of an introspection. */
  readonly introspectionDepth: number;
}

const NOTHING: Measure = {
  rootFields: 0,
  depth: 0,
  fields: 0,
  aliases: 0,
  directives: 0,
  introspectionDepth: 0,
};

const INTROSPECTION_LISTS = new Set(['fields', 'inputFields', 'interfaces', 'possibleTypes']);

/**
 * The measures of a document's operations, and of its fragments, for validation reads those too. One
 * pass: each fragment is measured once, however often it is spread, so a bomb of fragments goes off
 * in numbers alone. Nothing here knows the schema, for it must come before validation, whose work
 * grows with the square of what is asked.
 */
export function measure(document: DocumentNode): readonly Measure[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    }
  }
  const measured = new Map<string, Measure>();

  const fragment = (name: string): Measure => {
    const known = measured.get(name);
    if (known) return known;
    const definition = fragments.get(name);
    // A fragment within itself, or none of that name: validation says so.
    measured.set(name, NOTHING);
    // Types of an introspection, and only those, begin with two underscores.
    const introspection = definition?.typeCondition.name.value.startsWith('__') ?? false;
    const found = definition ? selectionSet(definition.selectionSet, introspection) : NOTHING;
    measured.set(name, found);
    return found;
  };

  const selection = (node: SelectionNode, introspection: boolean): Measure => {
    const directives = node.directives?.length ?? 0;
    if (node.kind === Kind.FRAGMENT_SPREAD) {
      return sum(fragment(node.name.value), { ...NOTHING, directives });
    }
    if (node.kind === Kind.INLINE_FRAGMENT) {
      return sum(selectionSet(node.selectionSet, introspection), { ...NOTHING, directives });
    }
    const name = node.name.value;
    const inside = introspection || name === '__schema' || name === '__type';
    const below = node.selectionSet ? selectionSet(node.selectionSet, inside) : NOTHING;
    return {
      rootFields: 1,
      depth: inside ? 1 : below.depth + 1,
      fields: below.fields + 1,
      aliases: below.aliases + (node.alias ? 1 : 0),
      directives: below.directives + directives,
      introspectionDepth:
        below.introspectionDepth + (introspection && INTROSPECTION_LISTS.has(name) ? 1 : 0),
    };
  };

  const selectionSet = (set: SelectionSetNode, introspection: boolean): Measure =>
    set.selections.reduce<Measure>(
      (total, node) => sum(total, selection(node, introspection)),
      NOTHING,
    );

  return document.definitions.flatMap((definition) => {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      return [{ ...fragment(definition.name.value), rootFields: 0 }];
    }
    return definition.kind === Kind.OPERATION_DEFINITION
      ? [selectionSet(definition.selectionSet, false)]
      : [];
  });
}

const sum = (one: Measure, other: Measure): Measure => ({
  rootFields: one.rootFields + other.rootFields,
  depth: Math.max(one.depth, other.depth),
  fields: one.fields + other.fields,
  aliases: one.aliases + other.aliases,
  directives: one.directives + other.directives,
  introspectionDepth: Math.max(one.introspectionDepth, other.introspectionDepth),
});
