import type * as z from 'zod'
import type { MailMessage, mailMessage } from '../domain/messages.ts'
import { type Person, placeOf } from '../domain/roster/person.ts'
import { placeKey } from '../domain/roster/place.ts'
import { decideClaim, givenBack, type Receive, released } from '../domain/sending/claim.ts'
import { dropReason, isKeptBack } from '../domain/sending/contact.ts'
import { isHeldBack } from '../domain/sending/hold.ts'
import { besideOthers, otherStepsOf } from '../domain/sending/other-steps.ts'
import { backOff, MAX_THROTTLED } from '../domain/sending/pacing.ts'
import { nextMorning, nextTry, waitsUntil } from '../domain/sending/sending-hours.ts'
import { callVerdict, entryVerdict, type Verdict } from '../domain/sending/ses-verdict.ts'
import { isOfWave, outlivesPause, outlivesWave } from '../domain/sending/step.ts'
import { type Instant, SECOND } from '../domain/time.ts'
import type { OutgoingMail, SentAs } from '../mail/bulk-email.ts'
import type { BulkResult } from '../ports/mailer.ts'
import type { Queue } from '../ports/queue.ts'
import type { Brief, BriefStore } from '../store/briefs.ts'
import type { ContactCounts } from '../store/contact-counts.ts'
import type { Mark } from '../store/contacts.ts'
import type { Enrolment, EnrolmentStore, Progress, Sending } from '../store/enrolments.ts'
import type { HoldStore } from '../store/holds.ts'
import type { KeyStore } from '../store/keys.ts'
import type { PersonStore } from '../store/people.ts'
import { enrolmentIdOf, hashOf, tokenOf } from '../store/pseudonyms.ts'
import {
  type AddressDeps,
  type AtAddress,
  countDue,
  findAddresses,
  insteadOf,
  markDue,
  unsuppress,
} from './addresses.ts'
import { type PutBackDeps, putBackFollowUp, putBackOpening } from './put-back.ts'

type Message = z.output<typeof mailMessage>
type Entry = Message['entries'][number]

export interface SendingDeps extends AddressDeps, PutBackDeps {
  people: Pick<PersonStore, 'findMany'>
  holds: Pick<HoldStore, 'of'>
  briefs: Pick<BriefStore, 'find'>
  enrolments: Pick<EnrolmentStore, 'putMany' | 'unbindMany' | 'progressOf' | 'claim' | 'settleMany'>
  key: Pick<KeyStore, 'get'>
  mail: Queue<MailMessage>
  newSecret: () => Buffer
  /** A number from 0 to 1, different each time. */
  random: () => number
  counts: Pick<ContactCounts, 'count'>
  /** How many emails of HR's a person gets in 30 days at most, across all campaigns. */
  contactCap: number
  /** The language of a person's mails: one that the mails exist in. */
  languageOf: (locale: string) => string
  /** One SendBulkEmail of up to fifty mails in one language; one result each, in order. Throws as SES does. */
  sendBulk: (sentAs: SentAs, language: string, mails: OutgoingMail[]) => Promise<BulkResult[]>
}

/** An entry that gets its mail: to whom, under which claim, with which link. */
interface Claimed {
  entry: Entry
  person: Person
  at: AtAddress
  /** `confirmation` where the step is an invitation, and the address has changed. */
  sentAs: SentAs
  language: string
  sending: Sending
  secret: Buffer
  /** What this mail was the first to write, and to take back if SES does not take it. */
  first: { bound: Enrolment; mark: Mark | undefined } | undefined
}

/** An entry whose email has to wait, until then. */
interface Waiting {
  entry: Entry
  person: Person
  until: Instant
}

/**
 * Sends one step to up to fifty people. Each mail is claimed before it is handed to SES, and settled after that. So
 * neither a second delivery of the message nor a second message sends it twice. If a function dies in between,
 * `decideClaim` judges whether the mail may have been sent. Throws where the message must be retried.
 */
export async function sendMail(
  sent: Message,
  receive: Receive,
  cameAt: Instant,
  deps: SendingDeps,
): Promise<void> {
  // A message that was held up, or sent back from the dead-letter queue, still has its old `at`; when it came counts.
  const message = { ...sent, at: Math.max(sent.at, cameAt) }
  const brief = await deps.briefs.find(message.campaignId, message.waveId)
  if (!brief) {
    // Forgotten, as the links of these emails are.
    if (message.at >= message.linksExpireAt) return
    throw new Error('the wave of these emails never opened')
  }
  const { claimed, ...claiming } = await claimAll(message, brief, receive, deps)
  const alike = Map.groupBy(claimed, ({ sentAs, language }) => `${sentAs} ${language}`)
  // Claimed mails are sent even after a failure: an abandoned claim would count as a mail that may have been sent.
  let { failure } = claiming
  for (const group of alike.values()) {
    try {
      await sendGroup(message, brief, group, deps)
    } catch (error) {
      // The others are still sent; then the message is retried for these.
      failure = error as Error
    }
  }
  if (failure) throw failure
}

