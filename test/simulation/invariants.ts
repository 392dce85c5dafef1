import type { Campaign } from '../../functions/domain/campaign/campaign.ts'
import { closesAt } from '../../functions/domain/campaign/plan.ts'
import { nextWorkingDay } from '../../functions/domain/campaign/quiet-days.ts'
import type { Place } from '../../functions/domain/roster/place.ts'
import { isOfWave, outlivesWave } from '../../functions/domain/sending/step.ts'
import { HOUR, isoOf } from '../../functions/domain/time.ts'
import { dayIn, instantAt } from '../../functions/domain/wall-clock.ts'
import { overTheCap } from './contact-cap.ts'
import { GIVEN_BACK } from './given-back.ts'
import { counts, type Fact, type Mail, waveKey } from './ledger.ts'
import type { Outcome, StepOutcome } from './outcome.ts'
import { answersOf } from './stage.ts'
import { type Check, WAVE_INVARIANTS } from './wave-invariants.ts'

/** What must be true of every campaign, whatever failed, died, came twice or came late. */

export interface Violation {
  invariant: string
  what: string
}

const INVARIANTS: Readonly<Record<string, Check>> = {
  ...WAVE_INVARIANTS,

  'each invited person and step ends in one state that is told': ({ waves }) =>
    waves.flatMap(({ steps }) =>
      steps
        .filter(({ state }) => state === 'nowhere')
        .map(of => `${named(of)} ends nowhere (${statusOf(of)})`),
    ),

  'what is noted as sent was taken by SES, and what SES took is not noted as never sent': ({ waves }) =>
    waves.flatMap(({ steps }) =>
      steps
        .filter(({ delivery, mails }) =>
          mails.length === 0
            ? delivery?.status === 'sent'
            : delivery === undefined ||
              (delivery.status === 'released' && delivery.sends === 0 && mails.length > 1),
        )
        .map(of => `${named(of)}: ${of.mails.length} emails, noted as ${statusOf(of)}`),
    ),

  'an invitation goes out twice at most, and again only where nobody knows of the first': of =>
    bySend(of, step => step === 'invitation').flatMap(([first, second, third]) => {
      if (third) return [`${told(third)}, the third time`]
      if (!first || !second) return []
      // Its sender ended well, so it knew. Two receivers of one message at once cannot know of each other, and the one
      // that SES throttled may note that after the other has noted what it sent.
      const { outcome, endedAt = 0 } = first.by
      const known = outcome === 'done' && endedAt <= second.by.startedAt
      return known ? [`${told(second)}, though the first was noted`] : []
    }),

  'a reminder, what is given back, a follow-up and an email that was put off go out once at most': of =>
    bySend(of, step => step !== 'invitation').flatMap(([, second]) =>
      second ? [`${told(second)}, the second time`] : [],
    ),

  'nobody is mailed who has answered, left, stopped the emails, bounced or put them off': ({ ledger }) =>
    ledger.mails.flatMap(mail => {
      const against = ledger.facts.find(fact => speaksAgainst(fact, mail))
      return against ? [`${told(mail)}, ${against.kind} since ${isoOf(against.confirmed ?? 0)}`] : []
    }),

  'nobody is reminded whose answer has been in the Vault for an hour, even if its page failed': ({
    ledger,
    deadLetters,
    participantOf,
  }) => {
    const storedAt = new Map<string, number>()
    for (const { wave, participantId, at } of ledger.stored)
      if (!storedAt.has(`${wave} ${participantId}`)) storedAt.set(`${wave} ${participantId}`, at)
    const dead = new Set(
      deadLetters.map(({ body }) => (body as { enrolmentId?: string }).enrolmentId).filter(Boolean),
    )
    return ledger.mails
      .filter(mail => !outlivesWave(mail.step) && !dead.has(mail.enrolmentId))
      .filter(mail => {
        const at = storedAt.get(`${waveKey(mail)} ${participantOf(mail.personId)}`)
        return at !== undefined && mail.by.startedAt > at + 3_600_000
      })
      .map(told)
  },

  'no accepted answer is lost, and the first stays': ({ ledger, waves, participantOf }) =>
    waves.flatMap(wave => {
      const key = waveKey({ campaignId: wave.campaign.id, waveId: wave.waveId })
      const kept = new Map(wave.responses.map(response => [response.participantId, answersOf(response)]))
      const attempts = Map.groupBy(
        ledger.attempts.filter(attempt => attempt.wave === key),
        ({ personId }) => personId,
      )
      return [...attempts].flatMap(([personId, tries]) => {
        const accepted = tries.filter(({ told }) => told !== undefined)
        const stays = kept.get(participantOf(personId))
        if (accepted.length > 0 && stays === undefined) return [`${key}: the answers of ${personId} are gone`]
        const full = accepted.filter(({ answers }) => answers !== '')
        if (full.length === 0) return []
        const firstTold = Math.min(...full.map(({ told }) => told ?? 0))
        const possible = tries.filter(({ begun, answers }) => answers !== '' && begun <= firstTold)
        return possible.some(({ answers }) => answers === stays)
          ? []
          : [`${key}: ${personId} has other answers than the first that were accepted`]
      })
    }),

  'a cancelled campaign mails nobody after that': of =>
    held(of, 'cancel').flatMap(({ from, mails }) =>
      mails
        .filter(({ step }) => !step.startsWith('follow-up'))
        .map(mail => `${told(mail)}, cancelled at ${isoOf(from)}`),
    ),

  'a paused campaign mails nobody while it is paused': of =>
    held(of, 'pause').flatMap(({ from, mails }) =>
      mails.filter(({ step }) => isOfWave(step)).map(mail => `${told(mail)}, paused since ${isoOf(from)}`),
    ),

  ...GIVEN_BACK,

  'nothing is mailed before its day, nor after its wave has closed': ({ ledger, campaigns, people }) =>
    ledger.mails.flatMap(mail => {
      const campaign = campaigns.find(({ id }) => id === mail.campaignId)
      const wave = campaign?.waves.find(({ id }) => id === mail.waveId)
      const place = people.find(({ personId }) => personId === mail.personId)
      if (!campaign || !wave || !place || outlivesWave(mail.step)) return []
      if (mail.at < instantAt(wave.opensOn, campaign.sendAt, place.timeZone))
        return [`${told(mail)}, too early`]
      return mail.cameAt >= closesAt(wave, place) ? [`${told(mail)}, after the close`] : []
    }),

  'each email that a person put off or chose as a follow-up arrives, or ends in a state that is told': ({
    askedFor,
  }) =>
    askedFor
      .filter(({ followUp, choice, kept, isEmpty }) =>
        followUp.step.startsWith('later')
          ? choice?.told !== undefined
          : !isEmpty && kept?.chosenAt === followUp.chosenAt && kept.pace !== 'none',
      )
      .filter(({ state }) => state === 'nowhere')
      .map(
        ({ followUp, personId, delivery }) =>
          `${followUp.step} to ${personId}, due at ${isoOf(followUp.at)}: ${delivery?.status ?? 'nothing'}`,
      ),

  'no follow-up comes of an older choice, and the last one that was told counts': ({ ledger, askedFor }) => {
    const choices = ledger.choices.filter(({ kind, told }) => kind === 'follow-ups' && told !== undefined)
    const byId = new Map(askedFor.map(of => [of.followUp.followUpId, of]))
    const older = ledger.mails.flatMap(mail => {
      const planned = byId.get(mail.followUpId ?? '')?.followUp
      if (!planned?.step.startsWith('follow-up')) return []
      const newer = choices.some(
        ({ address, begun, told = 0 }) =>
          address === mail.address && begun > planned.chosenAt && told < planned.at,
      )
      return newer ? [`${told(mail)}, chosen at ${isoOf(planned.chosenAt)}`] : []
    })
    const forgotten = askedFor.flatMap(({ kept, choice, personId }) => {
      const newer = choices.some(
        ({ address, begun }) => address === choice?.address && begun > (kept?.chosenAt ?? 0),
      )
      return newer && choice?.kind === 'follow-ups' ? [`a choice of ${personId} is forgotten`] : []
    })
    return [...older, ...forgotten]
  },

  'an address that has changed gets one confirmation, and nothing else before a yes there': ({ ledger }) => {
    const asked = Map.groupBy(
      ledger.mails.filter(({ sentAs }) => sentAs === 'confirmation'),
      ({ address }) => address,
    )
    const twice = [...asked.values()].flatMap(mails => {
      const other = mails.find(({ enrolmentId }) => enrolmentId !== mails[0]?.enrolmentId)
      return other ? [`a second confirmation: ${told(other)}`] : []
    })
    // The first address of a person needs no yes; every other one does.
    const unasked = Map.groupBy(
      ledger.mails.filter(
        mail =>
          mail.sentAs !== 'confirmation' &&
          !ledger.agreed.some(({ address, begun }) => address === mail.address && begun <= mail.at),
      ),
      ({ personId }) => personId,
    )
    const early = [...unasked.values()].flatMap(mails => {
      const other = mails.find(({ address }) => address !== mails[0]?.address)
      return other ? [`${told(other)}, at another address than before`] : []
    })
    return [...twice, ...early]
  },

  'all emails of one wave to a person go to one address': ({ ledger }) =>
    [...Map.groupBy(ledger.mails, ({ enrolmentId }) => enrolmentId).values()].flatMap(mails => {
      const other = mails.find(({ address }) => address !== mails[0]?.address)
      return other ? [`${told(other)}, to another than before`] : []
    }),

  'where nothing fails, a launch is planned within the hour, and no email is unknown or a dead letter': ({
    isCalm,
    ledger,
    waves,
    deadLetters,
  }) => {
    if (!isCalm) return []
    const late = ledger.steering
      .filter(({ verb, confirmed }) => verb === 'launch' && confirmed !== undefined)
      .filter(({ campaignId, confirmed = 0 }) => {
        const within = (at: number) => at <= confirmed + 3_600_000
        const { status } = waves.find(({ campaign }) => campaign.id === campaignId)?.campaign ?? {}
        return (
          status !== 'cancelled' &&
          !ledger.planned.some(run => run.campaignId === campaignId && within(run.endedAt))
        )
      })
      .map(({ campaignId }) => `${campaignId} is planned late`)
    const unknown = waves
      .flatMap(({ steps }) => steps)
      .filter(({ state }) => state === 'unknown' || state === 'dead-lettered')
      .map(of => `${named(of)} is ${of.state}`)
    return [...late, ...unknown, ...deadLetters.map(({ queue }) => `a dead letter of ${queue}`)]
  },

  'of one wave a person gets one email a day, and none that a later one has overtaken': ({
    ledger,
    people,
  }) => {
    const zoneOf = new Map(people.map(({ personId, timeZone }) => [personId, timeZone]))
    const ofWaves = ledger.mails.filter(({ step }) => !step.startsWith('follow-up'))
    return [...Map.groupBy(ofWaves, ({ enrolmentId }) => enrolmentId).values()].flatMap(mails =>
      mails.flatMap(mail => {
        const day = (at: number) => dayIn(at, zoneOf.get(mail.personId) ?? 'UTC')
        // Senders at work at the same moment do not see each other's emails.
        const before = mails.filter(other => other.step !== mail.step && other.at < mail.by.startedAt)
        // A sender judges the day by when its message first came (docs/design.md, where time comes from).
        const sameDay = before.some(
          other => day(other.at) === day(mail.at) && day(other.cameAt) === day(mail.cameAt),
        )
        const overtaken = before.some(other => ORDER.indexOf(other.step) > ORDER.indexOf(mail.step))
        if (sameDay) return [`${told(mail)}, the second of that day`]
        return overtaken && ORDER.includes(mail.step) ? [`${told(mail)}, overtaken`] : []
      }),
    )
  },

  'nothing goes out outside the sending hours of its place': ({ ledger, campaigns, people }) => {
    const placeOf = new Map(people.map(person => [person.personId, person]))
    return ledger.mails.flatMap(mail => {
      const campaign = campaigns.find(({ id }) => id === mail.campaignId)
      const place = placeOf.get(mail.personId)
      if (!campaign || !place) return []
      const isOut = (at: number) => !isInHours(at, place, campaign)
      return isOut(mail.at) && isOut(mail.cameAt) ? [told(mail)] : []
    })
  },

  'nobody gets more emails of HR’s in 30 days than the cap allows': ({ ledger }) => overTheCap(ledger),

  'no schedule is left over': ({ waitingSchedules }) => waitingSchedules,

  'no message waits for ever': ({ waitingMessages }) => waitingMessages.map(({ queue }) => queue),
}

