import type { Place } from '../roster/place.ts'
import { dayAfter, type Instant, isoOf } from '../time.ts'
import { readClock, timeIn } from '../wall-clock.ts'
import type { MovedMorning } from './plan.ts'
import { type QuietDay, quietBecause } from './quiet-days.ts'

/** Why an email goes out when it does, in words for HR. */

const days = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const inWords = (day: string): string => days.format(Date.parse(day)).replace(',', '')

const regions = new Intl.DisplayNames('en', { type: 'region' })

const listed = (of: readonly string[]): string =>
  of.length > 1 ? `${of.slice(0, -1).join(', ')} and ${of.at(-1)}` : (of[0] ?? '')

/** A pause of the campaign, the wait for its audience, the step before it, and quiet days: in the order in which they moved it. */
export function movedWords(
  { pausedBy, wantedOn, from, day, step }: MovedMorning,
  { country }: Place,
  quietDays: readonly QuietDay[],
): string[] {
  const words = pausedBy.map(pause =>
    pause.from === 0
      ? `It was due on ${inWords(wantedOn)}, before its audience is frozen (${isoOf(pause.to)}), and goes out on the first working morning after that.`
      : `The pause from ${isoOf(pause.from)} to ${isoOf(pause.to)} held it back: it goes out on the first working morning after that.`,
  )
  if (step !== 'invitation' && from !== wantedOn)
    words.push(
      `It was due on ${inWords(wantedOn)}, the day of the email before it, or earlier, and waits a day.`,
    )
  if (from === day) return words
  const skipped: { day: string; because: 'weekend' | 'named' | undefined }[] = []
  for (let quiet = from; quiet < day; quiet = dayAfter(quiet, 1))
    skipped.push({ day: quiet, because: quietBecause(quiet, country, quietDays) })
  const of = (because: 'weekend' | 'named') =>
    skipped.filter(each => each.because === because).map(each => inWords(each.day))
  const where = regions.of(country) ?? country
  const reasons = [
    ...(of('named').length > 0 ? [`quiet by your list: ${listed(of('named'))}`] : []),
    ...(of('weekend').length > 0 ? [`the weekend there: ${listed(of('weekend'))}`] : []),
  ]
  return [...words, `In ${where} it moves from ${inWords(from)} to ${inWords(day)} (${reasons.join('; ')}).`]
}

/** Where clocks change in the very moment. */
export function clockWords(day: string, sendAt: string, timeZone: string): string[] {
  const { at, shown } = readClock(day, sendAt, timeZone)
  if (shown === 'skipped')
    return [
      `Clocks skip ${sendAt} on ${inWords(day)}: it goes out at ${timeIn(at, timeZone)}, the next valid minute.`,
    ]
  if (shown === 'twice')
    return [`Clocks show ${sendAt} twice on ${inWords(day)}: it goes out the first time.`]
  return []
}

type At = { at: Instant; localTime: string; timeZone: string }

const utcTime = (at: Instant): string => isoOf(at).slice(11, 16)

/** Where clocks have changed since the send before. */
export function offsetWords(send: At, before: At | undefined): string | undefined {
  if (!before || before.localTime !== send.localTime || utcTime(before.at) === utcTime(send.at))
    return undefined
  return `Clocks in ${send.timeZone} have changed since the email before: ${send.localTime} there is ${utcTime(send.at)} UTC, and was ${utcTime(before.at)} UTC.`
}

export const paceWords = ({ timeZone }: { timeZone: string }, lastAt: Instant, waits: boolean): string =>
  waits
    ? `At the account’s rate the last email would go out at ${timeIn(lastAt, timeZone)}, when no more are sent: those go out on the next working morning.`
    : `At the account’s rate the last email goes out at ${timeIn(lastAt, timeZone)} only.`

export const dropWords = ({ step, wantedOn, day }: MovedMorning, lastDay: string): string =>
  `The ${step === 'invitation' ? 'invitation' : 'reminder'} of ${inWords(wantedOn)} would move to ${inWords(day)}, and the wave closes on ${inWords(lastDay)}: it is not sent.`
