import { getNamedType, type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';
import { type Role } from './roles.js';
import { type TypeRule } from './rules.js';
import { THINGS, type Things } from './things.js';

/** An object of an answer: of which thing it is a part, and what one role was told of it. */
export interface Observation {
  role: Role;
  type: string;
  /** `Post <id>` with the way from there; for an object of one's own, the way from the root field. */
  place: string;
  /** The thing that it is or is part of, or the own object that it is in. */
  owner: { type: string; className: string } | null;
  values: Readonly<Record<string, unknown>>;
}

/** What a root field answered to a role. */
export interface RootAnswer {
  role: Role;
  root: 'Query' | 'Mutation';
  field: string;
  value: unknown;
  /** The thing that it was asked about, `Case <id>`, when it is about one. */
  about?: string | undefined;
}

interface Here {
  role: Role;
  place: string;
  owner: Observation['owner'];
}

/** Takes answers apart into what each role was told of each object. */
export class Observer {
  readonly seen: Observation[] = [];

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly rules: Readonly<Record<string, TypeRule>>,
    private readonly things: Things,
  ) {}

  /** Takes in what a root field answered. */
  take({ role, root, field, value, about }: RootAnswer): void {
    const type = this.schema.getType(root) as GraphQLObjectType;
    const owner = about === undefined ? null : this.#ownerOf(about);
    this.#visit(type.getFields()[field]!.type, value, { role, place: about ?? field, owner });
  }

  #ownerOf(key: string): Observation['owner'] {
    return { type: key.split(' ')[0]!, className: this.things.get(key) ?? 'new' };
  }

  #visit(declared: Parameters<typeof getNamedType>[0], value: unknown, here: Here): void {
    const type = getNamedType(declared);
    if (!isObjectType(type) || value === null || value === undefined) return;
    if (Array.isArray(value)) {
      value.forEach((item, index) => {
        this.#visit(type, item, { ...here, place: `${here.place}[${index}]` });
      });
      return;
    }
    this.#object(type, value as Record<string, unknown>, here);
  }

  #object(type: GraphQLObjectType, value: Record<string, unknown>, above: Here): void {
    const here = this.#placeOf(type.name, value, above);
    const { role, place, owner } = here;
    this.seen.push({ role, type: type.name, place, owner, values: value });
    for (const { name, type: inner } of Object.values(type.getFields()))
      this.#visit(inner, value[name], { ...here, place: `${place}.${name}` });
  }

  #placeOf(type: string, value: Record<string, unknown>, above: Here): Here {
    const rule = this.rules[type];
    if (rule?.kind === 'own') return { ...above, owner: { type, className: 'own' } };
    const known = THINGS[type as keyof typeof THINGS] as { id: string } | undefined;
    if (known === undefined) return above;
    const place = `${type} ${String(value[known.id])}`;
    return { role: above.role, place, owner: this.#ownerOf(place) };
  }
}