const ORDER: readonly string[] = ['invitation', 'reminder-1', 'reminder-2']

/** Written once more, since the rule itself may be what is wrong. */
function isInHours(
  at: number,
  { timeZone, country }: Place,
  { sendAt, quietDays }: Pick<Campaign, 'sendAt' | 'quietDays'>,
): boolean {
  const day = dayIn(at, timeZone)
  if (nextWorkingDay(day, country, quietDays) !== day) return false
  const opens = instantAt(day, sendAt, timeZone)
  return at >= opens && at < Math.max(opens + 3 * HOUR, instantAt(day, '18:00', timeZone))
}

/** Every invariant that does not hold, with what it found. */
export function broken(of: Outcome): Violation[] {
  return Object.entries(INVARIANTS).flatMap(([invariant, check]) =>
    check(of).map(what => ({ invariant, what })),
  )
}

export const INVARIANT_COUNT = Object.keys(INVARIANTS).length

const told = ({ step, personId, waveId, at }: Mail): string =>
  `${step} of ${waveId} to ${personId} at ${isoOf(at)}`
const named = ({ step, personId, waveId }: StepOutcome): string => `${step} of ${waveId} to ${personId}`
const statusOf = ({ delivery }: StepOutcome): string => delivery?.status ?? 'nothing'

