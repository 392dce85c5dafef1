import type * as z from 'zod'
import { type Campaign, frozenWaveOf } from '../domain/campaign/campaign.ts'
import { hasReport, isGiveBackDue } from '../domain/campaign/give-back-plan.ts'
import { closesAt, isDue, linkExpiresAt } from '../domain/campaign/plan.ts'
import type { MailMessage, WaveMessage, waveMessage } from '../domain/messages.ts'
import { isShared, latestBefore, shortWords } from '../domain/report/give-back.ts'
import { mailsPerCall, paceChunks } from '../domain/sending/pacing.ts'
import { nextMorning } from '../domain/sending/sending-hours.ts'
import { outlivesPause, outlivesWave } from '../domain/sending/step.ts'
import { type Instant, isoOf, SECOND } from '../domain/time.ts'
import type { Bus } from '../ports/bus.ts'
import type { Outgoing, Queue } from '../ports/queue.ts'
import type { Schedules } from '../ports/schedules.ts'
import type { BriefStore } from '../store/briefs.ts'
import type { CampaignStore } from '../store/campaigns.ts'
import type { Chunk, ChunkStore } from '../store/chunks.ts'
import type { GiveBackStore } from '../store/give-backs.ts'
import type { PaceStore } from '../store/pace.ts'
import { putBackOpening } from './put-back.ts'
import { type SendRateDeps, sendRate } from './send-rate.ts'

export interface WaveDeps extends SendRateDeps {
  schedules: Pick<Schedules, 'create'>
  queueArns: { waves: string }
  campaigns: Pick<CampaignStore, 'find'>
  chunks: Pick<ChunkStore, 'ofPlace'>
  giveBacks: Pick<GiveBackStore, 'find' | 'sharedOf'>
  briefs: Pick<BriefStore, 'find' | 'put'>
  pace: Pick<PaceStore, 'reserve'>
  mail: Queue<MailMessage>
  waves: Queue<WaveMessage>
  bus: Bus
}

/**
 * One place goes on every quarter of an hour: this is longer than a day's sending hours. Emails that come later than that
 * are put back by the sender anyway.
 */
const MAX_HOPS = 40

/**
 * It is the local morning of one place: hands its frozen chunks to the sender, each delayed until the account's sending
 * rate has room for it. Chunks beyond a queue's longest delay are left to a later message. A repeat sends messages
 * twice, and the sender's claims make that one mail.
 *
 * The planner takes openings away when a campaign is paused. One that comes all the same was put back before, since SES
 * had taken nothing, and the plan may not make up for it. So an invitation is put back once more.
 */
export async function openWave(
  message: z.output<typeof waveMessage>,
  cameAt: Instant,
  deps: WaveDeps,
): Promise<'sent' | 'put-back' | 'not-running' | 'too-early'> {
  const { campaignId, waveId, step, place, after, into, hops } = message
  if (hops > MAX_HOPS) throw new Error(`a place was continued ${MAX_HOPS} times and has not come to its end`)
  const campaign = (await deps.campaigns.find(campaignId))?.campaign
  const wave = campaign?.waves.find(({ id }) => id === waveId)
  const frozen = campaign && frozenWaveOf(campaign, waveId)
  if (!campaign || !wave || !frozen) return 'not-running'
  // Emails of a message that was held up are paced from now on, not from its old time.
  const at = Math.max(message.at, cameAt)
  const last = outlivesWave(step) ? linkExpiresAt(wave, place) : closesAt(wave, place)
  if (campaign.status === 'paused' && outlivesPause(step)) {
    const until = nextMorning(at, place, campaign)
    if (until >= last) return 'not-running'
    await putBackOpening(message, until, deps)
    return 'put-back'
  }
  // Paused or cancelled since it was scheduled. After a resume, the plan decides again.
  if (campaign.status !== 'running' && !(campaign.status === 'closed' && step === 'give-back'))
    return 'not-running'
  if (step === 'give-back') {
    const given = await deps.giveBacks.find(campaignId, waveId)
    // A wave that a pause held back until its end never opened: nobody was written to.
    if (!isShared(given) || !(await deps.briefs.find(campaignId, waveId))) return 'not-running'
    if (!isGiveBackDue(campaign, given, place, message.at)) return 'too-early'
  } else {
    if (!isDue(campaign, wave, message, message.at)) return 'too-early'
    await announce(campaign, waveId, at, deps)
  }

  const facts = {
    campaignId,
    waveId,
    step,
    closesAt: closesAt(wave, place),
    linksExpireAt: linkExpiresAt(wave, place),
    place,
  }
  const perSecond = await sendRate(at, deps)
  let reached: Reached = { after, into }
  const chunks = deps.chunks.ofPlace(campaignId, frozen, place, after)
  for await (const packs of packed(chunks, { from: reached, perSecond })) {
    const { delays, goOnAfterSeconds } = await deps.pace.reserve(deps.newReservation(), state =>
      paceChunks(
        packs.map(({ entries }) => entries.length),
        { state, now: at, perSecond },
      ),
    )
    const now = packs.slice(0, delays.length)
    await deps.mail.send(
      now.map(({ entries }, index): Outgoing<MailMessage> => {
        const delaySeconds = delays[index] ?? 0
        return {
          body: { ...facts, at: at + delaySeconds * SECOND, entries },
          delaySeconds,
          group: campaignId,
        }
      }),
    )
    reached = now.at(-1)?.reached ?? reached
    if (goOnAfterSeconds === undefined) continue
    const body = {
      campaignId,
      waveId,
      step,
      place,
      at: at + goOnAfterSeconds * SECOND,
      hops: hops + 1,
      ...reached,
    }
    await deps.waves.send([{ body, delaySeconds: goOnAfterSeconds }])
    break
  }
  return 'sent'
}

