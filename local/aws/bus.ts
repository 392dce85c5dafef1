import { randomUUID } from 'node:crypto'
import { type Instant, isoOf } from '../../functions/domain/time.ts'
import type { Deployment, Rule } from '../template/deployment.ts'
import type { Clock } from '../time/clock.ts'
import { checkPattern, matchesPattern } from './event-pattern.ts'
import type { GatewayHooks, ServiceHandler } from './gateway/gateway.ts'
import { checkTransformer, transformed } from './input-transformer.ts'
import type { SuppressionList } from './suppression.ts'
import { actionOf, type Targets } from './targets.ts'

/** EventBridge: the default bus with events of S3 and SES, the template's own buses, and their rules. */
export interface Bus {
  handle: ServiceHandler
  objectCreated: GatewayHooks['objectCreated']
  /**
   * Mail to the simulator's addresses, or to any that starts with `bounce+` or `complaint+`, bounces or is marked as
   * spam as on AWS. With `reject+` or `unrendered+` SES accepts it and then gives up.
   */
  mailAccepted: GatewayHooks['mailAccepted']
  /** The last events of every bus, oldest first. */
  events(): { busName: string; event: BusEvent }[]
  /** Deliveries that a rule could not make. */
  failures(): { ruleArn: string; targetArn: string; reason: string }[]
  reset(): void
}

interface BusEvent {
  version: '0'
  id: string
  'detail-type': string
  source: string
  account: string
  time: string
  region: string
  resources: string[]
  detail: unknown
}

export interface BusOptions {
  deployment: Deployment
  clock: Clock
  targets: Targets
  /** Whether EventBridge may send to a queue for a rule, by the queue's own policy. */
  maySend: (queueArn: string, ruleArn: string) => boolean
  /** SES's list of addresses that get no mail. */
  suppressed: Pick<SuppressionList, 'has' | 'add'>
  /** Called with each body that a rule delivers to a queue, for SQS's bill. */
  onDelivery?: (bytes: number) => void
}

const KEPT_EVENTS = 1000

