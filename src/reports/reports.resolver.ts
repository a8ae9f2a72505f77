import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { For } from '../identity/viewer/access.js';
import { CurrentViewer } from '../identity/viewer/current-viewer.js';
import { type Participant } from '../identity/viewer/viewer.js';
import { ReportPostInput, ReportPostPayload, ReportReason } from './report.type.js';
import { ReportsService } from './reports.service.js';

@Resolver()
export class ReportsResolver {
  constructor(private readonly reports: ReportsService) {}

  @Mutation(() => ReportPostPayload, {
    description: 'Asks a facilitator to look at a post, or after its author (WORRIED).',
  })
  @For('participant')
  async reportPost(
    @Args('input') input: ReportPostInput,
    @CurrentViewer() viewer: Participant,
  ): Promise<ReportPostPayload> {
    const { reason, alreadyReported } = await this.reports.report(viewer, input);
    return { reason: ReportReason[reason], alreadyReported };
  }
}
