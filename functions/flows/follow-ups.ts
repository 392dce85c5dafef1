import { nextWorkingDay } from '../domain/campaign/quiet-days.ts'
import { chooseResources, type FollowUpChoice } from '../domain/follow-up/follow-up.ts'
import type { Resource } from '../domain/follow-up/resource.ts'
import { BULK_SEND_SIZE, type MailMessage, SCHEDULED_TIME } from '../domain/messages.ts'
import { keptFor } from '../domain/retention.ts'
import { FOLLOW_UPS, LATER, type Step } from '../domain/sending/step.ts'
import { dayAfter, type Instant } from '../domain/time.ts'
import { dayIn, instantAt } from '../domain/wall-clock.ts'
import type { Schedules } from '../ports/schedules.ts'
import type { Brief } from '../store/briefs.ts'
import type { ContactStore } from '../store/contacts.ts'
import type { Enrolment, EnrolmentStore } from '../store/enrolments.ts'
import type { FollowUp, FollowUpStore } from '../store/follow-ups.ts'
import type { JourneyStore } from '../store/journeys.ts'
import type { KeyStore } from '../store/keys.ts'
import { followUpIdOf, participantIdOf, readerIdOf } from '../store/pseudonyms.ts'
import type { WishStore } from '../store/wishes.ts'

const MAILS_A_CHOICE = 2
const DAYS_BETWEEN = { weekly: 7, fortnightly: 14 }
/** Nobody is waiting for the minute: within a quarter of an hour, so that sends gather into batches. */
const WITHIN_MINUTES = 15

/** Whom a link leads to, what their wave's brief says of mornings, and which steps were begun. */
interface Behind {
  enrolment: Enrolment
  brief: Pick<Brief, 'sendAt' | 'quietDays' | 'reportWishes'>
  sent: readonly Step[]
}

interface PlanMailDeps {
  followUps: Pick<FollowUpStore, 'put'>
  schedules: Pick<Schedules, 'create'>
  linkKey: Pick<KeyStore, 'get'>
  queueArn: string
}

export interface ChooseDeps extends PlanMailDeps {
  journeys: Pick<JourneyStore, 'choose'>
  wishes: Pick<WishStore, 'put'>
}

/**
 * Plans the follow-ups that a person chose: two mails, each by a one-time schedule at their own local morning, named by
 * an id that says nothing. The choice itself is written last and is what counts: a schedule that fires without it does
 * nothing, and so does one of an earlier choice. No mail is planned for when the link it would carry has ended. Returns
 * when they come, unless the person has stopped all mails: that is for the sender to see, when the time has come.
 */
export async function chooseFollowUps(
  behind: Behind,
  choice: FollowUpChoice,
  now: Instant,
  deps: ChooseDeps,
): Promise<Instant[]> {
  const { enrolment, brief, sent } = behind
  const { kinds, pace, language } = choice
  const key = await deps.linkKey.get()
  if (brief.reportWishes) {
    const participantId = participantIdOf(key, enrolment.personId)
    // The same moment for all of a wave.
    await deps.wishes.put({ ...enrolment, participantId }, kinds, enrolment.linksExpireAt + keptFor('wishes'))
  }
  const planned: Instant[] = []
  if (pace !== 'none')
    for (const [index, step] of FOLLOW_UPS.filter(next => !sent.includes(next))
      .slice(0, MAILS_A_CHOICE)
      .entries()) {
      const at = morningAfter(behind, now, (index + 1) * DAYS_BETWEEN[pace])
      if (at >= enrolment.linksExpireAt) break
      await planMail({ enrolment, step, at, chosenAt: now }, WITHIN_MINUTES, deps)
      planned.push(at)
    }
  const readerId = readerIdOf(key, enrolment)
  await deps.journeys.choose(readerId, { kinds, pace, locale: language, chosenAt: now })
  return planned
}

export interface PostponeDeps extends PlanMailDeps {
  contacts: Pick<ContactStore, 'changePair'>
}

/**
 * "Not now": one more mail on the morning that the person chose, and none before it, not even a reminder. `over` where
 * the check-in closes before that morning, or it was put off three times already: then nothing more is sent at all.
 */
export async function postpone(
  behind: Behind,
  days: number,
  now: Instant,
  deps: PostponeDeps,
): Promise<'planned' | 'over'> {
  const { enrolment, sent } = behind
  const at = morningAfter(behind, now, days)
  const step = LATER.find(later => !sent.includes(later))
  const possible = step !== undefined && at < enrolment.closesAt
  if (possible) await planMail({ enrolment, step, at, chosenAt: now }, 0, deps)
  await deps.contacts.changePair(enrolment, { pausedUntil: possible ? at : enrolment.closesAt })
  return possible ? 'planned' : 'over'
}

