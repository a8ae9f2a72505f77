import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type RequestContext } from '../../graphql/request-context.js';
import { type Viewer } from './viewer.js';

/** A request after the guard: it knows who asks. */
export interface ViewerContext extends RequestContext {
  viewer?: Viewer;
}

/** The third argument of a GraphQL resolver. */
export function contextOf(context: ExecutionContext): ViewerContext {
  return context.getArgByIndex<ViewerContext>(2);
}

/** Who asks; typed as the audience that the root field declares. */
export const CurrentViewer = createParamDecorator((_data: unknown, context: ExecutionContext) => {
  const { viewer } = contextOf(context);
  if (viewer === undefined) throw new Error('No guard has run.');
  return viewer;
});

/** The HTTP side of the request: for cookies and the address prefix, in `identity/` only. */
export const CurrentRequest = createParamDecorator(
  (_data: unknown, context: ExecutionContext): RequestContext => contextOf(context),
);
