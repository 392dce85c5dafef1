import type { Step } from './step.ts'

/** Decides what an address gets that is not the person's first: docs/decisions/0013-changed-addresses.md says why. */

/**
 * How a person stands at an address:
 * - `first`: no email was ever due to this person anywhere.
 * - `known`: the first address at which one was due, or one where the person has said yes.
 * - `changed`: neither, and nothing was sent there for this person.
 * - `asked`: it got the confirmation email, which nobody has answered with yes.
 */
export type Standing = 'first' | 'known' | 'changed' | 'asked'

export function standingAt(
  addressHash: string,
  { first, confirmed, asked }: { first: string | undefined; confirmed: boolean; asked: boolean },
): Standing {
  if (first === undefined) return 'first'
  if (first === addressHash || confirmed) return 'known'
  return asked ? 'asked' : 'changed'
}

/**
 * What goes to the address instead of a step: the step itself, the confirmation email in the place of an invitation, or
 * nothing. `askedHere`: the confirmation belongs to this very enrolment, whose claims say whether it went out.
 */
export function sentInstead(
  step: Step,
  standing: Standing,
  askedHere: boolean,
): 'step' | 'confirmation' | 'nothing' {
  if (standing === 'first' || standing === 'known') return 'step'
  if (step !== 'invitation') return 'nothing'
  return standing === 'changed' || askedHere ? 'confirmation' : 'nothing'
}
