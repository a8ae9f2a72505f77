import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
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
  const given = { ...defaultsOf(operation), ...variables };
  const visit = (set: SelectionSetNode, parent: GraphQLNamedType | undefined, times: number) => {
    let nodes = 0;
    for (const field of unfoldedFields(set, fragments)) {
      const definition = definitionOf(field, parent);
      const page = definition && isPaged(definition) ? pageSize(field, given) : undefined;
      const inside = times * (page ?? 1);
      if (page !== undefined) nodes += inside;
      if (field.selectionSet !== undefined)
        nodes += visit(field.selectionSet, definition && getNamedType(definition.type), inside);
    }
    return nodes;
  };
  return visit(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined, 1);
}

function definitionOf(
  { name }: FieldNode,
  parent: GraphQLNamedType | undefined,
): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(parent) || isInterfaceType(parent)
    ? parent.getFields()[name.value]
    : undefined;
}

function isPaged({ args }: GraphQLField<unknown, unknown>): boolean {
  return args.some(({ name }) => name === 'first');
}

/** The larger of `first` and `last`; none of them is refused later, so it counts for nothing. */
function pageSize(field: FieldNode, variables: Readonly<Record<string, unknown>>): number {
  const sizes = (field.arguments ?? [])
    .filter(({ name }) => ['first', 'last'].includes(name.value))
    .map(({ value }) => valueFromASTUntyped(value, { ...variables }))
    .filter((value) => typeof value === 'number');
  return Math.max(0, ...sizes);
}

function defaultsOf({
  variableDefinitions = [],
}: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)]],
    ),
  );
}