/** Writes down what an opaque id stands for, and makes the schedule that carries it. */
async function planMail(
  {
    enrolment,
    step,
    at,
    chosenAt,
  }: { enrolment: Enrolment; step: FollowUp['step']; at: Instant; chosenAt: Instant },
  withinMinutes: number,
  { linkKey, followUps, schedules, queueArn }: PlanMailDeps,
): Promise<void> {
  const { enrolmentId, campaignId, waveId } = enrolment
  const key = await linkKey.get()
  const followUpId = followUpIdOf(key, enrolmentId, step, chosenAt)
  const readerId = readerIdOf(key, enrolment)
  await followUps.put({ followUpId, readerId, enrolmentId, campaignId, waveId, step, at, chosenAt })
  const message = { followUpId, at: SCHEDULED_TIME }
  await schedules.create({ name: followUpId, at, queueArn, message, withinMinutes })
}

function morningAfter({ enrolment: { place }, brief }: Behind, now: Instant, days: number): Instant {
  const day = nextWorkingDay(dayAfter(dayIn(now, place.timeZone), days), place.country, brief.quietDays)
  return instantAt(day, brief.sendAt, place.timeZone)
}

export interface PrepareDeps {
  followUps: Pick<FollowUpStore, 'find'>
  journeys: Pick<JourneyStore, 'find' | 'noteSent'>
  enrolments: Pick<EnrolmentStore, 'find'>
  library: readonly Resource[]
}

/** What one follow-up mail brings, up to three things. */
const RESOURCES_A_MAIL = 3

/**
 * Makes one follow-up ready for the sender: what the mail brings is chosen now, by preference and history and nothing
 * else, and noted before it is handed on, so that a retry brings the same. Undefined where the person has since
 * chosen otherwise, or the enrolment is gone. A message dated before the morning that was chosen does nothing.
 */
export async function prepareFollowUp(
  followUpId: string,
  at: Instant,
  deps: PrepareDeps,
): Promise<MailMessage | 'too-early' | undefined> {
  const followUp = await deps.followUps.find(followUpId)
  if (!followUp) return undefined
  if (at < followUp.at) return 'too-early'
  const [journey, enrolment] = await Promise.all([
    deps.journeys.find(followUp.readerId),
    deps.enrolments.find(followUp.enrolmentId),
  ])
  if (!enrolment) return undefined
  const { campaignId, waveId, closesAt, linksExpireAt, personId } = enrolment
  const mail = { campaignId, waveId, step: followUp.step, at, closesAt, linksExpireAt }
  if (followUp.step.startsWith('later')) return { ...mail, entries: [{ personId, followUpId }] }
  if (!journey) return undefined
  const { preferences, sent } = journey
  if (preferences.pace === 'none' || preferences.chosenAt !== followUp.chosenAt) return undefined

  const chosen = chooseResources({
    library: deps.library,
    kinds: preferences.kinds,
    locale: preferences.locale,
    country: enrolment.place.country,
    site: enrolment.site,
    alreadySent: sent.flatMap(({ resourceIds }) => resourceIds),
    count: RESOURCES_A_MAIL,
    seed: followUpId,
  })
  const resourceIds = await deps.journeys.noteSent(
    followUp.readerId,
    followUpId,
    chosen.map(({ id }) => id),
  )
  // Everything there is has been sent: better no mail than an empty one.
  if (resourceIds.length === 0) return undefined
  const entries = [{ personId, followUpId, resourceIds, locale: preferences.locale }]
  return { ...mail, entries }
}

/** Mail messages of the same step and wave as one, up to fifty entries: one bulk send instead of fifty. */
export function gather(messages: readonly MailMessage[]): MailMessage[] {
  const groups = Map.groupBy(messages, ({ entries: _, ...shared }) => JSON.stringify(shared))
  return [...groups.values()].flatMap(group => {
    const entries = group.flatMap(message => message.entries)
    const gathered: MailMessage[] = []
    for (let from = 0; from < entries.length; from += BULK_SEND_SIZE)
      gathered.push({
        ...(group[0] as MailMessage),
        entries: entries.slice(from, from + BULK_SEND_SIZE),
      })
    return gathered
  })
}