export function startBus(options: BusOptions): Bus {
  const { deployment, clock, targets, suppressed } = options
  const events: { busName: string; event: BusEvent }[] = []
  const failures: ReturnType<Bus['failures']> = []
  const buses = new Set(['default', ...deployment.buses.map(({ name }) => name)])
  for (const rule of deployment.rules) {
    try {
      checkPattern(rule.eventPattern)
      for (const { arn, transformer } of rule.targets) {
        actionOf(arn)
        if (transformer) checkTransformer(transformer)
      }
    } catch (thrown) {
      throw new Error(`${rule.logicalId}: ${thrown instanceof Error ? thrown.message : thrown}`)
    }
  }

  const arnOf = ({ busName, name }: Rule) =>
    `arn:aws:events:${deployment.region}:${deployment.accountId}:rule/${busName === 'default' ? '' : `${busName}/`}${name}`

  const send = async (rule: Rule, event: BusEvent) => {
    const ruleArn = arnOf(rule)
    for (const { arn, input, transformer, deadLetterArn } of rule.targets) {
      const attempt = async (queueArn: string, body: string) =>
        options.maySend(queueArn, ruleArn)
          ? await targets.deliver(queueArn, body)
          : `the policy of ${queueArn} does not let events.amazonaws.com send for ${ruleArn}`
      const first = async () => {
        const body = transformer ? transformed(event, transformer) : (input ?? JSON.stringify(event))
        options.onDelivery?.(Buffer.byteLength(body))
        return attempt(arn, body)
      }
      const reason = await first().catch((thrown: unknown) =>
        thrown instanceof Error ? thrown.message : String(thrown),
      )
      if (!reason) continue
      failures.push({ ruleArn, targetArn: arn, reason })
      if (deadLetterArn) await attempt(deadLetterArn, input ?? JSON.stringify(event))
    }
  }

  const publish = (busName: string, sent: Omit<BusEvent, 'version' | 'id' | 'account' | 'region'>) => {
    const event: BusEvent = {
      version: '0',
      id: randomUUID(),
      account: deployment.accountId,
      region: deployment.region,
      ...sent,
    }
    events.push({ busName, event })
    if (events.length > KEPT_EVENTS) events.splice(0, events.length - KEPT_EVENTS)
    for (const rule of deployment.rules)
      if (rule.busName === busName && matchesPattern(rule.eventPattern, event)) {
        const done = clock.begin(`rule ${rule.name}`)
        void send(rule, event)
          .catch((thrown: unknown) => console.error(`rule ${rule.name} failed:`, thrown))
          .finally(done)
      }
    return event.id
  }

  const putEvents: ServiceHandler = async ({ operation, input }) => {
    if (operation !== 'PutEvents') throw new Error(`the local event bus does not know ${operation}`)
    const entries: Record<string, unknown>[] = Array.isArray(input.Entries) ? input.Entries : []
    if (entries.length < 1 || entries.length > 10)
      return {
        status: 400,
        errorType: 'ValidationException',
        body: { message: `${entries.length} entries at 'entries' failed to satisfy constraint: 1 to 10` },
      }
    const results = entries.map(entry => {
      const problem = problemOf(entry)
      if (problem) return problem
      const busName = String(entry.EventBusName ?? 'default').replace(/^.*:event-bus\//, '')
      if (!buses.has(busName))
        return {
          ErrorCode: 'ResourceNotFoundException',
          ErrorMessage: `Event bus ${busName} does not exist.`,
        }
      const time = typeof entry.Time === 'number' ? entry.Time * 1000 : clock.now()
      const EventId = publish(busName, {
        'detail-type': String(entry.DetailType),
        source: String(entry.Source),
        time: isoOf(time),
        resources: Array.isArray(entry.Resources) ? entry.Resources.map(String) : [],
        detail: JSON.parse(String(entry.Detail)),
      })
      return { EventId }
    })
    const FailedEntryCount = results.filter(result => 'ErrorCode' in result).length
    return { status: 200, body: { FailedEntryCount, Entries: results } }
  }

  const mailEvent = (
    mail: Parameters<GatewayHooks['mailAccepted']>[0],
    address: string,
    kind: MailEvent,
    onList: boolean,
  ) => {
    const now = clock.now()
    const set = deployment.configurationSets.find(({ name }) => name === mail.configurationSet)
    if (!set?.eventTypes.some(type => type.toUpperCase() === kind.toUpperCase())) return
    publish('default', {
      'detail-type': DETAIL_TYPES[kind],
      source: 'aws.ses',
      time: isoOf(now),
      resources: [`arn:aws:ses:${deployment.region}:${deployment.accountId}:configuration-set/${set.name}`],
      detail: {
        eventType: kind,
        ...consequences(kind, address, now, onList),
        mail: {
          timestamp: new Date(now).toISOString(),
          source: mail.from,
          messageId: mail.messageId,
          destination: mail.to,
          headersTruncated: false,
          headers: [],
          commonHeaders: { from: [mail.from], to: mail.to, messageId: mail.messageId },
          tags: { 'ses:configuration-set': [set.name], ...mail.tags },
        },
      },
    })
  }

  return {
    handle: putEvents,
    objectCreated: ({ bucket, key, size, etag }) => {
      if (!deployment.buckets.some(({ name, eventBridge }) => name === bucket && eventBridge)) return
      publish('default', {
        'detail-type': 'Object Created',
        source: 'aws.s3',
        time: isoOf(clock.now()),
        resources: [`arn:aws:s3:::${bucket}`],
        detail: {
          version: '0',
          bucket: { name: bucket },
          object: { key, size, etag, sequencer: clock.now().toString(16).toUpperCase() },
          'request-id': randomUUID(),
          requester: deployment.accountId,
          'source-ip-address': '127.0.0.1',
          reason: 'PutObject',
        },
      })
    },
    mailAccepted: mail => {
      for (const address of mail.to) {
        const bare = bareOf(address)
        const onList = suppressed.has(bare)
        const kind = onList ? 'Bounce' : eventOf(bare)
        if (!kind) continue
        if (kind === 'Bounce' || kind === 'Complaint') suppressed.add(bare)
        // SES reports this after it has answered the sender.
        const done = clock.begin('mail that comes back')
        setImmediate(() => {
          mailEvent(mail, address, kind, onList)
          done()
        })
      }
    },
    events: () => events,
    failures: () => failures,
    reset: () => {
      events.length = 0
      failures.length = 0
    },
  }
}

/** SES's name of an event, and EventBridge's. */
const DETAIL_TYPES = {
  Bounce: 'Email Bounced',
  Complaint: 'Email Complaint Received',
  Reject: 'Email Rejected',
  RenderingFailure: 'Email Rendering Failed',
} as const
type MailEvent = keyof typeof DETAIL_TYPES

const BY_ADDRESS: Record<string, MailEvent> = {
  bounce: 'Bounce',
  complaint: 'Complaint',
  reject: 'Reject',
  unrendered: 'RenderingFailure',
}

/** The address of `Anne <anne@example.com>`. */
const bareOf = (address: string): string => /<([^>]*)>$/.exec(address)?.[1] ?? address

/** The mailbox simulator's addresses are AWS's own (SES developer guide). The `+` forms work at any domain. */
function eventOf(bare: string): MailEvent | undefined {
  const match =
    /^(bounce|complaint)(?:\+.*)?@simulator\.amazonses\.com$/i.exec(bare) ?? /^(\w+)\+.*@/.exec(bare)
  return BY_ADDRESS[match?.[1]?.toLowerCase() ?? '']
}

function consequences(kind: MailEvent, address: string, now: Instant, onList: boolean): object {
  switch (kind) {
    case 'Bounce':
      return { bounce: bounceOf(address, now, onList) }
    case 'Complaint':
      return { complaint: complaintOf(address, now) }
    case 'Reject':
      return { reject: { reason: 'Bad content' } }
    case 'RenderingFailure':
      return {
        failure: {
          templateName: 'template',
          errorMessage: 'Attribute is not present in the rendering data.',
        },
      }
  }
}

const bounceOf = (emailAddress: string, now: Instant, onList: boolean) => ({
  feedbackId: randomUUID(),
  bounceType: 'Permanent',
  bounceSubType: onList ? 'OnAccountSuppressionList' : 'General',
  bouncedRecipients: [
    { emailAddress, action: 'failed', status: '5.1.1', diagnosticCode: 'smtp; 550 5.1.1 user unknown' },
  ],
  timestamp: new Date(now).toISOString(),
  reportingMTA: 'dns; a1-2.smtp-out.amazonses.com',
})

const complaintOf = (emailAddress: string, now: Instant) => ({
  feedbackId: randomUUID(),
  complainedRecipients: [{ emailAddress }],
  complaintFeedbackType: 'abuse',
  timestamp: new Date(now).toISOString(),
})

function problemOf(entry: Record<string, unknown>): { ErrorCode: string; ErrorMessage: string } | undefined {
  for (const field of ['Source', 'DetailType', 'Detail'])
    if (typeof entry[field] !== 'string' || entry[field] === '')
      return {
        ErrorCode: 'InvalidArgument',
        ErrorMessage: `Parameter ${field} is not valid. Reason: ${field} is a required argument.`,
      }
  if (String(entry.Source).startsWith('aws.'))
    return { ErrorCode: 'NotAuthorizedForSourceException', ErrorMessage: 'Not authorized for the source.' }
  try {
    const detail: unknown = JSON.parse(String(entry.Detail))
    if (typeof detail === 'object' && detail !== null && !Array.isArray(detail)) return undefined
  } catch {
    // falls through to the answer that AWS gives
  }
  return { ErrorCode: 'MalformedDetail', ErrorMessage: 'Detail is malformed.' }
}
