import { type ApolloServerPlugin } from '@apollo/server';
import { type GraphQLFormattedError, type OperationDefinitionNode } from 'graphql';
import { newId } from '../common/ids.js';
import { type Log } from '../common/log.js';
import { fragmentsOf, unfoldedFields } from './query-shape.js';

/**
 * One line a request: which of our root fields, the code, how long, a random id. The name that the client
 * gave its operation stays out: it is a text somebody else chose.
 */
export function requestLog(log: Log): ApolloServerPlugin {
  return {
    requestDidStart: () => {
      const started = performance.now();
      return Promise.resolve({
        willSendResponse: ({ response, operation, document }) => {
          const { body } = response;
          const errors = body.kind === 'single' ? body.singleResult.errors : undefined;
          log.info('request', {
            request: newId(),
            operation: operation && document ? named(operation, fragmentsOf(document)) : 'none',
            code: codeOf(errors),
            ms: Math.round(performance.now() - started),
          });
          return Promise.resolve();
        },
      });
    },
  };
}

function codeOf(errors: readonly GraphQLFormattedError[] | undefined): string {
  const code = errors?.[0]?.extensions?.code;
  return typeof code === 'string' ? code : 'OK';
}

function named(
  operation: OperationDefinitionNode,
  fragments: ReturnType<typeof fragmentsOf>,
): string {
  const roots = new Set<string>();
  for (const field of unfoldedFields(operation.selectionSet, fragments)) {
    roots.add(field.name.value);
    if (roots.size === 5) break;
  }
  return `${operation.operation} ${[...roots].join(' ')}`;
}