/** What was in flight when the fact came may still arrive: a sender that began before it. */
function speaksAgainst(fact: Fact, mail: Mail): boolean {
  if (fact.personId !== mail.personId) return false
  if ((fact.address ?? mail.address) !== mail.address || !counts(fact, mail.by.startedAt, mail.at))
    return false
  const followUp = mail.step.startsWith('follow-up')
  if (fact.kind === 'answered') return !outlivesWave(mail.step) && fact.wave === waveKey(mail)
  return fact.kind !== 'paused' || !followUp
}

/** The emails of each step to each person, in order of time. */
const bySend = ({ ledger }: Outcome, of: (step: string) => boolean): Mail[][] => [
  ...Map.groupBy(
    ledger.mails.filter(({ step }) => of(step)),
    mail => `${mail.enrolmentId} ${mail.step}`,
  ).values(),
]

/** The emails that senders which began while HR held the campaign sent all the same. */
function held({ ledger, campaigns }: Outcome, verb: 'pause' | 'cancel'): { from: number; mails: Mail[] }[] {
  return campaigns.flatMap(({ id }) => {
    const acts = ledger.steering.filter(({ campaignId }) => campaignId === id)
    return acts.flatMap((act, n) => {
      if (act.verb !== verb || act.confirmed === undefined) return []
      // Between HR's click and the planner's mark there is a queue.
      const seen = ledger.planned.find(
        ({ campaignId, startedAt }) =>
          (campaignId === undefined || campaignId === id) && startedAt >= (act.confirmed ?? 0),
      )
      if (!seen) return []
      // One that began earlier may come later, where HR has to try again and again.
      const undoing = acts.filter(
        (other, m) =>
          other.verb !== verb && (m > n || (other.endedAt ?? Number.POSITIVE_INFINITY) > act.begun),
      )
      const until =
        verb === 'cancel' ? Number.POSITIVE_INFINITY : Math.min(...undoing.map(each => each.begun))
      const mails = ledger.mails.filter(
        mail => mail.campaignId === id && mail.by.startedAt >= seen.endedAt && mail.at < until,
      )
      return [{ from: act.confirmed, mails }]
    })
  })
}