async function claimAll(
  message: Message,
  brief: Brief,
  receive: Receive,
  deps: SendingDeps,
): Promise<{ claimed: Claimed[]; failure: Error | undefined }> {
  const { campaignId, waveId, step, at, closesAt, linksExpireAt } = message
  // Each person once: a follow-up that its queue delivered twice is in the list twice, and DynamoDB refuses duplicate
  // keys in a request.
  const entries = [...new Map(message.entries.map(entry => [entry.personId, entry])).values()]
  const key = await deps.key.get()
  const personIds = entries.map(({ personId }) => personId)
  const idOf = new Map(personIds.map(id => [id, enrolmentIdOf(key, campaignId, waveId, id)]))
  const [hold, people, progress] = await Promise.all([
    deps.holds.of(campaignId),
    deps.people.findMany(personIds),
    deps.enrolments.progressOf([...idOf.values()], step, otherStepsOf(step)),
  ])
  // Paused or cancelled while this was in the queue.
  const heldBack = isHeldBack(step, hold)
  const personOf = new Map(people.map(person => [person.personId, person]))
  const addresses = await findAddresses(people, key, deps)
  const ofWave = isOfWave(step)
  const boundBy = `${receive.sqsMessageId} ${receive.receiveCount}`

  const waiting: Waiting[] = []
  const abandoned: { sending: Sending; delivery: Sending['delivery'] }[] = []
  const keptBack: { enrolment: Enrolment; at: AtAddress }[] = []
  const due = entries.flatMap(entry => {
    const person = personOf.get(entry.personId)
    const enrolmentId = idOf.get(entry.personId) ?? ''
    const known = progress.get(enrolmentId) as Progress
    if (known.enrolment?.erased) return []
    const notNow = () => {
      const delivery = givenBack(known.sending?.delivery, step, receive, at)
      if (known.sending && delivery) abandoned.push({ sending: known.sending, delivery })
      return []
    }
    if (heldBack) {
      // The plan after a pause makes up for emails of its own morning. This one may be older: it lay in the queue, say, or
      // had been put back.
      if (hold === 'paused' && outlivesPause(step) && person)
        waiting.push({ entry, person, until: nextMorning(at, placeOf(person), brief) })
      return notNow()
    }
    const address = addresses.get(entry.personId)
    const standing = { person, ...address, answered: known.answered, closesAt, linksExpireAt }
    const dropped = dropReason(step, standing, at)
    const bound = known.enrolment?.addressHash
    // Or else whose email was kept back would show at an address that HR gives them later in this wave.
    if (isKeptBack(dropped) && person && address && ofWave && bound === undefined)
      keptBack.push({ enrolment: enrol(message, entry, person, enrolmentId), at: address })
    if (dropped || !person || !address) return notNow()
    const { addressHash } = address
    // If the address has changed, its new owner would learn from this mail whether the person has answered.
    if (bound !== undefined && bound !== addressHash) return notNow()
    const instead = insteadOf(step, address, enrolmentId)
    if (instead === 'nothing') return notNow()
    const claim = decideClaim(known.sending?.delivery, step, receive, at)
    if (claim.outcome === 'leave') return []
    const beside = besideOthers(step, known.others, at, person.timeZone)
    if (beside === 'overtaken') return notNow()
    const until =
      beside === 'tomorrow' ? nextMorning(at, placeOf(person), brief) : waitsUntil(at, placeOf(person), brief)
    if (until !== undefined && claim.outcome === 'claim') {
      waiting.push({ entry, person, until })
      return notNow()
    }

    // A follow-up has its enrolment already; a wave's enrolment is written with the step that is first.
    const enrolment = known.enrolment ?? (ofWave ? enrol(message, entry, person, enrolmentId) : undefined)
    const isFirst = bound === undefined
    const binds = isFirst || mayBeUnbound(known)
    const sentAs = instead === 'confirmation' ? instead : step
    const toConfirm = sentAs === 'confirmation' || undefined
    const binding = enrolment && binds ? { ...enrolment, addressHash, boundBy, toConfirm } : undefined
    return {
      ...{ entry, person, at: address, sentAs, enrolmentId, before: known.sending, claim },
      ...{ binding, bound: isFirst ? binding : undefined },
    }
  })
  await putBack(message, waiting, deps)
  const counted = await Promise.allSettled(
    due.map(async of => {
      if (!isOfWave(step) || of.claim.outcome !== 'claim') return of
      const { enrolmentId } = of
      const there = await countDue(of.at, { enrolmentId, step, at, cap: deps.contactCap }, deps)
      if (there) return { ...of, at: there }
      // Not even that it was held back may show at the next address.
      if (of.bound) keptBack.push({ enrolment: enrol(message, of.entry, of.person, enrolmentId), at: of.at })
      return undefined
    }),
  )
  const wanted = counted.flatMap(each => (each.status === 'fulfilled' && each.value ? [each.value] : []))
  const marked = await Promise.allSettled(
    keptBack.map(async ({ enrolment, at: there }): Promise<Enrolment> => {
      if (there.standing !== 'changed') await markDue(there, { ...enrolment, binds: true }, deps)
      return { ...enrolment, addressHash: there.addressHash }
    }),
  )
  await deps.enrolments.putMany([
    ...marked.flatMap(each => (each.status === 'fulfilled' ? each.value : [])),
    ...wanted.flatMap(({ binding }) => binding ?? []),
  ])

  // Where another message was faster, its record counts.
  await Promise.all(
    abandoned.map(({ sending, delivery }) => deps.enrolments.claim({ ...sending, delivery }, sending)),
  )
  const claims = await Promise.allSettled(
    wanted.map(async ({ before, claim, binding, bound, ...to }): Promise<Claimed | undefined> => {
      const mark = await markDue(to.at, { ...to, binds: binding !== undefined }, deps)
      await unsuppress(to.at, at, deps)
      const secret = deps.newSecret()
      const linkHashes = before?.linkHashes ?? []
      const sends = claim.outcome === 'claim'
      const next = {
        enrolmentId: to.enrolmentId,
        step,
        delivery: claim.delivery,
        linkHashes: sends ? [...linkHashes, hashOf(secret)] : linkHashes,
        linksExpireAt,
      }
      const sending = await deps.enrolments.claim(next, before)
      if (sending === 'lost') {
        // SQS may give one message to two receivers at once. If the faster one dies, the message must not be done.
        const other = (await deps.enrolments.progressOf([to.enrolmentId], step)).get(to.enrolmentId)?.sending
        if (other?.delivery.status === 'claimed' && other.delivery.sqsMessageId === receive.sqsMessageId)
          throw new Error('another receive of this message has claimed a mail; looking again later')
        return undefined
      }
      if (!sends) return undefined
      const language = deps.languageOf(to.entry.locale ?? to.person.locale)
      return { ...to, language, sending, secret, first: bound && { bound, mark } }
    }),
  )
  return {
    claimed: claims.flatMap(claim => (claim.status === 'fulfilled' && claim.value ? [claim.value] : [])),
    failure: [...claims, ...counted, ...marked].find(each => each.status === 'rejected')?.reason,
  }
}

