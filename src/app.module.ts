import { type DynamicModule, Global, Module } from '@nestjs/common';
import { AdviceModule } from './advice/advice.module.js';
import { AuditModule } from './audit/audit.module.js';
import { CareModule } from './care/care.module.js';
import { CasesModule } from './cases/cases.module.js';
import { type Clock } from './common/clock.js';
import { Log } from './common/log.js';
import { type Config } from './config/config.js';
import { ConfigModule } from './config/config.module.js';
import { CoverModule } from './cover/cover.module.js';
import { DatabaseModule, type DatabaseOptions } from './database/database.module.js';
import { type ApiOptions, graphqlModule } from './graphql/graphql.module.js';
import { FiguresModule } from './figures/figures.module.js';
import { GroupsModule } from './groups/groups.module.js';
import { HelpModule } from './help/help.module.js';
import { HttpModule } from './http/http.module.js';
import { IdentityModule } from './identity/identity.module.js';
import { ModerationModule } from './moderation/moderation.module.js';
import { NoticesModule } from './notices/notices.module.js';
import { PostsModule } from './posts/posts.module.js';
import { ReactionsModule } from './reactions/reactions.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { StaffModule } from './staff/staff.module.js';
import { ThreadsModule } from './threads/threads.module.js';
import { WorkloadModule } from './workload/workload.module.js';

export interface AppOptions {
  config: Config;
  database: DatabaseOptions;
  clock: Clock;
  log: Log;
  api?: ApiOptions;
}

@Global()
@Module({})
class LogModule {
  static with(log: Log): DynamicModule {
    return { module: LogModule, providers: [{ provide: Log, useValue: log }], exports: [Log] };
  }
}

/** The table of contents: everything Sameboat does, from the ground up. */
export const FEATURES = [
  IdentityModule,
  HelpModule,
  GroupsModule,
  CoverModule,
  CasesModule,
  ThreadsModule,
  PostsModule,
  ReactionsModule,
  ReportsModule,
  NoticesModule,
  AuditModule,
  WorkloadModule,
  CareModule,
  ModerationModule,
  FiguresModule,
  StaffModule,
  AdviceModule,
  HttpModule,
];

@Module({})
export class AppModule {
  static with({ config, database, clock, log, api }: AppOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [
        LogModule.with(log),
        ConfigModule.with(config, clock),
        DatabaseModule.with(database),
        graphqlModule(api),
        ...FEATURES,
      ],
    };
  }
}
