import type { AudienceMessage } from '../domain/messages.ts'
import { difference, plan, schedulePrefix } from '../domain/plan.ts'
import type { Instant } from '../domain/time.ts'
import type { Queue } from '../ports/queue.ts'
import type { Schedules } from '../ports/schedules.ts'
import type { CampaignStore, Versioned } from '../store/campaigns.ts'
import type { HoldStore } from '../store/holds.ts'

export interface ReconcileDeps {
  campaigns: Pick<CampaignStore, 'find' | 'list'>
  schedules: Schedules
  holds: Pick<HoldStore, 'set'>
  audience: Queue<AudienceMessage>
  /** Where the schedules of each queue lead. */
  queueArns: { waves: string; closings: string }
}

/**
 * Makes the schedules of one campaign, or of all, what its plan says: level, not edge, so that an event that was lost,
 * or a launch that died half way, is made good by the next call, at the latest by the daily one.
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
      // One campaign that cannot be brought right keeps no other back; then the message comes again.
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
  // First, so that what lies in the mail queue already stays there.
  const hold = campaign.status === 'running' ? 'none' : campaign.status
  await deps.holds.set(campaign.id, hold, version)
  const existing = await deps.schedules.list(schedulePrefix(campaign.id))
  const { create, remove } = difference(plan(campaign, at), existing)
  for (const name of remove) await deps.schedules.remove(name)
  for (const { name, at, queue, message } of create)
    await deps.schedules.create({ name, at, queueArn: deps.queueArns[queue], message })
  // Whoever was overtaken by a change may have undone what another made of it: of two at once, the last to end looks anew.
  const now = await deps.campaigns.find(campaign.id)
  if (now && now.version !== version) await reconcileOne(now, at, deps)
}