/** Whether SES may turn out to have refused all emails so far, so that their sender frees the address. */
const mayBeUnbound = ({ sending, others }: Progress): boolean => {
  const statuses = [...(sending ? [sending] : []), ...others].map(({ delivery }) => delivery.status)
  return statuses.length > 0 && !statuses.includes('sent') && !statuses.includes('unknown')
}

const enrol = (
  { campaignId, waveId, closesAt, linksExpireAt }: Message,
  { segments, uncounted }: Entry,
  person: Person,
  enrolmentId: string,
): Enrolment => ({
  enrolmentId,
  campaignId,
  waveId,
  personId: person.personId,
  locale: person.locale,
  place: placeOf(person),
  site: person.site,
  segments,
  uncounted,
  closesAt,
  linksExpireAt,
})

async function sendGroup(
  { at, ...message }: Message,
  brief: Brief,
  group: Claimed[],
  deps: SendingDeps,
): Promise<void> {
  const [{ sentAs, language } = { sentAs: message.step, language: '' }] = group
  const mails = group.map(
    ({ entry, person, sending, secret }): OutgoingMail => ({
      enrolmentId: sending.enrolmentId,
      address: person.email,
      givenName: person.givenName,
      token: tokenOf({ enrolmentId: sending.enrolmentId, secret }),
      resourceIds: entry.resourceIds,
    }),
  )
  let results: BulkResult[] | undefined
  let verdictOnAll: Verdict | undefined
  try {
    results = await deps.sendBulk(sentAs, language, mails)
  } catch (error) {
    const { name, $metadata } = error as { name: string; $metadata?: { httpStatusCode?: number } }
    verdictOnAll = callVerdict({ name, httpStatus: $metadata?.httpStatusCode })
  }

  const settled: Sending[] = []
  const notTaken: Claimed[] = []
  const again: { claimed: Claimed; entry: Entry; delaySeconds: number }[] = []
  const waiting: (Waiting & { claimed: Claimed })[] = []
  let repair: string | undefined
  let unknown = 0
  group.forEach((claimed, index) => {
    const { entry, person, sending } = claimed
    const result = results?.[index]
    // SES answered, but not about this entry: as unknown as no answer.
    const verdict = verdictOnAll ?? (result ? entryVerdict(result.status) : { outcome: 'unknown' as const })
    const claim = sending.delivery
    if (claim.status !== 'claimed') return
    const settle = (delivery: Sending['delivery']) => {
      // Nobody received this claim's link, the last one. Keeping it would grow the item with every throttle.
      const linkHashes = delivery.status === 'released' ? sending.linkHashes.slice(0, -1) : sending.linkHashes
      settled.push({ ...sending, delivery, linkHashes })
      if (delivery.status !== 'sent') notTaken.push(claimed)
    }
    switch (verdict.outcome) {
      case 'sent':
        settle({
          status: 'sent',
          at,
          sesMessageId: result?.sesMessageId ?? 'not told',
          sends: claim.sends,
        })
        break
      case 'failed':
        settle({ status: 'failed', at, reason: verdict.reason })
        break
      case 'retry':
        settle(released(claim, at))
        if (message.throttled < MAX_THROTTLED)
          again.push({ claimed, entry, delaySeconds: verdict.delaySeconds })
        else waiting.push({ claimed, entry, person, until: nextTry(at, placeOf(person), brief) })
        break
      case 'wait':
        settle(released(claim, at))
        waiting.push({ claimed, entry, person, until: nextTry(at, placeOf(person), brief) })
        break
      case 'repair':
        settle(released(claim, at))
        repair = verdict.reason
        break
      case 'unknown':
        unknown++
    }
  })
  // Who took a claim over, such as a second receiver of the same message, sees to that email, and may have sent it.
  const taken = await deps.enrolments.settleMany(settled)
  const isOurs = ({ sending }: Claimed) => !taken.has(sending.enrolmentId)
  // SES certainly took no mail to these addresses, so the first mail may go to another one, such as a corrected one. Each
  // sender writes the binding and the mark before it sends, and takes back only its own: so none loses those of another.
  const first = notTaken.flatMap(each => (each.first && isOurs(each) ? each.first : []))
  await deps.enrolments.unbindMany(first.map(({ bound }) => bound))
  await Promise.all(first.map(({ mark }) => mark && deps.contacts.unmark(mark)))
  const ours = <Of extends { claimed: Claimed }>(of: Of[]) => of.filter(({ claimed }) => isOurs(claimed))
  await sendAgain({ at, ...message }, ours(again), deps)
  await putBack({ at, ...message }, ours(waiting), deps)
  if (repair) throw new Error(`SES takes no mail until this is repaired: ${repair}`)
  if (unknown > 0) throw new Error(`${unknown} mails may or may not have gone out; their claims decide`)
}

