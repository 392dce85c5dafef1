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
import { type SupportMessage, supportMessage } from '../../functions/domain/support/support-message.ts'
import type { Instant } from '../../functions/domain/time.ts'
import { freezeAudience } from '../../functions/flows/audience.ts'
import { settleCheckIn } from '../../functions/flows/check-in.ts'
import { recordDelivery } from '../../functions/flows/deliveries.ts'
import { gather, prepareFollowUp } from '../../functions/flows/follow-ups.ts'
import { openWave } from '../../functions/flows/open-wave.ts'
import { reconcile } from '../../functions/flows/reconcile.ts'
import { publishReport } from '../../functions/flows/report.ts'
import { sendMail } from '../../functions/flows/sending.ts'
import { shareSupport } from '../../functions/flows/share-support.ts'
import { withOwn } from '../../functions/resources/library.ts'
import { AudienceStore } from '../../functions/store/audience.ts'
import { BounceEndStore } from '../../functions/store/bounce-ends.ts'
import { BriefStore } from '../../functions/store/briefs.ts'
import { CampaignStore } from '../../functions/store/campaigns.ts'
import { ChunkStore } from '../../functions/store/chunks.ts'
import { ContactCounts } from '../../functions/store/contact-counts.ts'
import { ContactStore } from '../../functions/store/contacts.ts'
import { DrawStore } from '../../functions/store/draws.ts'
import { EnrolmentStore } from '../../functions/store/enrolments.ts'
import { FollowUpStore } from '../../functions/store/follow-ups.ts'
import { FrozenWaveStore } from '../../functions/store/frozen-waves.ts'
import { GiveBackStore } from '../../functions/store/give-backs.ts'
import { HoldStore } from '../../functions/store/holds.ts'
import { JourneyStore } from '../../functions/store/journeys.ts'
import { KeyStore } from '../../functions/store/keys.ts'
import { LedgerStore } from '../../functions/store/ledger.ts'
import { OwnResourceStore } from '../../functions/store/own-resources.ts'
import { PaceStore } from '../../functions/store/pace.ts'
import { PersonStore } from '../../functions/store/people.ts'
import { ReaderStore } from '../../functions/store/readers.ts'
import { ReportStore } from '../../functions/store/reports.ts'
import { ResponseStore } from '../../functions/store/responses.ts'
import { SendRateStore } from '../../functions/store/send-rate.ts'
import { SupportRouteStore } from '../../functions/store/support-routes.ts'
import { WishStore } from '../../functions/store/wishes.ts'
import { CONTACT_CAP } from './contact-cap.ts'
import { type Invocation, waveKey } from './ledger.ts'
import type { Around, Ports, QueueName } from './ports.ts'
import type { ConsumerOf, Handler, Received } from './queues.ts'

/** The consumers of the queues, wired as the entries of the functions wire them: the same flows over the same stores. */

type Handle<Message> = (
  message: Message,
  of: { receive: Receive; cameAt: Instant; invocation: Invocation },
) => Promise<void>

const languageOf = (locale: string) => languageFor(locale, 'en')

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
      for (const { body, receive, cameAt } of batch)
        try {
          await handle(schema.parse(body), { receive, cameAt, invocation })
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
    counts: new ContactCounts(ports.outreach),
    contacts: new ContactStore(ports.outreach),
    bounceEnds: new BounceEndStore(ports.outreach),
    unsuppress: () => stage.mailer.unsuppress(ports.environment),
    holds: new HoldStore(ports.outreach),
    briefs: new BriefStore(ports.outreach),
    schedules: ports.schedules,
    queueArns: { waves: 'Waves', followUps: 'FollowUps' },
    enrolments: new EnrolmentStore(ports.outreach),
    key: new KeyStore(ports.outreach, 'ENROLMENT'),
    mail: ports.queue<MailMessage>('Mail'),
    newSecret: () => stage.world.chance.bytes(16),
    random: () => stage.world.chance.next(),
    contactCap: CONTACT_CAP,
    languageOf,
  }
  return (message, { receive, cameAt, invocation }) =>
    sendMail(message, receive, cameAt, {
      ...deps,
      sendBulk: (sentAs, _language, mails) =>
        stage.mailer.send(ports.environment, invocation, { message, cameAt, sentAs, mails }),
    })
})

const waveOpener = each(waveMessage, (ports, stage) => {
  const deps = {
    campaigns: new CampaignStore(ports.campaigns),
    chunks: new ChunkStore(ports.campaigns),
    giveBacks: new GiveBackStore(ports.campaigns),
    pace: new PaceStore(ports.campaigns),
    briefs: new BriefStore(ports.outreach),
    mail: ports.queue<MailMessage>('Mail'),
    waves: ports.queue<z.input<typeof waveMessage>>('Waves'),
    bus: ports.bus,
    schedules: ports.schedules,
    queueArns: { waves: 'Waves' },
    newReservation: () => stage.world.chance.id(),
    rates: new SendRateStore(ports.campaigns),
    sendingQuota: ports.sendingQuota,
  }
  return async (message, { cameAt }) => {
    await openWave(message, cameAt, deps)
  }
})

