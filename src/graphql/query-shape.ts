import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** The fields of a selection set with its fragments unfolded. Fragments that contain themselves are cut. */
export function* unfoldedFields(
  selections: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  within: readonly string[] = [],
): Generator<FieldNode> {
  for (const selection of selections.selections) {
    if (selection.kind === Kind.FIELD) yield selection;
    else if (selection.kind === Kind.INLINE_FRAGMENT)
      yield* unfoldedFields(selection.selectionSet, fragments, within);
    else if (!within.includes(selection.name.value)) {
      const name = selection.name.value;
      const fragment = fragments.get(name);
      if (fragment !== undefined)
        yield* unfoldedFields(fragment.selectionSet, fragments, [...within, name]);
    }
  }
}

export function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
}

/** Whether a root field asks about the schema itself (on in development only). */
export function isIntrospection(field: FieldNode): boolean {
  return field.name.value.startsWith('__');
}

export interface SizedOperation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>>;
}

/** The most nodes that an operation's `first` and `last` arguments could return, nested ones multiplied. */
export function worstCaseNodes({ schema, document, operation, variables }: SizedOperation): number {
  const fragments = fragmentsOf(document);
  const visit = (set: SelectionSetNode, parent: GraphQLNamedType | undefined, times: number) => {
    let nodes = 0;
    for (const field of unfoldedFields(set, fragments)) {
      const page = pageSize(field, variables);
      const inside = page === undefined ? times : times * page;
      if (page !== undefined) nodes += inside;
      if (field.selectionSet !== undefined)
        nodes += visit(field.selectionSet, typeOf(field, parent), inside);
    }
    return nodes;
  };
  return visit(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined, 1);
}

function typeOf(
  field: FieldNode,
  parent: GraphQLNamedType | undefined,
): GraphQLNamedType | undefined {
  if (!isObjectType(parent) && !isInterfaceType(parent)) return undefined;
  const definition = parent.getFields()[field.name.value];
  return definition && getNamedType(definition.type);
}

function pageSize(
  field: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): number | undefined {
  const argument = field.arguments?.find(({ name }) => ['first', 'last'].includes(name.value));
  if (argument === undefined) return undefined;
  const { value } = argument;
  if (value.kind === Kind.INT) return Number(value.value);
  if (value.kind !== Kind.VARIABLE) return undefined;
  const given = variables[value.name.value];
  return typeof given === 'number' ? given : undefined;
}