/** Requeues the throttled entries alone, with a delay. */
async function sendAgain(
  message: Message,
  again: { entry: Entry; delaySeconds: number }[],
  { mail, random }: SendingDeps,
): Promise<void> {
  const byDelay = Map.groupBy(again, ({ delaySeconds }) => delaySeconds)
  await mail.send(
    [...byDelay].map(([firstSeconds, entries]) => {
      const delaySeconds = backOff(firstSeconds, message.throttled, random())
      const at = message.at + delaySeconds * SECOND
      const throttled = message.throttled + 1
      return {
        body: { ...message, at, throttled, entries: entries.map(({ entry }) => entry) },
        delaySeconds,
        group: message.campaignId,
      }
    }),
  )
}

/** Has emails come again when they may go out, unless the wave has closed or their links are dead by then. */
async function putBack(message: Message, waiting: Waiting[], deps: SendingDeps): Promise<void> {
  const { campaignId, waveId, step, closesAt, linksExpireAt } = message
  const last = outlivesWave(step) ? linksExpireAt : closesAt
  const openings = new Map<string, () => Promise<void>>()
  for (const { entry, person, until } of waiting) {
    if (until >= last) continue
    if (isOfWave(step)) {
      const place = message.place ?? placeOf(person)
      const opening = { campaignId, waveId, step, place }
      openings.set(`${placeKey(place)}@${until}`, () => putBackOpening(opening, until, deps))
    } else if (entry.followUpId) await putBackFollowUp(entry.followUpId, until, deps)
  }
  for (const open of openings.values()) await open()
}
