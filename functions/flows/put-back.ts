import { openAgain } from '../domain/campaign/plan.ts'
import { SCHEDULED_TIME, type WaveMessage } from '../domain/messages.ts'
import type { Instant } from '../domain/time.ts'
import type { Schedules } from '../ports/schedules.ts'

export interface PutBackDeps {
  schedules: Pick<Schedules, 'create'>
  /** Where emails come from: the opening of a place, and what a person planned. */
  queueArns: { waves: string; followUps: string }
}
type Reopening = { schedules: Pick<Schedules, 'create'>; queueArns: Pick<PutBackDeps['queueArns'], 'waves'> }

type Opening = Pick<WaveMessage, 'campaignId' | 'waveId' | 'step' | 'place'>

/**
 * Opens a wave's step in one place once more. The sender's claims leave out who has the email. So one schedule does for
 * all messages of the place, and it tells of nobody.
 */
export async function putBackOpening(
  opening: Opening,
  at: Instant,
  { schedules, queueArns }: Reopening,
): Promise<void> {
  const { name, message } = openAgain(opening, at)
  await schedules.create({ name, at, queueArn: queueArns.waves, message })
}

/** Plans an email once more that one person asked for. As before, the schedule holds nothing but an opaque id. */
export async function putBackFollowUp(
  followUpId: string,
  at: Instant,
  { schedules, queueArns }: PutBackDeps,
): Promise<void> {
  const name = `${followUpId}.${at.toString(36)}`
  const message = { followUpId, at: SCHEDULED_TIME }
  await schedules.create({ name, at, queueArn: queueArns.followUps, message })
}
