import { describe, expect, test } from 'vitest'
import type { Campaign } from '../../functions/domain/campaign/campaign.ts'
import { pause } from '../../functions/domain/campaign/campaign.ts'
import type { AudienceMessage } from '../../functions/domain/messages.ts'
import { reconcile } from '../../functions/flows/reconcile.ts'
import { CampaignStore } from '../../functions/store/campaigns.ts'
import { HoldStore } from '../../functions/store/holds.ts'
import { aFreezingCampaign, aRunningCampaign, BERLIN, CAIRO, LAUNCH_TIME } from '../builders.ts'
import { memoryTable } from '../memory-table.ts'
import { aRecordedQueue, aScheduler } from './recorded.ts'

/** A campaign, with so many people in each of the chunks of Berlin, and an account that sends at this rate. */
describe('the reconciler', () => {
  const aPlanner = async (campaign?: Campaign) => {
    const campaigns = new CampaignStore(memoryTable())
    if (campaign) await campaigns.create(campaign)
    const schedules = aScheduler()
    const audience = aRecordedQueue<AudienceMessage>()
    const deps = {
      campaigns,
      schedules,
      holds: new HoldStore(memoryTable()),
      audience,
      queueArns: { waves: 'arn:waves', closings: 'arn:closings' },
    }
    return {
      deps,
      schedules,
      audience,
      run: () => reconcile({ kind: 'campaign', campaignId: 'c1', at: LAUNCH_TIME }, deps),
    }
  }

  test('makes what the plan wants, takes away what it does not, and then has nothing to do', async () => {
    const planner = await aPlanner(aRunningCampaign({}, [BERLIN, CAIRO]))
    planner.schedules.made.set('c1.w1.invitation.old', { name: 'old', at: 1, queueArn: '', message: {} })
    planner.schedules.made.set('c2.w1.close.theirs', { name: 'theirs', at: 1, queueArn: '', message: {} })
    await planner.run()
    const names = [...planner.schedules.made.keys()]
    expect(names).toHaveLength(6)
    expect(names).toContain('c2.w1.close.theirs')
    expect(names).not.toContain('c1.w1.invitation.old')
    const queues = [...planner.schedules.made.values()].map(({ queueArn }) => queueArn)
    expect(queues.filter(arn => arn === 'arn:closings')).toHaveLength(1)
    await reconcile({ kind: 'all', at: LAUNCH_TIME }, planner.deps)
    expect([...planner.schedules.made.keys()]).toEqual(names)
  })

  test('leaves a schedule that is due and has not fired yet: a run in the same minute takes no morning away', async () => {
    const planner = await aPlanner(aRunningCampaign())
    await planner.run()
    const invitation = [...planner.schedules.made.values()].find(({ name }) => name.includes('.invitation.'))
    const due = invitation?.at ?? 0
    const runAt = (at: number) => reconcile({ kind: 'all', at }, planner.deps)
    await runAt(due)
    await runAt(due + 59_000)
    expect([...planner.schedules.made.keys()]).toContain(invitation?.name)
    await runAt(due + 4 * 3_600_000)
    expect([...planner.schedules.made.keys()]).not.toContain(invitation?.name)
  })

  test('holds the mails of a paused campaign that lie in their queue already, until it is resumed', async () => {
    const running = aRunningCampaign()
    const planner = await aPlanner(running)
    const { campaigns, holds } = planner.deps
    await planner.run()
    expect(await holds.of('c1')).toBe('none')
    const paused = pause(running, { by: 'editor-1', now: LAUNCH_TIME })
    if (paused.outcome !== 'changed') throw new Error(paused.outcome)
    await campaigns.change(paused.campaign, { campaign: running, version: 1 })
    await planner.run()
    expect(await holds.of('c1')).toBe('paused')
    await campaigns.change(running, { campaign: paused.campaign, version: 2 })
    await planner.run()
    expect(await holds.of('c1')).toBe('none')
  })

  test('takes every schedule of a paused campaign away', async () => {
    const running = aRunningCampaign()
    const planner = await aPlanner(running)
    await planner.run()
    const read = await planner.deps.campaigns.find('c1')
    const paused = pause(running, { by: 'editor-1', now: LAUNCH_TIME })
    if (!read || paused.outcome === 'refused') throw new Error('not paused')
    await planner.deps.campaigns.change(paused.campaign, read)
    await planner.run()
    expect(planner.schedules.made.size).toBe(0)
  })

  test.each(['before it marks the hold', 'before it looks for schedules'])(
    'undoes nothing of what a resume has made, where the pause before it is taken up at the same time and stops %s',
    async at => {
      const running = aRunningCampaign()
      const planner = await aPlanner(running)
      const { campaigns, holds, schedules } = planner.deps
      await planner.run()
      const planned = [...planner.schedules.made.keys()]
      const paused = pause(running, { by: 'editor-1', now: LAUNCH_TIME })
      if (paused.outcome !== 'changed') throw new Error(paused.outcome)
      await campaigns.change(paused.campaign, { campaign: running, version: 1 })
      let resumed = false
      const resumeFirst = async () => {
        if (resumed) return
        resumed = true
        await campaigns.change(running, { campaign: paused.campaign, version: 2 })
        await planner.run()
      }
      const overtaken = {
        ...planner.deps,
        holds: {
          set: async (...mark: Parameters<typeof holds.set>) => {
            if (at === 'before it marks the hold') await resumeFirst()
            await holds.set(...mark)
          },
        },
        schedules: {
          ...schedules,
          list: async (prefix: string) => {
            await resumeFirst()
            return schedules.list(prefix)
          },
        },
      }
      await reconcile({ kind: 'campaign', campaignId: 'c1', at: LAUNCH_TIME }, overtaken)
      expect(await holds.of('c1')).toBe('none')
      expect([...planner.schedules.made.keys()].sort()).toEqual(planned.sort())
    },
  )

  test('sets a launch going again that stopped half way', async () => {
    const planner = await aPlanner({ ...aFreezingCampaign(), frozenShards: [0, 1, 3] })
    await planner.run()
    expect(planner.audience.sent).toEqual([{ body: { campaignId: 'c1', at: LAUNCH_TIME } }])
    expect(planner.schedules.made.size).toBe(0)
  })

  test('leaves a campaign alone that does not exist', async () => {
    const planner = await aPlanner()
    await planner.run()
    expect(planner.schedules.made.size).toBe(0)
  })
})
