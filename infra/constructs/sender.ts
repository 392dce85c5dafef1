import { Duration } from 'aws-cdk-lib'
import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import type { Construct } from 'constructs'
import { setting } from './binding.ts'
import { HeartenFunction } from './hearten-function.ts'
import { forgetSuppressed } from './mail.ts'
import { sendTo, WorkQueue } from './queue.ts'
import { aimAt, OF_A_FOLLOW_UP_AGAIN, OF_AN_ERASURE, OF_AN_OPENING_AGAIN } from './schedules.ts'
import type { Shared } from './shared.ts'
import { ITEMS, may } from './tables.ts'

interface SenderProps
  extends Pick<Shared, 'functionDefaults' | 'alarms' | 'http' | 'mail' | 'schedules' | 'employer' | 'stage'> {
  directory: Table
  outreach: Table
  /** Gets a message when an email to a responder bounces. */
  toCallRequests: WorkQueue
  /** Gets a message when the time has come to delete everything of a person. */
  toErasures: WorkQueue
}

/** The only part that writes to employees. It also receives bounces and unsubscriptions. */
export class Sender {
  readonly queue: WorkQueue
  /** Whence emails come to the sender, and where it puts back what may not go out now. */
  readonly waves: WorkQueue
  readonly followUps: WorkQueue

  constructor(
    scope: Construct,
    {
      functionDefaults,
      alarms,
      http,
      mail,
      schedules,
      employer,
      stage,
      directory,
      outreach,
      toCallRequests,
      toErasures,
    }: SenderProps,
  ) {
    this.queue = new WorkQueue(scope, 'Mail', alarms)
    // A retry waits for six times as long, and people's morning does not.
    this.waves = new WorkQueue(scope, 'Waves', alarms)
    // Each message comes from a schedule of its own, all within the same quarter of an hour: those of a minute are sent
    // together.
    this.followUps = new WorkQueue(scope, 'FollowUps', alarms, { batchingWindow: Duration.minutes(1) })

    // No access to the Vault.
    new HeartenFunction(scope, 'send-mail', functionDefaults, {
      environment: {
        ...employer,
        ...mail.sending(),
        DIRECTORY_TABLE: may(directory, { BatchGetItem: [ITEMS.people] }),
        OUTREACH_TABLE: may(outreach, {
          BatchGetItem: [ITEMS.enrolments, ITEMS.contacts, ITEMS.addresses, ITEMS.endedBounces],
          GetItem: [
            ITEMS.enrolments,
            ITEMS.contacts,
            ITEMS.addresses,
            ITEMS.holds,
            ITEMS.briefs,
            ITEMS.ownResources,
            ITEMS.enrolmentKey,
            ITEMS.erasures,
          ],
          PutItem: [ITEMS.enrolments, ITEMS.contacts, ITEMS.addresses, ITEMS.enrolmentKey, ITEMS.erasures],
          BatchWriteItem: [ITEMS.enrolments],
        }),
        MAIL_QUEUE_URL: sendTo(this.queue),
        ...schedules.madeBy('PutBack', [this.waves, this.followUps], {
          actions: ['CreateSchedule'],
          names: [OF_AN_OPENING_AGAIN, OF_A_FOLLOW_UP_AGAIN],
        }),
        WAVES_QUEUE_ARN: aimAt(this.waves),
        FOLLOW_UPS_QUEUE_ARN: aimAt(this.followUps),
        CONTACT_CAP: setting(String(stage.contactCap)),
      },
      alsoMay: [forgetSuppressed, mail.writingOne()],
      consumes: { queue: this.queue, batchSize: 1, maxConcurrency: 5, goesOn: true },
    })
    const recordDelivery = new HeartenFunction(scope, 'record-delivery', functionDefaults, {
      environment: {
        OUTREACH_TABLE: may(outreach, {
          GetItem: [ITEMS.enrolments, ITEMS.contacts, ITEMS.addresses],
          PutItem: [ITEMS.contacts, ITEMS.addresses],
        }),
        CALL_REQUESTS_QUEUE_URL: sendTo(toCallRequests),
      },
      consumes: { queue: mail.deliveries, batchSize: 10 },
    })
    alarms.onManyBounces(recordDelivery.lambda.logGroup)
    // Only the operator invokes it. It has no way to what stands against anybody, nor to what it ended before.
    new HeartenFunction(scope, 'end-bounces', functionDefaults, {
      environment: {
        OUTREACH_TABLE: may(outreach, {
          GetItem: [ITEMS.enrolmentKey],
          PutItem: [ITEMS.endedBounces],
        }),
      },
    })
    http.forAnyone(
      new HeartenFunction(scope, 'unsubscribe', functionDefaults, {
        environment: {
          ...employer,
          OUTREACH_TABLE: may(outreach, {
            Query: [ITEMS.enrolments],
            GetItem: [ITEMS.contacts, ITEMS.addresses, ITEMS.erasures, ITEMS.enrolmentKey],
            PutItem: [ITEMS.contacts, ITEMS.addresses, ITEMS.erasures],
            DeleteItem: [ITEMS.erasures],
          }),
          ...schedules.madeBy('Erasure', [toErasures, this.queue], {
            actions: ['CreateSchedule'],
            names: [OF_AN_ERASURE],
          }),
          ERASURES_QUEUE_ARN: aimAt(toErasures),
          MAIL_QUEUE_ARN: aimAt(this.queue),
        },
      }),
      'GET /u/{token}',
      'POST /u/{token}',
      'GET /u/{token}/erase',
      'POST /u/{token}/erase',
    )
  }
}
