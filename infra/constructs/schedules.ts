import { Stack, Validations } from 'aws-cdk-lib'
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { CfnSchedule, CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import type { Stage } from '../stages.ts'
import type { Alarms } from './alarms.ts'
import { type Binding, type Grant, setting } from './binding.ts'
import { deadLetters, sending, type WorkQueue } from './queue.ts'

type ScheduleAction = 'CreateSchedule' | 'DeleteSchedule'

/**
 * The names of schedules by who makes them, as IAM patterns: `?` is one character. A campaign's id is a UUID, and the
 * ids of follow-ups and call requests have 22 characters. So none can make or delete another's.
 */
const ID = '?'.repeat(22)
export const OF_A_CAMPAIGN = `${[8, 4, 4, 4, 12].map(length => '?'.repeat(length)).join('-')}.*`
export const OF_A_FOLLOW_UP = ID
export const OF_A_CALL_REQUEST = `${ID}.?`
/** What the sender puts back (flows/put-back.ts): the opening of a place, or one follow-up until a moment. */
/** When everything of a person is deleted (flows/ask-to-erase.ts). */
export const OF_AN_ERASURE = `erase.${ID}.${'?'.repeat(8)}`
export const OF_AN_OPENING_AGAIN = 'again.*'
export const OF_A_FOLLOW_UP_AGAIN = `${ID}.${'?'.repeat(8)}`

type SchedulingEnvironment = Record<'SCHEDULE_GROUP' | 'SCHEDULE_ROLE_ARN' | 'SCHEDULE_DLQ_ARN', Binding>

/** The schedule group, and the dead-letter queue for deliveries that Scheduler could not make. */
export class Schedules {
  readonly #scope: Construct
  readonly #group: CfnScheduleGroup
  readonly #groupName: string
  readonly #dead: Queue

  constructor(scope: Construct, { stage, alarms }: { stage: Stage; alarms: Alarms }) {
    this.#scope = scope
    this.#groupName = `hearten-${stage.name}`
    this.#group = new CfnScheduleGroup(scope, 'HeartenSchedules', { name: this.#groupName })
    this.#dead = deadLetters(scope, 'SchedulesDlq', alarms)
    Validations.of(this.#dead).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason:
        'It is a dead-letter queue itself: EventBridge Scheduler puts deliveries there that it gave up. Only queues feeding queues are recognized as such.',
    })
  }

  /**
   * Sends this message to this queue once a day. `<aws.scheduler.scheduled-time>` in it becomes the time it was due.
   */
  daily(id: string, queue: WorkQueue, message: object): void {
    new CfnSchedule(this.#scope, id, {
      groupName: this.#groupName,
      scheduleExpression: 'rate(1 day)',
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: queue.queue.queueArn,
        roleArn: this.#roleTo(`${id}Role`, queue).roleArn,
        input: JSON.stringify(message),
        deadLetterConfig: { arn: this.#dead.queueArn },
      },
    }).addResourceDependency(this.#group)
  }

  /**
   * The three variables of a function that makes one-time schedules. It may create or delete schedules of these names,
   * and pass Scheduler a role that can send to these queues only.
   */
  madeBy(
    id: string,
    queues: WorkQueue[],
    { actions, names }: { actions: ScheduleAction[]; names: string[] },
  ): SchedulingEnvironment {
    const role = this.#roleTo(`${id}ScheduleRole`, ...queues)
    return {
      SCHEDULE_GROUP: this.#named(actions, names),
      SCHEDULE_ROLE_ARN: {
        value: role.roleArn,
        grants: [
          {
            actions: ['iam:PassRole'],
            resources: [role.roleArn],
            conditions: { StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } },
          },
        ],
      },
      SCHEDULE_DLQ_ARN: setting(this.#dead.queueArn),
    }
  }

  /** The group, for a function that deletes schedules of these names and makes none. */
  removedBy(names: string[]): Binding {
    return this.#named(['DeleteSchedule'], names)
  }

  #named(actions: ScheduleAction[], names: string[]): Binding {
    const { account, region, partition } = Stack.of(this.#scope)
    const reason =
      'Schedules are made and named at run time. The group holds nothing but this application’s own, and the role they run with can only send to their queues.'
    return {
      value: this.#groupName,
      grants: names.map(name => {
        const named = `schedule/${this.#groupName}/${name}`
        const resource = `arn:<AWS::Partition>:scheduler:${region}:<AWS::AccountId>:${named}`
        return {
          actions: actions.map(action => `scheduler:${action}`),
          resources: [`arn:${partition}:scheduler:${region}:${account}:${named}`],
          ...(name.includes('*') ? { wildcard: { resource, reason } } : {}),
        }
      }),
    }
  }

  /** Only this account's Scheduler, for schedules of this group, may assume the role. */
  #roleTo(id: string, ...queues: WorkQueue[]): Role {
    const { account, region, partition } = Stack.of(this.#scope)
    const toQueues = sending(...queues.map(({ queue }) => queue), this.#dead)
    return new Role(this.#scope, id, {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: {
          StringEquals: {
            'aws:SourceAccount': account,
            'aws:SourceArn': `arn:${partition}:scheduler:${region}:${account}:schedule-group/${this.#groupName}`,
          },
        },
      }),
      inlinePolicies: { Grants: new PolicyDocument({ statements: [new PolicyStatement(toQueues)] }) },
    })
  }
}

/** Permission to list the group's schedules, so that those no longer planned are found. */
export const listSchedules: Grant = {
  actions: ['scheduler:ListSchedules'],
  resources: ['*'],
  wildcard: {
    resource: '*',
    reason:
      'Listing is not bound to a schedule (Service Authorization Reference). It tells names, and ours say nothing of a person.',
  },
}

/** The queue's ARN, as a target of schedules. The schedule's role may send, the function need not. */
export const aimAt = ({ queue }: WorkQueue): Binding => setting(queue.queueArn)