/** How far a place's frozen chunks have been handed on. */
type Reached = Pick<z.output<typeof waveMessage>, 'after' | 'into'>

/** The people of one bulk send, and where the next pack continues. */
interface Pack {
  entries: Chunk['entries']
  reached: Reached
}

/**
 * Packs chunks of one language together as long as they fit into one bulk send: chunks were frozen shard by shard, so a
 * small place has many small ones. A larger chunk is split, so that of each language only the last pack is not full.
 * Yields one array per page, to be paced and sent before the next is read.
 */
async function* packed(
  pages: AsyncIterable<Chunk[]>,
  { from, perSecond }: { from: Reached; perSecond: number },
): AsyncIterable<Pack[]> {
  const most = mailsPerCall(perSecond)
  let open: Pack = { entries: [], reached: from }
  let language: string | undefined
  for await (const chunks of pages) {
    const full: Pack[] = []
    for (const { key, language: of, entries } of chunks) {
      if (open.entries.length > 0 && of !== language) {
        full.push(open)
        open = { entries: [], reached: open.reached }
      }
      language = of
      const { after, into } = open.reached
      let taken = into
      while (open.entries.length + entries.length - taken > most) {
        const next = entries.slice(taken, taken + most - open.entries.length)
        taken += next.length
        const reached = { after, into: taken }
        full.push({ entries: [...open.entries, ...next], reached })
        open = { entries: [], reached }
      }
      open = { entries: [...open.entries, ...entries.slice(taken)], reached: { after: key, into: 0 } }
    }
    if (full.length > 0) yield full
  }
  if (open.entries.length > 0) yield [open]
}

/** Stores the wave's brief for the pages and, for the first place that opens, publishes the event, at least once. */
async function announce(
  campaign: Campaign,
  waveId: string,
  at: Instant,
  { briefs, bus, giveBacks }: WaveDeps,
): Promise<void> {
  const campaignId = campaign.id
  if (await briefs.find(campaignId, waveId)) return
  const wave = campaign.waves.find(({ id }) => id === waveId)
  const frozen = frozenWaveOf(campaign, waveId)
  if (!wave || !frozen) return
  await bus.publish('WaveOpened', { campaignId, waveId, at: isoOf(at) })
  const linksExpireAt = Math.max(...frozen.places.map(place => linkExpiresAt(wave, place)))
  const { instruments, followUps, reportWishes, sendAt, quietDays } = campaign
  const shared = hasReport(campaign) ? await giveBacks.sharedOf(campaignId) : []
  const lastTime = latestBefore(campaign, wave, shared)
  await briefs.put({
    campaignId,
    waveId,
    instruments,
    followUps,
    reportWishes: reportWishes.length > 0,
    sendAt,
    quietDays,
    ...(lastTime ? { lastTime: shortWords(lastTime) } : {}),
    openedAt: at,
    linksExpireAt,
  })
}
