import type * as z from 'zod'
import { languageFor } from '../../functions/copy/languages.ts'
import {
  audienceMessage,
  checkInMessage,
  closingMessage,
  deliveryMessage,
  followUpMessage,
  type MailMessage,
  mailMessage,
  planningMessage,
  waveMessage,
} from '../../functions/domain/messages.ts'
import type { Receive } from '../../functions/domain/sending/claim.ts'
import type { Instant } from '../../functions/domain/time.ts'
import { freezeAudience } from '../../functions/flows/audience.ts'
import { settleCheckIn } from '../../functions/flows/check-in.ts'
import { gather, prepareFollowUp } from '../../functions/flows/follow-ups.ts'
import { openWave } from '../../functions/flows/open-wave.ts'
import { reconcile } from '../../functions/flows/reconcile.ts'
import { publishReport } from '../../functions/flows/report.ts'
import { sendMail } from '../../functions/flows/sending.ts'
import { resourceLibrary } from '../../functions/resources/shipped.ts'
import { BriefStore } from '../../functions/store/briefs.ts'
import { CampaignStore } from '../../functions/store/campaigns.ts'
import { ChunkStore } from '../../functions/store/chunks.ts'
import { ContactStore } from '../../functions/store/contacts.ts'
import { EnrolmentStore } from '../../functions/store/enrolments.ts'
import { FollowUpStore } from '../../functions/store/follow-ups.ts'
import { HoldStore } from '../../functions/store/holds.ts'
import { JourneyStore } from '../../functions/store/journeys.ts'
import { KeyStore } from '../../functions/store/keys.ts'
import { PaceStore } from '../../functions/store/pace.ts'
import { PersonStore } from '../../functions/store/people.ts'
import { ReportStore } from '../../functions/store/reports.ts'
import { ResponseStore } from '../../functions/store/responses.ts'
import { SendRateStore } from '../../functions/store/send-rate.ts'
import { type Invocation, waveKey } from './ledger.ts'
import type { Around, Ports, QueueName } from './ports.ts'
import type { ConsumerOf, Handler, Received } from './queues.ts'

/** The consumers of the queues, wired as the entries of the functions wire them: the same flows over the same stores. */

type Handle<Message> = (
  message: Message,
  of: { receive: Receive; sentAt: Instant; invocation: Invocation },
) => Promise<void>

/** A function that handles each message by itself. */
const each =
  <Schema extends z.ZodType>(
    schema: Schema,
    open: (ports: Ports, stage: Around) => Handle<z.output<Schema>>,
  ) =>
  (ports: Ports, stage: Around): Handler => {
    const handle = open(ports, stage)
    return async (batch: Received[], invocation) => {
      const done = new Set<string>()
      let failure: unknown
      for (const { body, receive, sentAt } of batch)
        try {
          await handle(schema.parse(body), { receive, sentAt, invocation })
          done.add(receive.sqsMessageId)
        } catch (error) {
          failure = error
        }
      if (failure && done.size === 0) throw failure
      return done
    }
  }

const sender = each(mailMessage, (ports, stage) => {
  const deps = {
    people: new PersonStore(ports.directory),
    contacts: new ContactStore(ports.outreach),
    holds: new HoldStore(ports.outreach),
    enrolments: new EnrolmentStore(ports.outreach),
    key: new KeyStore(ports.outreach, 'ENROLMENT'),
    mail: ports.queue<MailMessage>('Mail'),
    newSecret: () => stage.world.chance.bytes(16),
    random: () => stage.world.chance.next(),
    languageOf: (locale: string) => languageFor(locale, 'en'),
  }
  return (message, { receive, sentAt, invocation }) =>
    sendMail(message, receive, sentAt, {
      ...deps,
      sendBulk: (_step, _language, mails) => stage.mailer.send(ports.environment, invocation, message, mails),
    })
})

const waveOpener = each(waveMessage, (ports, stage) => {
  const deps = {
    campaigns: new CampaignStore(ports.campaigns),
    chunks: new ChunkStore(ports.campaigns),
    pace: new PaceStore(ports.campaigns),
    briefs: new BriefStore(ports.outreach),
    mail: ports.queue<MailMessage>('Mail'),
    waves: ports.queue<z.input<typeof waveMessage>>('Waves'),
    bus: ports.bus,
    newReservation: () => stage.world.chance.id(),
    rates: new SendRateStore(ports.campaigns),
    sendingQuota: ports.sendingQuota,
  }
  return async message => {
    await openWave(message, deps)
  }
})

