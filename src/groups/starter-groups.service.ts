import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { newId } from '../common/ids.js';
import { GroupsRepository } from './groups.repository.js';
import { STARTER_GROUPS } from './starter-groups.js';

/** Writes the starter groups into a forum that has none. */
@Injectable()
export class StarterGroups implements OnApplicationBootstrap {
  constructor(private readonly groups: GroupsRepository) {}

  async onApplicationBootstrap(): Promise<void> {
    if ((await this.groups.lastPosition()) > 0) return;
    for (const [
      index,
      { slug, title, description, rules, contentRules },
    ] of STARTER_GROUPS.entries())
      await this.groups.insert({
        _id: newId(),
        slug,
        position: index + 1,
        title,
        description,
        houseRules: { version: 1, rules },
        contentRules,
        readBy: 'EVERYONE',
      });
  }
}
