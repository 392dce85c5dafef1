import { difference, plan, schedulePrefix } from '../domain/campaign/plan.ts'
import type { AudienceMessage } from '../domain/messages.ts'
import { HOUR, type Instant } from '../domain/time.ts'
import type { Queue } from '../ports/queue.ts'
import type { Schedules } from '../ports/schedules.ts'
import type { CampaignStore, Versioned } from '../store/campaigns.ts'
import type { HoldStore } from '../store/holds.ts'

export interface ReconcileDeps {
  campaigns: Pick<CampaignStore, 'find' | 'list'>
  schedules: Schedules
  holds: Pick<HoldStore, 'set'>
  audience: Queue<AudienceMessage>
  /** The target queues of the schedules. */
  queueArns: { waves: string; closings: string }
}

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
  of: { kind: 'campaign'; campaignId: string; at: Instant } | { kind: 'all'; at: Instant },
  deps: ReconcileDeps,
): Promise<void> {
  const found = of.kind === 'all' ? await deps.campaigns.list() : [await deps.campaigns.find(of.campaignId)]
  let failure: unknown
  for (const one of found.filter(each => each !== undefined))
    try {
      await reconcileOne(one, of.at, deps)
    } catch (error) {
      // A campaign that fails does not hold back the others; afterwards the message is retried.
      failure = error
    }
  if (failure) throw failure
}

async function reconcileOne(
  { campaign, version }: Versioned,
  at: Instant,
  deps: ReconcileDeps,
): Promise<void> {
  if (campaign.status === 'draft' || campaign.status === 'closed') return
  if (campaign.status === 'freezing') return deps.audience.send([{ body: { campaignId: campaign.id, at } }])
  // First, so that mails already in the queue are not sent.
  const hold = campaign.status === 'running' ? 'none' : campaign.status
  await deps.holds.set(campaign.id, hold, version)
  const existing = await deps.schedules.list(schedulePrefix(campaign.id))
  const { create, remove } = difference(plan(campaign, at), existing)
  const mayStillFire = new Set(plan(campaign, at - FIRES_WITHIN).map(({ name }) => name))
  for (const name of remove) if (!mayStillFire.has(name)) await deps.schedules.remove(name)
  for (const { name, at, queue, message } of create)
    await deps.schedules.create({ name, at, queueArn: deps.queueArns[queue], message })
  // Another change may have come in between and planned differently. Of two runs at once, the last to finish checks
  // again.
  const now = await deps.campaigns.find(campaign.id)
  if (now && now.version !== version) await reconcileOne(now, at, deps)
}