const planner = each(planningMessage, (ports, stage) => {
  const deps = {
    campaigns: new CampaignStore(ports.campaigns),
    giveBacks: new GiveBackStore(ports.campaigns),
    schedules: ports.schedules,
    holds: new HoldStore(ports.outreach),
    audience: ports.queue<z.input<typeof audienceMessage>>('Audience'),
    waves: ports.queue<z.input<typeof waveMessage>>('Waves'),
    closings: ports.queue<z.input<typeof closingMessage>>('Closings'),
    queueArns: { waves: 'Waves', closings: 'Closings', audience: 'Audience' },
    bus: ports.bus,
  }
  return async (message, { cameAt, invocation }) => {
    await reconcile(message, cameAt, deps)
    const campaignId = message.kind === 'campaign' ? message.campaignId : undefined
    stage.ledger.planned.push({
      campaignId,
      plannedFrom: Math.max(message.at, cameAt),
      startedAt: invocation.startedAt,
      endedAt: stage.world.now,
    })
  }
})

const freezer = each(audienceMessage, (ports, stage) => {
  const deps = {
    campaigns: new CampaignStore(ports.campaigns),
    frozen: new FrozenWaveStore(ports.campaigns),
    reports: new ReportStore(ports.campaigns),
    ledger: new LedgerStore(ports.directory),
    routes: new SupportRouteStore(ports.directory),
    crisisLines: async () => [],
    chunks: new ChunkStore(ports.campaigns),
    people: new PersonStore(ports.directory),
    audience: ports.queue<z.input<typeof audienceMessage>>('Audience'),
    readers: new ReaderStore(ports.campaigns),
    planning: ports.queue<z.input<typeof planningMessage>>('Planning'),
    support: ports.queue<SupportMessage>('Support'),
    bus: ports.bus,
    languageOf,
  }
  return async (message, { receive, cameAt, invocation: { startedAt } }) => {
    const outcome = await freezeAudience({ ...message, at: Math.max(message.at, cameAt) }, receive, deps)
    stage.ledger.freezes.push({ wave: waveKey(message), outcome, startedAt, endedAt: stage.world.now })
  }
})

const sharer = each(supportMessage, ports => {
  const deps = {
    lists: {
      routes: new SupportRouteStore(ports.directory),
      own: new OwnResourceStore(ports.directory),
      audience: new AudienceStore(ports.directory),
      campaigns: new CampaignStore(ports.campaigns),
      readers: new ReaderStore(ports.campaigns),
    },
    copies: { routes: new SupportRouteStore(ports.outreach), own: new OwnResourceStore(ports.outreach) },
  }
  return ({ at }) => shareSupport(at, deps)
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
    frozen: new FrozenWaveStore(ports.campaigns),
    wishes: new WishStore(ports.vault),
    draws: new DrawStore(ports.vault),
    random: (count: number) => stage.world.chance.bytes(count),
    responses: new ResponseStore(ports.vault),
    bus: ports.bus,
  }
  return async (message, { invocation: { startedAt } }) => {
    const report = await publishReport(message, deps)
    if (report && report !== 'too-early')
      stage.ledger.reportRuns.push({ wave: waveKey(message), startedAt, endedAt: stage.world.now })
  }
})

const deliveryRecorder = each(deliveryMessage, (ports, stage) => {
  const deps = {
    enrolments: new EnrolmentStore(ports.outreach),
    contacts: new ContactStore(ports.outreach),
    calls: { send: () => Promise.reject(new Error('nobody asks for a call here')) },
  }
  return async message => {
    await recordDelivery(message, deps)
    const enrolmentId = message.detail.mail.tags.enrolment?.[0]
    for (const fact of stage.ledger.facts)
      if (fact.told === enrolmentId && fact.begun <= message.time) fact.confirmed ??= stage.world.now
  }
})

/** Gathers a batch of follow-ups, as functions/prepare-follow-up.ts does. */
function followUpPreparer(ports: Ports): Handler {
  const deps = {
    followUps: new FollowUpStore(ports.vault),
    journeys: new JourneyStore(ports.vault),
    enrolments: new EnrolmentStore(ports.outreach),
  }
  const ownResources = new OwnResourceStore(ports.outreach)
  const mail = ports.queue<MailMessage>('Mail')
  return async batch => {
    const ready: MailMessage[] = []
    const library = await withOwn((await ownResources.get()).resources)
    const results = await Promise.allSettled(
      batch.map(async ({ body, receive }) => {
        const { followUpId, at } = followUpMessage.parse(body)
        const message = await prepareFollowUp(followUpId, at, { ...deps, library })
        if (message && message !== 'too-early') ready.push(message)
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
  Support: { name: 'Support', visibilitySeconds: 360, concurrency: 5, batch: 1, open: sharer },
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
