import type {
  GatewayExecutor,
  GatewayGraphQLRequestContext,
  GatewayInterface,
  GatewaySchemaLoadOrUpdateCallback,
} from '@apollo/server-gateway-interface';
import {
  execute,
  type ExecutionResult,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { compileQuery, type CompiledQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import { withPlainFields } from './plain-fields.js';

/** Documents kept: hostile clients may send a new one each time, friendly ones have a few dozen. */
const MAX_DOCUMENTS = 500;

type Variables = Record<string, unknown>;
type Execution = (
  context: GatewayGraphQLRequestContext,
  variables: Variables,
) => Promise<ExecutionResult>;

/**
 * Runs operations, compiled by graphql-jit from the second time a document is seen, and by graphql-js the
 * first time or when it cannot be compiled. It sits in Apollo's gateway seam because that keeps Apollo's
 * error formatting (docs/decisions/0002-execution.md).
 */
export class CompiledExecution implements GatewayInterface {
  readonly #executions = new LRUCache<string, 'seen' | Execution>({ max: MAX_DOCUMENTS });
  #schema: GraphQLSchema | undefined;
  #announce: GatewaySchemaLoadOrUpdateCallback | undefined;

  constructor(private readonly options: { compile: boolean }) {}

  /** Handed to `transformSchema`: keeps the built schema, its plain fields made plain. */
  readonly keepSchema = (schema: GraphQLSchema): GraphQLSchema => {
    this.#schema = withPlainFields(schema);
    return this.#schema;
  };

  onSchemaLoadOrUpdate(callback: GatewaySchemaLoadOrUpdateCallback): () => void {
    this.#announce = callback;
    return () => (this.#announce = undefined);
  }

  load(): Promise<{ executor: GatewayExecutor }> {
    this.#announce?.({ apiSchema: this.schema, coreSupergraphSdl: '' });
    return Promise.resolve({ executor: (context) => this.#execute(context) });
  }

  stop(): Promise<void> {
    return Promise.resolve();
  }

  get schema(): GraphQLSchema {
    if (this.#schema === undefined) throw new Error('The schema is not built yet.');
    return this.#schema;
  }

  async #execute(context: GatewayGraphQLRequestContext): ReturnType<GatewayExecutor> {
    // Apollo's types promise an operation, but a request may name one that the document does not have.
    const operation = context.operation as OperationDefinitionNode | undefined;
    if (operation === undefined) return { errors: [noSuchOperation()] };
    // Checked here for both ways of execution, so that both answer bad variables alike.
    const variables = getVariableValues(
      this.schema,
      operation.variableDefinitions ?? [],
      context.request.variables ?? {},
      { maxErrors: 10 },
    );
    if (variables.errors !== undefined) return { errors: variables.errors.map(markAsInput) };
    const result = await this.#executionOf(context)(context, variables.coerced);
    return result.errors === undefined
      ? { data: result.data }
      : { ...result, errors: result.errors.map(asGraphQLError) };
  }

  #executionOf(context: GatewayGraphQLRequestContext): Execution {
    if (!this.options.compile) return this.#interpret;
    const key = `${context.queryHash} ${context.operationName ?? ''}`;
    const known = this.#executions.get(key);
    if (known === undefined) this.#executions.set(key, 'seen');
    if (typeof known === 'function') return known;
    if (known === undefined) return this.#interpret;
    const execution = this.#compile(context) ?? this.#interpret;
    this.#executions.set(key, execution);
    return execution;
  }

  #compile({ document, operationName }: GatewayGraphQLRequestContext): Execution | undefined {
    const compiled: CompiledQuery | ExecutionResult = compileQuery(
      this.schema,
      document,
      operationName ?? undefined,
    );
    if (!isCompiledQuery(compiled)) return undefined;
    // Coerced already: graphql-jit's own coercion forgets the defaults of input fields. Coercing twice is
    // harmless, since no scalar or enum of ours has an inner value that differs from its outer one.
    return async (context, variables) => compiled.query({}, context.context, variables);
  }

  readonly #interpret: Execution = async (context) =>
    execute({
      schema: this.schema,
      document: context.document,
      contextValue: context.context,
      variableValues: context.request.variables ?? null,
      operationName: context.operationName ?? null,
    });
}

function noSuchOperation(): GraphQLError {
  return new GraphQLError('The document has no operation of this name, or several and no name.', {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
  });
}

function markAsInput(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/**
 * graphql-jit's errors pass for GraphQL errors but lack `extensions` and `nodes`, on which Apollo stumbles.
 * What a resolver threw is kept as it was.
 */
function asGraphQLError(error: GraphQLError): GraphQLError {
  // The types say that every error has them; graphql-jit's do not.
  const extensions = error.extensions as GraphQLError['extensions'] | undefined;
  if (extensions !== undefined && error.nodes !== undefined) return error;
  const formatted = new GraphQLError(error.message, {
    path: error.path ?? null,
    originalError: error.originalError ?? null,
    extensions: extensions ?? {},
  });
  Object.defineProperty(formatted, 'locations', { value: error.locations, enumerable: true });
  return formatted;
}
