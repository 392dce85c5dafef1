import { dayAfter } from '../domain/campaign-draft.ts'
import { chooseResources, type FollowUpChoice } from '../domain/follow-up.ts'
import type { MailMessage, Step } from '../domain/messages.ts'
import { SCHEDULED_TIME } from '../domain/plan.ts'
import { nextWorkingDay } from '../domain/quiet-days.ts'
import type { Resource } from '../domain/resource.ts'
import type { Instant } from '../domain/time.ts'
import { dayIn, resolve } from '../domain/wall-clock.ts'
import { followUpIdOf, participantIdOf } from '../runtime/pseudonyms.ts'
import type { Schedules } from '../runtime/schedules.ts'
import type { Brief } from '../store/briefs.ts'
import type { ContactStore } from '../store/contacts.ts'
import type { Enrolment, EnrolmentStore } from '../store/enrolments.ts'
import type { FollowUpStore } from '../store/follow-ups.ts'
import type { JourneyStore } from '../store/journeys.ts'
import type { KeyStore } from '../store/keys.ts'

const STEPS = ['follow-up-1', 'follow-up-2'] as const
const DAYS_BETWEEN = { weekly: 7, fortnightly: 14 }
/** Nobody is waiting for the minute: within a quarter of an hour, so that sends gather into batches. */
const WITHIN_MINUTES = 15

export interface ChooseDeps {
  journeys: Pick<JourneyStore, 'choose'>
  followUps: Pick<FollowUpStore, 'put'>
  schedules: Pick<Schedules, 'create'>
  linkKey: Pick<KeyStore, 'get'>
  queueArn: string
}

/**
 * Plans the follow-ups that a person chose: one one-time schedule each, at their own local morning, named by an id that
 * says nothing. The choice itself is written last and is what counts: a schedule that fires without it does nothing, and
 * so does one of an earlier choice.
 */
export async function chooseFollowUps(
  { enrolment, brief }: { enrolment: Enrolment; brief: Pick<Brief, 'sendAt'> },
  choice: FollowUpChoice,
  now: Instant,
  deps: ChooseDeps,
): Promise<void> {
  const linkKey = await deps.linkKey.get()
  const participantId = participantIdOf(linkKey, enrolment.personId)
  const { enrolmentId, campaignId, waveId } = enrolment
  if (choice.pace !== 'none')
    for (const [index, step] of STEPS.entries()) {
      const at = morningAfter(now, (index + 1) * DAYS_BETWEEN[choice.pace], brief.sendAt, enrolment)
      const followUpId = followUpIdOf(linkKey, enrolmentId, step, now)
      await deps.followUps.put({
        followUpId,
        participantId,
        enrolmentId,
        campaignId,
        waveId,
        step,
        at,
        chosenAt: now,
      })
      const message = { followUpId, at: SCHEDULED_TIME }
      await deps.schedules.create({
        name: followUpId,
        at,
        queueArn: deps.queueArn,
        message,
        withinMinutes: WITHIN_MINUTES,
      })
    }
  const { kinds, pace, language } = choice
  await deps.journeys.choose(participantId, { kinds, pace, locale: language, chosenAt: now })
}

function morningAfter(now: Instant, days: number, sendAt: string, { place }: Enrolment): Instant {
  const day = nextWorkingDay(dayAfter(dayIn(now, place.timeZone), days), place.country, [])
  return resolve(day, sendAt, place.timeZone)
}

export interface PostponeDeps {
  contacts: Pick<ContactStore, 'change'>
  followUps: Pick<FollowUpStore, 'put'>
  schedules: Pick<Schedules, 'create'>
  linkKey: Pick<KeyStore, 'get'>
  queueArn: string
}

const LATER = ['later-1', 'later-2', 'later-3'] as const

/**
 * "Not now": one more mail on the morning that the person chose, and none before it, not even a reminder. `over` where
 * the check-in closes before that morning, or it was put off three times already: then nothing more is sent.
 */
export async function postpone(
  { enrolment, brief, sent }: { enrolment: Enrolment; brief: Pick<Brief, 'sendAt'>; sent: readonly Step[] },
  days: number,
  now: Instant,
  deps: PostponeDeps,
): Promise<'planned' | 'over'> {
  const at = morningAfter(now, days, brief.sendAt, enrolment)
  const step = LATER.find(later => !sent.includes(later))
  if (!step || at >= enrolment.closesAt) return 'over'
  const linkKey = await deps.linkKey.get()
  const { enrolmentId, campaignId, waveId, personId } = enrolment
  const followUpId = followUpIdOf(linkKey, enrolmentId, step, at)
  const participantId = participantIdOf(linkKey, personId)
  await deps.followUps.put({
    followUpId,
    participantId,
    enrolmentId,
    campaignId,
    waveId,
    step,
    at,
    chosenAt: now,
  })
  await deps.schedules.create({
    name: followUpId,
    at,
    queueArn: deps.queueArn,
    message: { followUpId, at: SCHEDULED_TIME },
  })
  await deps.contacts.change(personId, { pausedUntil: at })
  return 'planned'
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
 * chosen otherwise, or the enrolment is gone.
 */
export async function prepareFollowUp(
  followUpId: string,
  at: Instant,
  deps: PrepareDeps,
): Promise<MailMessage | undefined> {
  const followUp = await deps.followUps.find(followUpId)
  if (!followUp) return undefined
  const [journey, enrolment] = await Promise.all([
    deps.journeys.find(followUp.participantId),
    deps.enrolments.find(followUp.enrolmentId),
  ])
  if (!enrolment) return undefined
  const { campaignId, waveId, closesAt, linksExpireAt, personId } = enrolment
  const mail = { campaignId, waveId, step: followUp.step, at, closesAt, linksExpireAt }
  if (followUp.step.startsWith('later')) return { ...mail, entries: [{ personId }] }
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
    followUp.participantId,
    followUpId,
    chosen.map(({ id }) => id),
  )
  // Everything there is has been sent: better no mail than an empty one.
  if (resourceIds.length === 0) return undefined
  const entries = [{ personId, resourceIds, locale: preferences.locale }]
  return { ...mail, entries }
}

/** Mail messages of the same step and wave as one, up to fifty entries: one bulk send instead of fifty. */
export function gather(messages: readonly MailMessage[]): MailMessage[] {
  const groups = Map.groupBy(messages, ({ entries: _, ...shared }) => JSON.stringify(shared))
  return [...groups.values()].flatMap(group => {
    const entries = group.flatMap(message => message.entries)
    const gathered: MailMessage[] = []
    for (let from = 0; from < entries.length; from += 50)
      gathered.push({ ...(group[0] as MailMessage), entries: entries.slice(from, from + 50) })
    return gathered
  })
}
