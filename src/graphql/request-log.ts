import { type ApolloServerPlugin } from '@apollo/server';
import { type GraphQLFormattedError } from 'graphql';
import { newId } from '../common/ids.js';
import { type Log } from '../common/log.js';
import { perOperation } from './per-operation.js';
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
        willSendResponse: ({ response, schema, operation, document }) => {
          const { body } = response;
          const errors = body.kind === 'single' ? body.singleResult.errors : undefined;
          log.info('request', {
            request: newId(),
            operation: operation && document ? rootsOf({ schema, document, operation }) : 'none',
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

const rootsOf = perOperation(({ document, operation }) => {
  const roots = new Set<string>();
  for (const field of unfoldedFields(operation.selectionSet, fragmentsOf(document))) {
    roots.add(field.name.value);
    if (roots.size === 5) break;
  }
  return `${operation.operation} ${[...roots].join(' ')}`;
});
