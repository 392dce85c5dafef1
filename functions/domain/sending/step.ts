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

/** Emails that everybody invited to a wave gets on the same morning of their place, `give-back` once it has closed. */
export const waveStep = z.enum(['invitation', 'reminder-1', 'reminder-2', 'give-back'])
export type WaveStep = z.infer<typeof waveStep>

/** One sending of one wave to one person. */
export const step = z.enum([...waveStep.options, ...FOLLOW_UPS, ...LATER])
export type Step = z.infer<typeof step>

export const isOfWave = (step: Step): step is WaveStep => waveStep.safeParse(step).success

/** Whether the person chose this mail: it is sent even after the wave has closed, or during a pause. */
export const isFollowUp = (step: Step): boolean => step.startsWith('follow-up')

/** Whether this email has something to say once the wave has closed, for as long as its link leads somewhere. */
export const outlivesWave = (step: Step): boolean => step === 'give-back' || isFollowUp(step)

/** Whether an email that a pause held back is sent after it, so that it is put back and not dropped. */
export const outlivesPause = (step: Step): boolean => step === 'invitation' || step === 'give-back'
