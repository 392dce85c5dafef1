import * as z from 'zod'
import { isFollowUp, type Step } from './step.ts'

/** What HR has done to stop a campaign's mails: paused it, or cancelled it for good. */
export const hold = z.enum(['none', 'paused', 'cancelled'])
export type Hold = z.infer<typeof hold>

/**
 * Whether a hold on the campaign stops this step. Follow-ups, which people asked for, are sent anyway. The mail of "not
 * now" leads to the check-in, so it stops where the campaign was cancelled.
 */
export const isHeldBack = (step: Step, hold: Hold): boolean =>
  !isFollowUp(step) && (hold === 'cancelled' || (hold === 'paused' && !step.startsWith('later')))
