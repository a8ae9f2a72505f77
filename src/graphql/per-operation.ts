import { type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';

export interface KnownOperation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
}

/**
 * What follows from the text of an operation alone, worked out once: Apollo keeps the documents that it has
 * parsed, and forgets them with what is known of them.
 */
export function perOperation<Known extends object | string>(
  workOut: (operation: KnownOperation) => Known,
): (operation: KnownOperation) => Known {
  const known = new WeakMap<OperationDefinitionNode, Known>();
  return (operation) => {
    let is = known.get(operation.operation);
    if (is === undefined) known.set(operation.operation, (is = workOut(operation)));
    return is;
  };
}
