import { placeKey } from '../roster/place.ts'
import type { AudienceSummary } from '../roster/roster.ts'
import { withinCap } from '../sending/contact-cap.ts'
import type { WaveStep } from '../sending/step.ts'
import { DAY, type Instant } from '../time.ts'
import { dayIn } from '../wall-clock.ts'
import { isInvited } from './campaign.ts'
import type { Mailing } from './launch-times.ts'
import { morningsOf } from './plan.ts'

/** An email of this campaign to a place, past or to come. */
export type OwnEmail = { waveId: string; step: WaveStep; at: Instant; place: string }

/** A step for which so many invited people would have had as many emails of HR's as the cap allows by that day (UTC). */
export type OverTheCap = { day: string; waveId: string; step: WaveStep; invited: number }

type CapInput = {
  own: readonly OwnEmail[]
  /** Those who are asked. */
  cells: AudienceSummary['cells']
  others: readonly Mailing[]
  contactCap: number
  now: Instant
}

/**
 * Where the cap will hold back emails of this campaign, by the audiences of all campaigns on today's roster: the same rule
 * as the sender's, for people who get every email and have chosen no cap of their own. So it tells of nobody, and what
 * they answered changes nothing.
 */
export function capForecast({ own, cells, others, contactCap: cap, now }: CapInput): OverTheCap[] {
  const ownAt = Map.groupBy(own, ({ place }) => place)
  const last = own.reduce((latest, { at }) => Math.max(latest, at), 0)
  const over = new Map<string, OverTheCap>()
  for (const { place, with: alsoOf, people } of groupsOf(cells, others)) {
    const mine = ownAt.get(placeKey(place)) ?? []
    const theirs = alsoOf.flatMap((other, n) =>
      other.waves
        .filter(({ opensOn }) => Date.parse(opensOn) - DAY <= last)
        .flatMap((wave, w) =>
          morningsOf(other, wave, place).map(({ step, at }) => ({
            enrolmentId: `${n}.${w}`,
            step,
            at,
            own: undefined,
          })),
        ),
    )
    // A campaign alone may pass the cap too.
    const all = [...mine.map(of => ({ ...of, enrolmentId: of.waveId, own: of })), ...theirs].sort(
      (one, other) => one.at - other.at,
    )
    let history: Parameters<typeof withinCap>[0] = {}
    for (const { enrolmentId, step, at, own: email } of all) {
      const verdict = withinCap(history, {}, { enrolmentId, step, at, cap })
      if (verdict.outcome === 'goes') history = verdict.next ?? history
      else if (email && at > now) {
        const day = dayIn(at, 'UTC')
        const key = `${day} ${email.waveId} ${step}`
        const invited = (over.get(key)?.invited ?? 0) + people
        over.set(key, { day, waveId: email.waveId, step, invited })
      }
    }
  }
  return [...over.values()].sort((one, other) => (one.day < other.day ? -1 : 1))
}

/** People of one place whom the same other campaigns invite. */
function groupsOf(cells: AudienceSummary['cells'], others: readonly Mailing[]) {
  const groups = new Map<
    string,
    { place: AudienceSummary['cells'][number]; with: Mailing[]; people: number }
  >()
  for (const cell of cells) {
    const alsoOf = others.filter(other => isInvited(other.audience, cell))
    const key = `${placeKey(cell)} ${others.map(other => (alsoOf.includes(other) ? 1 : 0)).join('')}`
    const known = groups.get(key)
    if (known) known.people += cell.people
    else groups.set(key, { place: cell, with: alsoOf, people: cell.people })
  }
  return groups.values()
}
