import { Stack } from 'aws-cdk-lib'
import { EventField, Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events'
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets'
import { CfnConfigurationSet, CfnConfigurationSetEventDestination, CfnTemplate } from 'aws-cdk-lib/aws-ses'
import type { Construct } from 'constructs'
import { fromHeaders, type Stage } from '../stages.ts'
import type { Alarms } from './alarms.ts'
import { type Binding, type Grant, setting } from './binding.ts'
import { WorkQueue } from './queue.ts'

/** One email in one language, as rendered from its MJML source. */
export interface MailTemplate {
  kind: string
  locale: string
  subject: string
  html: string
  text: string
}

/**
 * Our resources in SES: the templates, and a configuration set that reports bounces, rejections and spam complaints. It
 * tracks neither opens nor clicks.
 */
export class Mail {
  /** SES's reports, for `record-delivery`. */
  readonly deliveries: WorkQueue
  readonly #scope: Construct
  readonly #stage: Stage
  readonly #configurationSet: string
  readonly #prefix: string

  constructor(
    scope: Construct,
    { stage, templates, alarms }: { stage: Stage; templates: MailTemplate[]; alarms: Alarms },
  ) {
    this.#scope = scope
    this.#stage = stage
    this.#prefix = `hearten-${stage.name}`
    this.#configurationSet = this.#prefix
    this.deliveries = new WorkQueue(scope, 'Deliveries', alarms)
    const { account, region, partition } = Stack.of(scope)

    const set = new CfnConfigurationSet(scope, 'Mails', {
      name: this.#configurationSet,
      sendingOptions: { sendingEnabled: true },
      reputationOptions: { reputationMetricsEnabled: true },
      deliveryOptions: { tlsPolicy: 'REQUIRE' },
      // SES's suppression list: an address that bounced permanently, even for another sender of this account, gets no
      // mail. SES reports such a mail as bounced.
      suppressionOptions: { suppressedReasons: ['BOUNCE', 'COMPLAINT'] },
    })
    new CfnConfigurationSetEventDestination(scope, 'MailsToBus', {
      configurationSetName: set.ref,
      eventDestination: {
        enabled: true,
        matchingEventTypes: ['bounce', 'complaint', 'reject', 'renderingFailure'],
        // SES reports to the default bus only.
        eventBridgeDestination: {
          eventBusArn: `arn:${partition}:events:${region}:${account}:event-bus/default`,
        },
      },
    })
    // Two rules, since a value that is missing in an event leaves a gap in the input that the rule makes.
    this.#addRule('MailBounced', ['Email Bounced'], {
      bounce: { bounceType: EventField.fromPath('$.detail.bounce.bounceType') },
    })
    this.#addRule('MailRefused', [
      'Email Complaint Received',
      // SES accepts a mail that it cannot render, or that it takes for a virus, and reports that only here.
      'Email Rejected',
      'Email Rendering Failed',
    ])

    let before: CfnTemplate | undefined
    for (const { kind, locale, subject, html, text } of templates) {
      const templateName = `${this.#prefix}-${kind}-${locale}`
      const template = new CfnTemplate(scope, `Mail-${kind}-${locale}`, {
        template: { templateName, subjectPart: subject, htmlPart: html, textPart: text },
      })
      // One after another: SES takes one creation or change of a template a second from an account.
      if (before) template.addResourceDependency(before)
      before = template
    }
  }

  /**
   * SES's own event holds the address and the subject. The rule passes on only the kind, the time and the tags that
   * identify our mails. The target has no dead-letter queue, which would get the event as SES wrote it. An event that
   * is lost after a day of tries costs at most a second mail, since SES itself suppresses the address.
   */
  #addRule(id: string, detailType: string[], more: object = {}): void {
    const message = RuleTargetInput.fromObject({
      'detail-type': EventField.detailType,
      time: EventField.time,
      detail: { mail: { tags: EventField.fromPath('$.detail.mail.tags') }, ...more },
    })
    new Rule(this.#scope, id, {
      eventPattern: {
        source: ['aws.ses'],
        detailType,
        detail: { mail: { tags: { 'ses:configuration-set': [this.#configurationSet] } } },
      },
      targets: [new SqsQueue(this.deliveries.queue, { message })],
    })
  }

  /**
   * Two variables, with permission to send single mails of any content from this identity: for the function that sends
   * call requests to their responders.
   */
  writing(): Record<'MAIL_FROM' | 'CONFIGURATION_SET', Binding> {
    return {
      MAIL_FROM: { value: JSON.stringify(fromHeaders(this.#stage)), grants: [this.writingOne()] },
      CONFIGURATION_SET: setting(this.#configurationSet),
    }
  }

  /** The same permission, for the sender: it also tells that everything will be deleted. */
  writingOne(): Grant {
    return {
      actions: ['ses:SendEmail'],
      resources: this.#resources(),
      conditions: this.#fromOurAddress(),
    }
  }

  /** An identity is a domain with many addresses; ours is one of them. */
  #fromOurAddress() {
    return { StringEquals: { 'ses:FromAddress': this.#stage.mailFrom.address } }
  }

  /** The resources that SES checks for every send; for one with a template, that too. */
  #resources(): string[] {
    return [`identity/${this.#stage.mailIdentity}`, `configuration-set/${this.#configurationSet}`].map(what =>
      this.#arn(what),
    )
  }

  #arn(what: string): string {
    const { account, region, partition } = Stack.of(this.#scope)
    return `arn:${partition}:ses:${region}:${account}:${what}`
  }

  /** The sender's three variables, with permission to send these templates from this identity and nothing else. */
  sending(): Record<'MAIL_FROM' | 'CONFIGURATION_SET' | 'TEMPLATE_PREFIX', Binding> {
    // Version 2 of the API checks its own action and also the one of version 1 for the same email.
    const send: Grant = {
      actions: ['ses:SendBulkEmail', 'ses:SendBulkTemplatedEmail'],
      resources: [...this.#resources(), this.#arn(`template/${this.#prefix}-*`)],
      conditions: this.#fromOurAddress(),
      wildcard: {
        resource: `arn:<AWS::Partition>:ses:${Stack.of(this.#scope).region}:<AWS::AccountId>:template/${this.#prefix}-*`,
        reason:
          'All templates of the stage, each kind in each language: named one by one they are longer than a role’s policy may be.',
      },
    }
    return {
      MAIL_FROM: { value: JSON.stringify(fromHeaders(this.#stage)), grants: [send] },
      CONFIGURATION_SET: setting(this.#configurationSet),
      TEMPLATE_PREFIX: setting(this.#prefix),
    }
  }
}

/** Permission to read how many mails a second and a day the account may send. */
export const readSendingQuota: Grant = {
  actions: ['ses:GetAccount'],
  resources: ['*'],
  wildcard: {
    resource: '*',
    reason:
      'The sending quota belongs to the account; SES knows no resource for reading it. It changes nothing.',
  },
}

/** Permission to take an address off SES's suppression list, for the one function that writes to it again. */
export const forgetSuppressed: Grant = {
  actions: ['ses:DeleteSuppressedDestination'],
  resources: ['*'],
  wildcard: {
    resource: '*',
    reason:
      'The suppression list belongs to the account; SES knows no resource for it. The function can put nobody on it.',
  },
}
