import { type Type } from '@nestjs/common';
import { Field, ObjectType } from '@nestjs/graphql';
import { type PageRequest } from './page.args.js';

/** Relay's page information. A walk sees each item once, also while people post. */
@ObjectType({ description: 'Where this page is in its list.' })
export class PageInfo {
  @Field({ description: 'Whether there is more after `endCursor`.' })
  hasNextPage!: boolean;

  @Field({ description: 'Whether there is more before `startCursor`.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true })
  startCursor!: string | null;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

export interface Edge<Node> {
  cursor: string;
  node: Node;
}

export interface Connection<Node> {
  edges: Edge<Node>[];
  pageInfo: PageInfo;
}

/** The GraphQL types of a connection: `class ThreadConnection extends connectionOf(Thread) {}`. */
export function connectionOf<Node extends object>(node: Type<Node>): Type<Connection<Node>> {
  @ObjectType(`${node.name}Edge`)
  class NodeEdge implements Edge<Node> {
    @Field({ description: 'Opaque. Good for `after` and `before` of the same list.' })
    cursor!: string;

    @Field(() => node)
    node!: Node;
  }

  @ObjectType({ isAbstract: true })
  abstract class NodeConnection implements Connection<Node> {
    @Field(() => [NodeEdge])
    edges!: NodeEdge[];

    @Field(() => PageInfo)
    pageInfo!: PageInfo;
  }

  return NodeConnection as unknown as Type<Connection<Node>>;
}

/**
 * Cuts a page out of what was read: `items` in the walk's direction, one more than wanted where there is
 * more. Edges come in the list's own order, whichever way it was walked.
 */
export function toConnection<Item, Node>(
  page: PageRequest,
  items: readonly Item[],
  toEdge: (item: Item) => Edge<Node>,
): Connection<Node> {
  const more = items.length > page.wanted;
  const edges = items.slice(0, page.wanted).map(toEdge);
  if (page.direction === 'backwards') edges.reverse();
  const elsewhere = page.cursor !== undefined;
  return {
    edges,
    pageInfo: {
      hasNextPage: page.direction === 'forwards' ? more : elsewhere,
      hasPreviousPage: page.direction === 'forwards' ? elsewhere : more,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
