import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';
import { type KnownOperation, perOperation } from './per-operation.js';

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

/** A field that returns a page, or has such fields inside. */
interface SizedField {
  /** What stands for `first` and `last`; null when it is no page. */
  sizes: readonly ValueNode[] | null;
  inside: readonly SizedField[];
}

type Variables = Readonly<Record<string, unknown>>;

/** The most nodes that an operation's `first` and `last` arguments could return, nested ones multiplied. */
export function worstCaseNodes(operation: KnownOperation, variables: Variables): number {
  const { fields, defaults } = sizesOf(operation);
  return nodesOf(fields, { ...defaults, ...variables }, 1);
}

const sizesOf = perOperation(({ schema, document, operation }) => {
  const root = schema.getRootType(operation.operation) ?? undefined;
  return {
    fields: sizedFields(operation.selectionSet, root, fragmentsOf(document)),
    defaults: defaultsOf(operation),
  };
});

function sizedFields(
  set: SelectionSetNode,
  parent: GraphQLNamedType | undefined,
  fragments: ReturnType<typeof fragmentsOf>,
): SizedField[] {
  const sized: SizedField[] = [];
  for (const field of unfoldedFields(set, fragments)) {
    const definition = definitionOf(field, parent);
    const type = definition && getNamedType(definition.type);
    const inside = field.selectionSet ? sizedFields(field.selectionSet, type, fragments) : [];
    const sizes = definition && isPaged(definition) ? sizesAskedFor(field) : null;
    if (sizes !== null || inside.length > 0) sized.push({ sizes, inside });
  }
  return sized;
}

function nodesOf(fields: readonly SizedField[], variables: Variables, times: number): number {
  let nodes = 0;
  for (const { sizes, inside } of fields) {
    const within = times * (sizes === null ? 1 : largest(sizes, variables));
    nodes += (sizes === null ? 0 : within) + nodesOf(inside, variables, within);
  }
  return nodes;
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

function sizesAskedFor(field: FieldNode): ValueNode[] {
  return (field.arguments ?? [])
    .filter(({ name }) => ['first', 'last'].includes(name.value))
    .map(({ value }) => value);
}

/** None of `first` and `last` is refused later, so it counts for nothing. */
function largest(sizes: readonly ValueNode[], variables: Variables): number {
  const numbers = sizes
    .map((value) => valueFromASTUntyped(value, { ...variables }))
    .filter((value) => typeof value === 'number');
  return Math.max(0, ...numbers);
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Variables {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)]],
    ),
  );
}
