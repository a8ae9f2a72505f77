import { type ASTNode, GraphQLError, Kind, TokenKind } from 'graphql';
import { type FieldProblem } from '../common/domain-error.js';

/** A wrong value written into the document itself: the argument or input field that it stands for. */
export function literalProblem(error: unknown): FieldProblem | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  const node = error.nodes?.[0];
  if (node === undefined || !/Value$|^ObjectField$/.test(node.kind)) return undefined;
  return problemOf(nameBefore(node), error.message);
}

/** A wrong value of a variable: from graphql-js's words the place and what is expected, without the value. */
export function variableProblem(message: string): FieldProblem {
  const place = /at "([\w.[\]]+)"/.exec(message) ?? /^Variable "\$(\w+)"/.exec(message);
  return problemOf(place?.[1] ?? 'variables', message);
}

/** `name` of `name: value`, where the node is the value or the whole. */
function nameBefore(node: ASTNode): string | undefined {
  if (node.kind === Kind.OBJECT_FIELD) return node.name.value;
  let token = node.loc?.startToken ?? null;
  while (token !== null && token.kind !== TokenKind.COLON) token = token.prev;
  return token?.prev?.value;
}

function problemOf(place: string | undefined, message: string): FieldProblem {
  const missing = /Field "(?:\w+\.)?(\w+)" of required type/.exec(message)?.[1];
  const unknown = /Field "(\w+)" is not defined/.exec(message)?.[1];
  const inner = missing ?? (unknown === place ? undefined : unknown);
  return {
    field: [place, inner].filter(Boolean).join('.'),
    expected: expectation(message, { missing, unknown }),
  };
}

function expectation(
  message: string,
  field: { missing: string | undefined; unknown: string | undefined },
): string {
  if (field.unknown !== undefined) return 'is not a field of this input';
  if (field.missing !== undefined || /was not provided|must not be null/.test(message))
    return 'is required';
  const type =
    /(?:type|Enum|exist in) "([\w![\]]+)"/.exec(message) ??
    /(String|Int|Float|Boolean|ID) cannot represent/.exec(message);
  return `must be of type ${type?.[1] ?? 'another type'}`;
}
