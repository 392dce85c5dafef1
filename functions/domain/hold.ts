import * as z from 'zod'
import { isFollowUp, type Step } from './step.ts'

/** What HR has done to a campaign that is to send no more: for a while, or for good. */
export const hold = z.enum(['none', 'paused', 'cancelled'])
export type Hold = z.infer<typeof hold>

/**
 * Whether a hold on the campaign keeps this step back. What a person asked for comes all the same; but the mail of "not
 * now" leads to the check-in, and none is left of one that was cancelled.
 */
export const isHeldBack = (step: Step, hold: Hold): boolean =>
  !isFollowUp(step) && (hold === 'cancelled' || (hold === 'paused' && !step.startsWith('later')))
