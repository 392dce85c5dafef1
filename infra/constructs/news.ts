import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import { EventField, Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events'
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets'
import type { Construct } from 'constructs'
import type { EventKind } from '../../functions/domain/events.ts'
import { setting } from './binding.ts'
import { HeartenFunction } from './hearten-function.ts'
import { WorkQueue } from './queue.ts'
import type { Shared } from './shared.ts'
import { ITEMS, may } from './tables.ts'

/** Emails HR what it should not have to look for: once a day, and when a report is out or an import has stopped. */
export class News {
  /** Says that there may be news. */
  readonly queue: WorkQueue

  constructor(
    scope: Construct,
    {
      stage,
      functionDefaults,
      alarms,
      schedules,
      mail,
      bus,
      employer,
      directory,
      campaigns,
    }: Shared & { directory: Table; campaigns: Table },
  ) {
    this.queue = new WorkQueue(scope, 'News', alarms, {
      meaning: 'HR was not told by email what waits for it.',
    })
    schedules.daily('DailyNews', this.queue, { at: '<aws.scheduler.scheduled-time>' })
    const published: EventKind = 'ReportPublished'
    new Rule(scope, 'ReportIsOut', {
      eventBus: bus,
      eventPattern: { source: ['hearten'], detailType: [published] },
      targets: [
        new SqsQueue(this.queue.queue, {
          message: RuleTargetInput.fromObject({ at: EventField.time }),
          deadLetterQueue: this.queue.dead,
        }),
      ],
    })
    new HeartenFunction(scope, 'tell-hr', functionDefaults, {
      environment: {
        ...employer,
        CAMPAIGNS_TABLE: may(campaigns, { Query: [ITEMS.campaigns] }),
        DIRECTORY_TABLE: may(directory, {
          BatchGetItem: [ITEMS.imports],
          GetItem: [ITEMS.leaving, ITEMS.supportRoutes, ITEMS.ownResources, ITEMS.counts],
          Query: [ITEMS.importList, ITEMS.connections, ITEMS.counts, ITEMS.news],
          BatchWriteItem: [ITEMS.news],
        }),
        ...mail.writing(),
        NEWS_TO: setting(JSON.stringify(stage.newsTo)),
      },
      consumes: { queue: this.queue, batchSize: 10, maxConcurrency: 2 },
    })
  }
}
