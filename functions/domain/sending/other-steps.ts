import type { Instant } from '../time.ts'
import { dayIn } from '../wall-clock.ts'
import type { Delivery } from './claim.ts'
import { LATER, type Step } from './step.ts'

/**
 * Emails of one wave to one person keep their order and do not come on the same day, however late one of them is. The
 * rule looks at when emails went, and at nothing that the person did. So neither an email nor its absence tells of an
 * answer.
 */

const OF_WAVE = ['invitation', 'reminder-1', 'reminder-2'] as const satisfies Step[]

/**
 * The other steps that matter for this one. None for what is given back: it comes on the same morning to everybody, which
 * the plan keeps free of other emails of the campaign.
 */
export function otherStepsOf(step: Step): Step[] {
  if (step === 'give-back' || step.startsWith('follow-up')) return []
  const ofWave = OF_WAVE.filter(other => other !== step)
  return ofWave.length < OF_WAVE.length ? [...ofWave, ...LATER] : ofWave
}

/** When an email went or may have gone. */
function wentAt(delivery: Delivery): Instant | undefined {
  if (delivery.status === 'failed') return undefined
  if (delivery.status === 'released' && delivery.sends === 0) return undefined
  return delivery.at
}

/**
 * - `overtaken`: a later step went first, so that this one has nothing more to say: to an invitation that may have gone
 *   before, what the person put off by its link is one too. Or it is a reminder on the day of another email: it is left
 *   out.
 * - `tomorrow`: the person asked for this email, so it waits for another morning.
 */
export function besideOthers(
  step: Step,
  others: readonly { step: Step; delivery: Delivery }[],
  now: Instant,
  timeZone: string,
): 'goes' | 'overtaken' | 'tomorrow' {
  const went = others.flatMap(other => {
    const at = wentAt(other.delivery)
    return at === undefined ? [] : [{ step: other.step, at }]
  })
  const order: readonly Step[] = OF_WAVE
  const position = order.indexOf(step)
  if (position >= 0 && went.some(other => order.indexOf(other.step) > position)) return 'overtaken'
  if (step === 'invitation') return went.some(other => order.indexOf(other.step) < 0) ? 'overtaken' : 'goes'
  const today = dayIn(now, timeZone)
  if (!went.some(({ at }) => dayIn(at, timeZone) === today)) return 'goes'
  return step.startsWith('reminder') ? 'overtaken' : 'tomorrow'
}
