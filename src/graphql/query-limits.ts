import { type ApolloServerPlugin } from '@apollo/server';
import {
  type ASTVisitor,
  GraphQLError,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { ERROR_CODES, type ErrorCode } from '../common/error-codes.js';
import { fragmentsOf, isIntrospection, unfoldedFields, worstCaseNodes } from './query-shape.js';

/** Numbers from issue and design: what one request may ask for. Bodies are limited by the HTTP server. */
export const QUERY_LIMITS = {
  bodyBytes: 64 * 1024,
  sourceCharacters: 10_000,
  tokens: 1_000,
  depth: 10,
  aliases: 15,
  directives: 20,
  queryRootFields: 5,
  mutationRootFields: 1,
  recursiveSelections: 1_000,
  nodes: 2_000,
} as const;

/** Apollo gives all errors of validation one code of its own, so ours travels as `limit`. */
function limitError(limit: ErrorCode): GraphQLError {
  return new GraphQLError(ERROR_CODES[limit], { extensions: { limit, http: { status: 400 } } });
}

/** Counts aliases and directives of the whole document. */
export function countingRule(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  let directives = 0;
  return {
    Field: (field) => {
      if (field.alias !== undefined && ++aliases === QUERY_LIMITS.aliases + 1)
        context.reportError(limitError('LIMIT_ALIASES'));
    },
    Directive: () => {
      if (++directives === QUERY_LIMITS.directives + 1)
        context.reportError(limitError('LIMIT_DIRECTIVES'));
    },
  };
}

/** Root fields of an operation, fragments unfolded: 5 of a query, 1 of a mutation. */
export function rootFieldsRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition: (operation) => {
      const most =
        operation.operation === OperationTypeNode.MUTATION
          ? QUERY_LIMITS.mutationRootFields
          : QUERY_LIMITS.queryRootFields;
      const roots = unfoldedFields(operation.selectionSet, fragmentsOf(context.getDocument()));
      if ([...roots].length > most) context.reportError(limitError('LIMIT_ROOT_FIELDS'));
    },
  };
}

/**
 * Nesting of fields, fragments unfolded. Runs after Apollo's own limit on recursive selections, which
 * bounds the work done here.
 */
export function depthRule(context: ValidationContext): ASTVisitor {
  const fragments = fragmentsOf(context.getDocument());
  const tooDeep = (set: SelectionSetNode | undefined, level: number): boolean => {
    if (set === undefined) return false;
    if (level > QUERY_LIMITS.depth) return true;
    for (const field of unfoldedFields(set, fragments)) {
      if (level === 1 && isIntrospection(field)) continue;
      if (tooDeep(field.selectionSet, level + 1)) return true;
    }
    return false;
  };
  return {
    OperationDefinition: (operation: OperationDefinitionNode) => {
      if (tooDeep(operation.selectionSet, 1)) context.reportError(limitError('LIMIT_DEPTH'));
    },
  };
}

/** Refuses, before anything runs, an operation whose page sizes multiply beyond the limit. */
export const nodesLimit: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ schema, document, operation, request }) => {
        const variables = request.variables ?? {};
        if (
          operation &&
          worstCaseNodes({ schema, document, operation }, variables) > QUERY_LIMITS.nodes
        )
          throw limitError('LIMIT_NODES');
        return Promise.resolve();
      },
    }),
};
