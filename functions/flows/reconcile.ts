import type * as z from 'zod'
import { giveBackJustPassed, giveBackPlan, hasReport } from '../domain/campaign/give-back-plan.ts'
import {
  difference,
  dueFreeze,
  justPassed,
  plan,
  type Schedule,
  schedulePrefix,
} from '../domain/campaign/plan.ts'
import { inParallel } from '../domain/in-parallel.ts'
import type { AudienceMessage, ClosingMessage, planningMessage, WaveMessage } from '../domain/messages.ts'
import { LONGEST_DELAY_SECONDS } from '../domain/sending/pacing.ts'
import { HOUR, type Instant, isoOf, SECOND } from '../domain/time.ts'
import type { Bus } from '../ports/bus.ts'
import type { Queue } from '../ports/queue.ts'
import type { Schedules } from '../ports/schedules.ts'
import type { CampaignStore, Versioned } from '../store/campaigns.ts'
import type { GiveBackStore } from '../store/give-backs.ts'
import type { HoldStore } from '../store/holds.ts'

export interface ReconcileDeps {
  campaigns: Pick<CampaignStore, 'find' | 'list'>
  giveBacks: Pick<GiveBackStore, 'sharedOf'>
  schedules: Schedules
  holds: Pick<HoldStore, 'set'>
  /** The target queues of the schedules, */
  queueArns: { waves: string; closings: string; audience: string }
  /** and the way to them for what is too late for a schedule. */
  waves: Queue<WaveMessage>
  closings: Queue<ClosingMessage>
  audience: Queue<AudienceMessage>
  bus: Bus
}

/** Scheduler takes 50 creations a second from an account in most regions, and two planners run at once. */
const CALLS_AT_ONCE = 3

/**
 * EventBridge Scheduler fires within a minute of a schedule's time, and tries for three hours (aws/schedules.ts). Until
 * then a schedule that is still there has not fired: to remove it would cost a place its emails.
 */
const FIRES_WITHIN = 3 * HOUR

/**
 * Makes the schedules of one campaign, or of all, match its plan. It compares states and does not react to changes: a
 * lost event, or a launch that died half way, is repaired by the next call, at the latest by the daily one.
 */
export async function reconcile(
  of: z.output<typeof planningMessage>,
  cameAt: Instant,
  deps: ReconcileDeps,
): Promise<void> {
  // A plan for a time that has passed would be of no use.
  const now = Math.max(of.at, cameAt)
  const found = of.kind === 'all' ? await deps.campaigns.list() : [await deps.campaigns.find(of.campaignId)]
  const failures: unknown[] = []
  for (const one of found.filter(each => each !== undefined))
    try {
      await reconcileOne(one, { now, opensPassed: of.kind === 'campaign' }, deps)
    } catch (error) {
      // A campaign that fails does not hold back the others; afterwards the message is retried.
      failures.push(error)
    }
  throwAll(failures, 'campaigns could not be planned')
  const [launched] = of.kind === 'campaign' && of.launched ? found : []
  if (!launched) return
  const { id: campaignId, name, waves } = launched.campaign
  const at = isoOf(of.at)
  await deps.bus.publish('CampaignLaunched', { campaignId, name, waves: waves.length, at })
}

async function reconcileOne(
  { campaign, version }: Versioned,
  asked: { now: Instant; opensPassed: boolean },
  deps: ReconcileDeps,
): Promise<void> {
  const { now } = asked
  if (campaign.status === 'draft') return
  const shared = hasReport(campaign) ? await deps.giveBacks.sharedOf(campaign.id) : []
  // What is given back goes out after the last close too; nothing else does.
  if (campaign.status === 'closed' && giveBackPlan(campaign, shared, now - FIRES_WITHIN).length === 0) return
  // First, so that mails already in the queue are not sent.
  const hold = campaign.status === 'paused' || campaign.status === 'cancelled' ? campaign.status : 'none'
  await deps.holds.set(campaign.id, hold, version)
  const existing = await deps.schedules.list(schedulePrefix(campaign.id))
  const planAt = (at: Instant) => [...plan(campaign, at), ...giveBackPlan(campaign, shared, at)]
  const { create, remove } = difference(planAt(now), existing)
  const mayStillFire = new Set(planAt(now - FIRES_WITHIN).map(({ name }) => name))
  const surplus = remove.filter(name => !mayStillFire.has(name))
  // The daily run finds mornings that fired as they should. It would open them twice.
  const passed = asked.opensPassed
    ? [...justPassed(campaign, now), ...giveBackJustPassed(campaign, shared, now)]
    : []
  const missed = passed.filter(({ name }) => !existing.includes(name))
  const failures = [
    ...(await eachOf(surplus, name => deps.schedules.remove(name))),
    ...(await eachOf(create, schedule => make(schedule, now, deps))),
    ...(await eachOf(missed, opening => sendAtOnce(opening, now, deps))),
  ]
  // Another change may have come in between and planned differently. Of two runs at once, the last to finish checks
  // again.
  const after = await deps.campaigns.find(campaign.id)
  if (after && after.version !== version) return reconcileOne(after, asked, deps)
  // Repeated by each run until it is frozen, which a repeat of does no harm.
  const waveId = dueFreeze(campaign, now)
  if (waveId) await deps.audience.send([{ body: { campaignId: campaign.id, waveId, at: now } }])
  const changes = surplus.length + create.length + missed.length
  throwAll(failures, `of ${changes} changes of schedules failed`)
}

/**
 * Makes one schedule. If the scheduler does not take it, and it is due within the quarter of an hour that SQS can hold a
 * message back, the message goes to its queue now: by the next try its time would have passed.
 */
async function make(schedule: Schedule, now: Instant, deps: ReconcileDeps): Promise<void> {
  const { name, at, queue, message } = schedule
  try {
    await deps.schedules.create({ name, at, queueArn: deps.queueArns[queue], message })
  } catch (error) {
    if (at - now > LONGEST_DELAY_SECONDS * SECOND) throw error
    await sendAtOnce(schedule, now, deps)
  }
}

/** Never before its time: the delay counts from a moment that has passed already. */
async function sendAtOnce(
  { at, ...of }: Schedule,
  now: Instant,
  { waves, closings, audience }: ReconcileDeps,
): Promise<void> {
  const delaySeconds = Math.max(0, Math.ceil((at - now) / SECOND))
  if (of.queue === 'waves') await waves.send([{ body: { ...of.message, at }, delaySeconds }])
  else if (of.queue === 'audience') await audience.send([{ body: { ...of.message, at }, delaySeconds }])
  else await closings.send([{ body: { ...of.message, at }, delaySeconds }])
}

/** Does all, a few at once, and returns the failures: one refusal does not keep the others away. */
async function eachOf<Item>(items: Item[], act: (item: Item) => Promise<void>): Promise<unknown[]> {
  const failures: unknown[] = []
  await inParallel(items, CALLS_AT_ONCE, item =>
    act(item).catch(error => {
      failures.push(error)
    }),
  )
  return failures
}

/** Says how many and why the first, since a log has one line for an error. */
function throwAll(failures: unknown[], what: string): void {
  const [first] = failures
  if (failures.length > 0)
    throw new AggregateError(
      failures,
      `${failures.length} ${what}: ${first instanceof Error ? `${first.name}, ${first.message}` : String(first)}`,
    )
}
