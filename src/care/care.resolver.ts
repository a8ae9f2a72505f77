import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { HelpCard } from '../help/help.type.js';
import { For } from '../identity/viewer/access.js';
import { CurrentViewer } from '../identity/viewer/current-viewer.js';
import { type Participant } from '../identity/viewer/viewer.js';
import { Notice, NoticeKind } from '../notices/notice.type.js';
import {
  AnswerCareMessageInput,
  AnswerCareMessagePayload,
  CareMessage,
  NoticeHelpCardArgs,
} from './care-message.type.js';
import { CareService } from './care.service.js';

@Resolver(() => Notice)
export class CareResolver {
  constructor(private readonly care: CareService) {}

  @ResolveField('conversation', () => [CareMessage], {
    description: 'For CARE: what was written so far, oldest first. Empty otherwise.',
  })
  async ofNotice(@Parent() notice: Notice): Promise<CareMessage[]> {
    return notice.kind === NoticeKind.CARE ? this.care.ofPost(notice.postId) : [];
  }

  @ResolveField(() => HelpCard, {
    nullable: true,
    description: 'For CARE: helplines of the country that you name, and bridge questions.',
  })
  async helpCard(
    @Parent() notice: Notice,
    @Args() { country }: NoticeHelpCardArgs,
  ): Promise<HelpCard | null> {
    return notice.kind === NoticeKind.CARE ? this.care.helpCard(notice.groupId, country) : null;
  }

  @Mutation(() => AnswerCareMessagePayload, {
    description: 'Answers a facilitator who wrote to you. Only facilitators of the group read it.',
  })
  @For('participant')
  async answerCareMessage(
    @Args('input') input: AnswerCareMessageInput,
    @CurrentViewer() viewer: Participant,
  ): Promise<AnswerCareMessagePayload> {
    return this.care.answer(viewer, input);
  }
}
