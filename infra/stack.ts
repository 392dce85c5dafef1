import { type App, CfnOutput, CfnParameter, CfnRule, Duration, Fn, Stack, Tags } from 'aws-cdk-lib'
import { EventBus } from 'aws-cdk-lib/aws-events'
import type { Bundles } from './bundle.ts'
import { Alarms } from './constructs/alarms.ts'
import { type Binding, setting } from './constructs/binding.ts'
import { HeartenFunction, type Workshop } from './constructs/hearten-function.ts'
import { PublicHttpApi } from './constructs/http-api.ts'
import { Mail, type MailTemplate, readSendingQuota } from './constructs/mail.ts'
import { sendTo, WorkQueue } from './constructs/queue.ts'
import { RosterBucket } from './constructs/roster-bucket.ts'
import { aimAt, listSchedules, Schedules } from './constructs/schedules.ts'
import { StaffSignIn } from './constructs/staff-sign-in.ts'
import { may, mayUnder, Tables } from './constructs/tables.ts'
import { type Stage, stillPlaceholders } from './stages.ts'

export interface HeartenStackProps {
  stage: Stage
  folders: Bundles['folders']
  mailTemplates: MailTemplate[]
}

/** All of Hearten in one stage: wiring only. What the parts are is in constructs/; what they do, in functions/. */
export class HeartenStack extends Stack {
  constructor(app: App, { stage, folders, mailTemplates }: HeartenStackProps) {
    super(app, `Hearten-${stage.name}`, {
      description: `Hearten: wellbeing check-ins of ${stage.organisation} (${stage.name})`,
      // No account: the same template goes wherever the deploying credentials lead.
      env: { region: stage.region },
      terminationProtection: stage.production,
      analyticsReporting: false,
    })
    Tags.of(this).add('application', 'hearten')
    Tags.of(this).add('stage', stage.name)
    this.#refusePlaceholders(stage)

    const alarms = new Alarms(this, { email: stage.alarmEmail })
    const { directory, campaigns, outreach, vault } = new Tables(this, stage)

    const planning = new WorkQueue(this, 'Planning', alarms)
    const audience = new WorkQueue(this, 'Audience', alarms, { consumerTimeout: Duration.minutes(5) })
    const waves = new WorkQueue(this, 'Waves', alarms, { consumerTimeout: Duration.minutes(5) })
    const mail = new WorkQueue(this, 'Mail', alarms)
    const checkIns = new WorkQueue(this, 'CheckIns', alarms)
    // Each comes by a schedule of its own, within the same quarter of an hour: a minute's are sent together.
    const followUps = new WorkQueue(this, 'FollowUps', alarms, { gathersFor: Duration.minutes(1) })
    const closings = new WorkQueue(this, 'Closings', alarms, { consumerTimeout: Duration.minutes(5) })
    // As long as Lambda allows: a roster is one file, and a second try begins it anew.
    const rosters = new WorkQueue(this, 'RosterFiles', alarms, { consumerTimeout: Duration.minutes(15) })
    const deliveries = new WorkQueue(this, 'Deliveries', alarms)
    const support = new WorkQueue(this, 'Support', alarms)

    // Short, so that five receives are over in ten minutes: behind them somebody waits for a call.
    const calls = new WorkQueue(this, 'Calls', alarms, {
      consumerTimeout: Duration.seconds(20),
      meaning:
        'a request for a call came back undelivered, or nobody has acknowledged it. Telephone the responder now.',
    })

    const schedules = new Schedules(this, { stageName: stage.name, alarms })
    schedules.daily('DailyReconcile', planning, { kind: 'all', at: '<aws.scheduler.scheduled-time>' })

    const bucket = new RosterBucket(this, { production: stage.production, tells: rosters })
    const mails = new Mail(this, { stage, templates: mailTemplates, tells: deliveries })
    const bus = new EventBus(this, 'Bus', { eventBusName: `hearten-${stage.name}` })
    const publish: Binding = {
      value: bus.eventBusName,
      grants: [{ actions: ['events:PutEvents'], resources: [bus.eventBusArn] }],
    }
    const http = new PublicHttpApi(this, stage)
    alarms.onServerErrors(http.api)

    const workshop: Workshop = { stageName: stage.name, folders, logsKeptDays: stage.logsKeptDays }
    const defaults = {
      locale: setting(stage.defaultLocale),
      timeZone: setting(stage.defaultTimeZone),
    }
    const employer = {
      ORGANISATION: setting(stage.organisation),
      DEFAULT_LOCALE: defaults.locale,
      PUBLIC_URL: setting(http.url),
    }

    // For HR, behind sign-in. None of these has a way to Outreach or Vault.
    const staff = new StaffSignIn(this, { stage, publicUrl: http.url })
    const forStaff = http.forStaff(staff)
    forStaff(
      new HeartenFunction(this, 'manage-roster', workshop, {
        environment: {
          DIRECTORY_TABLE: mayUnder(
            ['IMPORTS', 'AUDIENCE', 'AUDIT#*'],
            directory,
            'GetItem',
            'Query',
            'PutItem',
          ),
          ROSTER_BUCKET: bucket.incoming('PutObject'),
        },
      }),
      'POST /api/roster/imports',
      'GET /api/roster/imports/{id}',
      'GET /api/audience',
    )
    forStaff(
      new HeartenFunction(this, 'manage-campaigns', workshop, {
        environment: {
          // Neither a published report nor whom a campaign invited.
          CAMPAIGNS_TABLE: mayUnder(['CAMPAIGNS'], campaigns, 'GetItem', 'Query', 'PutItem', 'DeleteItem'),
          DIRECTORY_TABLE: mayUnder(
            ['AUDIENCE', 'SUPPORT', 'RESOURCES', 'AUDIT#*'],
            directory,
            'GetItem',
            'Query',
            'PutItem',
          ),
          AUDIENCE_QUEUE_URL: sendTo(audience),
          PLANNING_QUEUE_URL: sendTo(planning),
        },
        alsoMay: [readSendingQuota],
      }),
      'POST /api/campaigns',
      'GET /api/campaigns',
      'GET /api/campaigns/{id}',
      'PATCH /api/campaigns/{id}',
      'DELETE /api/campaigns/{id}',
      'POST /api/campaigns/{id}/launch',
      'POST /api/campaigns/{id}/pause',
      'POST /api/campaigns/{id}/resume',
      'POST /api/campaigns/{id}/cancel',
    )
    forStaff(
      new HeartenFunction(this, 'manage-support', workshop, {
        environment: {
          // What is launched needs its routes until it is over. Of whom it invited nothing is read.
          CAMPAIGNS_TABLE: mayUnder(['CAMPAIGNS'], campaigns, 'Query'),
          DIRECTORY_TABLE: mayUnder(['SUPPORT', 'RESOURCES', 'AUDIT#*'], directory, 'GetItem', 'PutItem'),
          SUPPORT_QUEUE_URL: sendTo(support),
        },
      }),
      'GET /api/support-routes',
      'PUT /api/support-routes',
      'GET /api/resources',
      'POST /api/resources',
      'DELETE /api/resources/{id}',
    )
    forStaff(
      new HeartenFunction(this, 'read-audit', workshop, {
        environment: { DIRECTORY_TABLE: mayUnder(['AUDIT#*'], directory, 'Query') },
      }),
      'GET /api/audit',
    )
    forStaff(
      new HeartenFunction(this, 'read-report', workshop, {
        environment: {
          CAMPAIGNS_TABLE: mayUnder(['CAMPAIGNS', 'REPORTS#*'], campaigns, 'GetItem', 'Query'),
          ORGANISATION: employer.ORGANISATION,
        },
      }),
      'GET /api/campaigns/{id}/report',
    )

    // Behind HR: the roster comes in, the audience is frozen.
    new HeartenFunction(this, 'import-roster', workshop, {
      environment: {
        DIRECTORY_TABLE: may(directory, 'GetItem', 'Query', 'PutItem', 'BatchWriteItem'),
        ROSTER_BUCKET: bucket.incoming('GetObject'),
        DEFAULT_TIME_ZONE: defaults.timeZone,
        DEFAULT_LOCALE: defaults.locale,
      },
      consumes: { queue: rosters, batchSize: 1 },
      memoryMegabytes: 1024,
    })
    new HeartenFunction(this, 'freeze-audience', workshop, {
      environment: {
        CAMPAIGNS_TABLE: may(campaigns, 'GetItem', 'PutItem', 'BatchWriteItem'),
        DIRECTORY_TABLE: may(directory, 'Query'),
        AUDIENCE_QUEUE_URL: sendTo(audience),
        PLANNING_QUEUE_URL: sendTo(planning),
        BUS_NAME: publish,
      },
      consumes: { queue: audience, batchSize: 1 },
      memoryMegabytes: 1024,
    })

    // The planner.
    new HeartenFunction(this, 'reconcile-schedules', workshop, {
      environment: {
        CAMPAIGNS_TABLE: may(campaigns, 'GetItem', 'Query'),
        // Only to mark a campaign as held.
        OUTREACH_TABLE: may(outreach, 'GetItem', 'PutItem'),
        ...schedules.madeBy('Planner', [waves, closings], ['CreateSchedule', 'DeleteSchedule']),
        WAVES_QUEUE_ARN: aimAt(waves),
        CLOSINGS_QUEUE_ARN: aimAt(closings),
        // An audience that was left half frozen is taken up again.
        AUDIENCE_QUEUE_URL: sendTo(audience),
      },
      alsoMay: [listSchedules],
      // Two at a time: Scheduler takes 50 creations a second from an account in most regions.
      consumes: { queue: planning, batchSize: 1, maxConcurrency: 2 },
    })
    new HeartenFunction(this, 'open-wave', workshop, {
      environment: {
        CAMPAIGNS_TABLE: may(campaigns, 'GetItem', 'Query', 'PutItem'),
        OUTREACH_TABLE: may(outreach, 'GetItem', 'PutItem'),
        MAIL_QUEUE_URL: sendTo(mail),
        WAVES_QUEUE_URL: sendTo(waves),
        BUS_NAME: publish,
      },
      alsoMay: [readSendingQuota],
      consumes: { queue: waves, batchSize: 1 },
    })
    new HeartenFunction(this, 'share-support', workshop, {
      environment: { OUTREACH_TABLE: may(outreach, 'GetItem', 'PutItem') },
      consumes: { queue: support, batchSize: 10 },
    })

    // The sender: the one function that can write to employees. It has no way to the Vault.
    new HeartenFunction(this, 'send-mail', workshop, {
      environment: {
        ...employer,
        ...mails.sending(),
        DIRECTORY_TABLE: may(directory, 'BatchGetItem'),
        OUTREACH_TABLE: may(outreach, 'GetItem', 'BatchGetItem', 'PutItem', 'BatchWriteItem'),
        MAIL_QUEUE_URL: sendTo(mail),
      },
      consumes: { queue: mail, batchSize: 1, maxConcurrency: 5 },
    })
    new HeartenFunction(this, 'record-delivery', workshop, {
      environment: {
        OUTREACH_TABLE: may(outreach, 'GetItem', 'PutItem'),
        CALL_REQUESTS_QUEUE_URL: sendTo(calls),
      },
      consumes: { queue: deliveries, batchSize: 10 },
    })

    // For employees, by their own link.
    http.forAnyone(
      new HeartenFunction(this, 'answer-check-in', workshop, {
        environment: {
          ...employer,
          OUTREACH_TABLE: may(outreach, 'GetItem', 'Query', 'PutItem'),
          VAULT_TABLE: mayUnder(['W#*', 'KEY'], vault, 'GetItem', 'PutItem'),
          CHECK_INS_QUEUE_URL: sendTo(checkIns),
        },
      }),
      'GET /c/{token}',
      'POST /c/{token}',
    )
    http.forAnyone(
      new HeartenFunction(this, 'choose-follow-ups', workshop, {
        environment: {
          ...employer,
          OUTREACH_TABLE: may(outreach, 'GetItem', 'Query', 'PutItem'),
          // What was chosen and what is planned: no answer.
          VAULT_TABLE: mayUnder(['P#*', 'F#*', 'KEY'], vault, 'GetItem', 'PutItem'),
          ...schedules.madeBy('FollowUp', [followUps], ['CreateSchedule']),
          FOLLOW_UPS_QUEUE_ARN: aimAt(followUps),
        },
      }),
      'GET /c/{token}/follow-ups',
      'POST /c/{token}/follow-ups',
      'POST /c/{token}/later',
    )
    http.forAnyone(
      new HeartenFunction(this, 'unsubscribe', workshop, {
        environment: { ...employer, OUTREACH_TABLE: may(outreach, 'GetItem', 'Query', 'PutItem') },
      }),
      'GET /u/{token}',
      'POST /u/{token}',
    )

    http.forAnyone(
      new HeartenFunction(this, 'make-call-request', workshop, {
        environment: {
          DEFAULT_LOCALE: defaults.locale,
          OUTREACH_TABLE: may(outreach, 'GetItem', 'Query'),
          // The requests, and the key that they are named by: no answer.
          VAULT_TABLE: mayUnder(['CALL#*', 'KEY'], vault, 'GetItem', 'PutItem'),
          CALL_REQUESTS_QUEUE_URL: sendTo(calls),
        },
      }),
      'GET /c/{token}/call',
      'POST /c/{token}/call',
    )

    // For responders, by the link in their mail.
    http.forAnyone(
      new HeartenFunction(this, 'acknowledge-call-request', workshop, {
        environment: {
          DEFAULT_LOCALE: defaults.locale,
          VAULT_TABLE: mayUnder(['CALL#*'], vault, 'GetItem', 'PutItem'),
        },
      }),
      'GET /r/{token}',
      'POST /r/{token}',
    )

    // Behind the employee's link.
    new HeartenFunction(this, 'settle-check-in', workshop, {
      environment: {
        OUTREACH_TABLE: may(outreach, 'GetItem', 'PutItem'),
        // PutItem for the link key, should nobody have needed it before.
        VAULT_TABLE: mayUnder(['W#*', 'KEY'], vault, 'GetItem', 'PutItem'),
      },
      consumes: { queue: checkIns, batchSize: 10 },
    })
    new HeartenFunction(this, 'prepare-follow-up', workshop, {
      environment: {
        OUTREACH_TABLE: may(outreach, 'GetItem'),
        VAULT_TABLE: mayUnder(['P#*', 'F#*'], vault, 'GetItem', 'PutItem'),
        MAIL_QUEUE_URL: sendTo(mail),
      },
      consumes: { queue: followUps, batchSize: 10 },
    })
    // Writes mail too, and so reads of the Vault nothing but the requests that it hands over.
    const handOverCall = new HeartenFunction(this, 'hand-over-call-request', workshop, {
      environment: {
        ...employer,
        ...mails.writing(),
        OUTREACH_TABLE: may(outreach, 'GetItem'),
        VAULT_TABLE: mayUnder(['CALL#*'], vault, 'GetItem', 'PutItem'),
        ...schedules.madeBy('Call', [calls], ['CreateSchedule']),
        CALL_REQUESTS_QUEUE_ARN: aimAt(calls),
      },
      consumes: { queue: calls, batchSize: 1 },
    })
    alarms.onEachDeadLetter(calls, handOverCall)
    new HeartenFunction(this, 'publish-report', workshop, {
      environment: {
        CAMPAIGNS_TABLE: may(campaigns, 'GetItem', 'PutItem', 'Query'),
        VAULT_TABLE: mayUnder(['W#*'], vault, 'Query'),
        BUS_NAME: publish,
      },
      consumes: { queue: closings, batchSize: 1 },
      memoryMegabytes: 1024,
    })

    this.#tell('PublicUrl', http.url, 'Where employees’ links and the HR API are')
    if (http.domainTarget)
      this.#tell('PublicDomainTarget', http.domainTarget, 'Point a CNAME record of the public domain here')
    this.#tell('StaffUserPoolId', staff.pool.userPoolId, 'Where people in HR get their accounts')
    this.#tell('StaffClientId', staff.client.userPoolClientId, 'The sign-in client of the HR API')
    this.#tell('StaffSignInUrl', staff.domain.baseUrl(), 'Where people in HR sign in')
    this.#tell('BusName', bus.eventBusName, 'Where Hearten says that campaigns launch and reports are out')
  }

  /** Placeholders may be synthesized and tried out locally. CloudFormation checks the rule before it makes anything. */
  #refusePlaceholders(stage: Stage): void {
    const unset = stillPlaceholders(stage)
    if (unset.length === 0) return
    const parameter = new CfnParameter(this, 'ValuesToSetFirst', {
      default: unset.join(', '),
      description: 'What still stands as a placeholder in infra/stages.ts',
    })
    new CfnRule(this, 'StageIsSet', {
      assertions: [
        {
          assert: Fn.conditionEquals(parameter.valueAsString, 'none'),
          assertDescription: `Set these values of stage ${stage.name} in infra/stages.ts first: ${unset.join(', ')}`,
        },
      ],
    })
  }

  #tell(id: string, value: string, description: string): void {
    new CfnOutput(this, id, { value, description })
  }
}
