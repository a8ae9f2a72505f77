import { type NumberRange, walkRange } from '../common/range-walk.js';
import { type Connection, type Edge, toConnection } from './connection.type.js';
import { type PageRequest } from './page.args.js';

export interface NumberedList<Item, Node> {
  page: PageRequest;
  /** The number that the page's cursor stands on. */
  cursor: number | undefined;
  /** The first and last number of the list. */
  bounds: NumberRange;
  /** Whether the list is shown with its highest number first. */
  descending?: boolean;
  /** Reads what the viewer may see with numbers in the range, in this order. */
  read(range: NumberRange, order: 1 | -1): Promise<Item[]>;
  toEdge(item: Item): Edge<Node>;
}

/** A page of a list that is kept by number, gaps allowed; its cost does not grow with the list. */
export async function numberedPage<Item, Node>(
  list: NumberedList<Item, Node>,
): Promise<Connection<Node>> {
  const up = (list.page.direction === 'forwards') !== (list.descending ?? false);
  const { cursor, bounds } = list;
  const items = await walkRange({
    within: up
      ? { from: Math.max(bounds.from, (cursor ?? bounds.from - 1) + 1), to: bounds.to }
      : { from: bounds.from, to: Math.min(bounds.to, (cursor ?? bounds.to + 1) - 1) },
    direction: up ? 'up' : 'down',
    wanted: list.page.wanted + 1,
    read: (range) => list.read(range, up ? 1 : -1),
  });
  return toConnection(list.page, items, (item) => list.toEdge(item));
}