const planner = each(planningMessage, (ports, stage) => {
  const deps = {
    campaigns: new CampaignStore(ports.campaigns),
    schedules: ports.schedules,
    holds: new HoldStore(ports.outreach),
    audience: ports.queue<z.input<typeof audienceMessage>>('Audience'),
    queueArns: { waves: 'Waves', closings: 'Closings' },
  }
  return async (message, { invocation }) => {
    await reconcile(message, deps)
    const campaignId = message.kind === 'campaign' ? message.campaignId : undefined
    stage.ledger.planned.push({ campaignId, startedAt: invocation.startedAt, endedAt: stage.world.now })
  }
})

const freezer = each(audienceMessage, ports => {
  const deps = {
    campaigns: new CampaignStore(ports.campaigns),
    chunks: new ChunkStore(ports.campaigns),
    people: new PersonStore(ports.directory),
    audience: ports.queue<z.input<typeof audienceMessage>>('Audience'),
    planning: ports.queue<z.input<typeof planningMessage>>('Planning'),
    bus: ports.bus,
  }
  return message => freezeAudience(message, deps)
})

const settler = each(checkInMessage, ports => {
  const deps = {
    enrolments: new EnrolmentStore(ports.outreach),
    responses: new ResponseStore(ports.vault),
    linkKey: new KeyStore(ports.vault, 'LINK'),
  }
  return ({ enrolmentId }) => settleCheckIn(enrolmentId, deps)
})

const publisher = each(closingMessage, (ports, stage) => {
  const deps = {
    campaigns: new CampaignStore(ports.campaigns),
    reports: new ReportStore(ports.campaigns),
    responses: new ResponseStore(ports.vault),
    bus: ports.bus,
  }
  return async (message, { invocation: { startedAt } }) => {
    const report = await publishReport(message, deps)
    if (report) stage.ledger.reportRuns.push({ wave: waveKey(message), startedAt, endedAt: stage.world.now })
  }
})

/** As functions/record-delivery.ts does, for what SES reports of our own emails. */
const deliveryRecorder = each(deliveryMessage, (ports, stage) => {
  const enrolments = new EnrolmentStore(ports.outreach)
  const contacts = new ContactStore(ports.outreach)
  return async message => {
    const enrolmentId = message.detail.mail.tags.enrolment?.[0] ?? ''
    const enrolment = await enrolments.find(enrolmentId)
    if (!enrolment) return
    const { personId, addressHash } = enrolment
    if (message['detail-type'] === 'Email Complaint Received')
      await contacts.change({ personId, addressHash }, { complainedAt: message.time })
    else await contacts.change({ addressHash }, { bouncedAt: message.time })
    for (const fact of stage.ledger.facts)
      if (fact.kind === 'bounced' && fact.personId === personId) fact.confirmed ??= stage.world.now
  }
})

/** Gathers a batch of follow-ups, as functions/prepare-follow-up.ts does. */
function followUpPreparer(ports: Ports): Handler {
  const deps = {
    followUps: new FollowUpStore(ports.vault),
    journeys: new JourneyStore(ports.vault),
    enrolments: new EnrolmentStore(ports.outreach),
    library: resourceLibrary,
  }
  const mail = ports.queue<MailMessage>('Mail')
  return async batch => {
    const ready: MailMessage[] = []
    const results = await Promise.allSettled(
      batch.map(async ({ body, receive }) => {
        const { followUpId, at } = followUpMessage.parse(body)
        const message = await prepareFollowUp(followUpId, at, deps)
        if (message) ready.push(message)
        return receive.sqsMessageId
      }),
    )
    await mail.send(gather(ready).map(body => ({ body, group: body.campaignId })))
    return new Set(results.flatMap(result => (result.status === 'fulfilled' ? result.value : [])))
  }
}

/** Visibility time-outs and batches as in docs/design.md. */
export const CONSUMERS: Readonly<
  Record<QueueName, Omit<ConsumerOf, 'open'> & { open: (ports: Ports, stage: Around) => Handler }>
> = {
  Planning: { name: 'Planning', visibilitySeconds: 360, concurrency: 2, batch: 1, open: planner },
  Audience: { name: 'Audience', visibilitySeconds: 720, concurrency: 5, batch: 1, open: freezer },
  Waves: { name: 'Waves', visibilitySeconds: 360, concurrency: 5, batch: 1, open: waveOpener },
  Mail: { name: 'Mail', visibilitySeconds: 360, concurrency: 5, batch: 1, open: sender },
  CheckIns: { name: 'CheckIns', visibilitySeconds: 360, concurrency: 5, batch: 10, open: settler },
  FollowUps: { name: 'FollowUps', visibilitySeconds: 420, concurrency: 5, batch: 10, open: followUpPreparer },
  Closings: { name: 'Closings', visibilitySeconds: 1800, concurrency: 5, batch: 1, open: publisher },
  Deliveries: {
    name: 'Deliveries',
    visibilitySeconds: 360,
    concurrency: 5,
    batch: 10,
    open: deliveryRecorder,
  },
}
