import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { NoSchemaIntrospectionCustomRule } from 'graphql';
import { Config } from '../config/config.js';
import { Log } from '../common/log.js';
import { CompiledExecution } from './compiled-execution.js';
import { errorFormatter } from './error-format.js';
import {
  countingRule,
  depthRule,
  nodesLimit,
  QUERY_LIMITS,
  rootFieldsRule,
} from './query-limits.js';
import { type RequestContext } from './request-context.js';
import { requestLog } from './request-log.js';

export interface ApiOptions {
  /** Off only to compare compiled with interpreted answers. */
  compile?: boolean;
}

/** The GraphQL endpoint: schema from the resolvers, limits, compiled execution, one way out for errors. */
export function graphqlModule(options: ApiOptions = {}): DynamicModule {
  return GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    inject: [Config, Log],
    useFactory: (config: Config, log: Log) => apolloOptions(config, log, options),
  });
}

function apolloOptions(config: Config, log: Log, options: ApiOptions): ApolloDriverConfig {
  const execution = new CompiledExecution({ compile: options.compile ?? true });
  return {
    autoSchemaFile: true,
    sortSchema: true,
    transformSchema: execution.keepSchema,
    transformAutoSchemaFile: false,
    // The driver's types do not know that Apollo takes a gateway beside a schema.
    ...({ gateway: execution } as object),
    context: (request: FastifyRequest, reply: FastifyReply): RequestContext => ({ request, reply }),
    graphiql: false,
    playground: false,
    introspection: !config.production,
    hideSchemaDetailsFromClientErrors: config.production,
    includeStacktraceInErrorResponses: false,
    autoTransformHttpErrors: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: {
      maxTokens: QUERY_LIMITS.tokens,
      maxSourceLength: QUERY_LIMITS.sourceCharacters,
    },
    maxRecursiveSelections: QUERY_LIMITS.recursiveSelections,
    validationRules: [
      countingRule,
      rootFieldsRule,
      depthRule,
      ...(config.production ? [NoSchemaIntrospectionCustomRule] : []),
    ],
    stringifyResult: (value) => JSON.stringify(value),
    plugins: [
      // It wraps every field of the schema, for cache hints that nothing here gives.
      ApolloServerPluginCacheControlDisabled(),
      // An APOLLO_KEY in somebody's environment must not make the server talk to anybody.
      ApolloServerPluginUsageReportingDisabled(),
      nodesLimit,
      requestLog(log),
    ],
    formatError: errorFormatter(log),
  };
}
