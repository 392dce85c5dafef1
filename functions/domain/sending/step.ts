import * as z from 'zod'

/** Mails that people ask for: two when they choose follow-ups, one when they postpone the check-in. */
export const FOLLOW_UPS = [
  'follow-up-1',
  'follow-up-2',
  'follow-up-3',
  'follow-up-4',
  'follow-up-5',
  'follow-up-6',
  'follow-up-7',
  'follow-up-8',
] as const
export const LATER = ['later-1', 'later-2', 'later-3'] as const

/** One sending of one wave to one person. */
export const step = z.enum(['invitation', 'reminder-1', 'reminder-2', ...FOLLOW_UPS, ...LATER])
export type Step = z.infer<typeof step>

/** Whether the person chose this mail: it is sent even after the wave has closed, or during a pause. */
export const isFollowUp = (step: Step): boolean => step.startsWith('follow-up')
