import DataLoader from 'dataloader';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Group } from '../groups/group.type.js';
import { type Cover, CoverService } from './cover.service.js';
import { GroupCover, toGroupCover } from './cover.type.js';

@Resolver(() => Group)
export class CoverResolver {
  /** Groups that are asked about at once are looked up at once. It keeps nothing. */
  readonly #covers: DataLoader<string, Cover>;

  constructor(covers: CoverService) {
    this.#covers = new DataLoader((groups) => covers.coversOf(groups), { cache: false });
  }

  @ResolveField(() => GroupCover, {
    description:
      'Whether somebody trained looks after the group, and when. Who that is, it does not say.',
  })
  async cover(@Parent() group: Group): Promise<GroupCover> {
    return toGroupCover(await this.#covers.load(group.id));
  }
}
