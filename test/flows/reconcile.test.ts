import { describe, expect, test } from 'vitest'
import type { Campaign } from '../../functions/domain/campaign/campaign.ts'
import { pause, resume } from '../../functions/domain/campaign/campaign.ts'
import type { AudienceMessage, ClosingMessage, WaveMessage } from '../../functions/domain/messages.ts'
import { MINUTE } from '../../functions/domain/time.ts'
import { reconcile } from '../../functions/flows/reconcile.ts'
import { CampaignStore } from '../../functions/store/campaigns.ts'
import { GiveBackStore } from '../../functions/store/give-backs.ts'
import { HoldStore } from '../../functions/store/holds.ts'
import { aLaunchedCampaign, aRunningCampaign, BERLIN, CAIRO, CLOSE_TIME, LAUNCH_TIME } from '../builders.ts'
import { memoryTable } from '../memory-table.ts'
import { aRecordedBus, aRecordedQueue, aScheduler } from './recorded.ts'
import { MORNING } from './sender.ts'

const REMINDER = MORNING + 4 * 86_400_000

describe('the reconciler', () => {
  const aPlanner = async (campaign?: Campaign) => {
    const campaigns = new CampaignStore(memoryTable())
    if (campaign) await campaigns.create(campaign)
    const schedules = aScheduler()
    const giveBacks = new GiveBackStore(memoryTable())
    const audience = aRecordedQueue<AudienceMessage>()
    const waves = aRecordedQueue<WaveMessage>()
    const closings = aRecordedQueue<ClosingMessage>()
    const deps = {
      waves,
      closings,
      campaigns,
      schedules,
      holds: new HoldStore(memoryTable()),
      giveBacks,
      audience,
      queueArns: { waves: 'arn:waves', closings: 'arn:closings', audience: 'arn:audience' },
      bus: aRecordedBus(),
    }
    return {
      deps,
      schedules,
      holds: deps.holds,
      giveBacks,
      audience,
      waves,
      closings,
      run: (at = LAUNCH_TIME, cameAt = at) =>
        reconcile({ kind: 'campaign', campaignId: 'c1', at }, cameAt, deps),
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
    await reconcile({ kind: 'all', at: LAUNCH_TIME }, LAUNCH_TIME, planner.deps)
    expect([...planner.schedules.made.keys()]).toEqual(names)
  })

  test('leaves a schedule that is due and has not fired yet: a run in the same minute takes no morning away', async () => {
    const planner = await aPlanner(aRunningCampaign())
    await planner.run()
    const invitation = [...planner.schedules.made.values()].find(({ name }) => name.includes('.invitation.'))
    const due = invitation?.at ?? 0
    const runAt = (at: number) => reconcile({ kind: 'all', at }, at, planner.deps)
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
      await reconcile({ kind: 'campaign', campaignId: 'c1', at: LAUNCH_TIME }, LAUNCH_TIME, overtaken)
      expect(await holds.of('c1')).toBe('none')
      expect([...planner.schedules.made.keys()].sort()).toEqual(planned.sort())
    },
  )

  describe('where the scheduler refuses', () => {
    const refusing = async (which: (schedule: { name: string; at: number }) => boolean) => {
      const planner = await aPlanner(aRunningCampaign({}, [BERLIN, CAIRO]))
      const { create } = planner.schedules
      planner.schedules.create = async schedule => {
        if (which(schedule)) throw Object.assign(new Error('no'), { name: 'ValidationException' })
        await create(schedule)
      }
      return planner
    }

    test('one schedule, all others are made all the same, and the failure says how many', async () => {
      const planner = await refusing(({ name }) => name.includes('invitation'))
      await expect(planner.run()).rejects.toThrow(
        '2 of 5 changes of schedules failed: ValidationException, no',
      )
      const steps = [...planner.schedules.made.keys()].map(name => name.split('.')[2])
      expect(steps.sort()).toEqual(['close', 'reminder-1', 'reminder-1'])
      expect([planner.waves.sent, planner.closings.sent]).toEqual([[], []])
    })

    test('to take one away, the others go and the new ones come', async () => {
      const planner = await refusing(() => false)
      for (const name of ['c1.w1.invitation.old', 'c1.w1.reminder-1.old'])
        planner.schedules.made.set(name, { name, at: 1, queueArn: '', message: {} })
      const { remove } = planner.schedules
      planner.schedules.remove = async name => {
        if (name.includes('invitation')) throw new Error('throttled')
        await remove(name)
      }
      await expect(planner.run()).rejects.toThrow('1 of 7 changes of schedules failed')
      const old = [...planner.schedules.made.keys()].filter(name => name.endsWith('old'))
      expect(old).toEqual(['c1.w1.invitation.old'])
      expect(planner.schedules.made.size).toBe(6)
    })

    test('what is due within a quarter of an hour, it goes to its queue, never before its time', async () => {
      const planner = await refusing(({ at }) => at === MORNING || at === CLOSE_TIME)
      await expect(planner.run(MORNING - 16 * MINUTE)).rejects.toThrow('2 of 4')
      await expect(planner.run(MORNING - 10 * MINUTE)).rejects.toThrow('1 of 2')
      expect(planner.waves.sent).toMatchObject([
        { body: { step: 'invitation', place: BERLIN, at: MORNING }, delaySeconds: 600 },
      ])
      await planner.run(CLOSE_TIME - 1 * MINUTE)
      expect(planner.closings.sent).toMatchObject([
        { body: { campaignId: 'c1', waveId: 'w1', at: CLOSE_TIME }, delaySeconds: 60 },
      ])
    })

    test('everything of one campaign, the others are planned', async () => {
      const planner = await refusing(({ name }) => name.startsWith('c1.'))
      const { campaigns } = planner.deps
      await campaigns.create({ ...aRunningCampaign(), id: 'c2' })
      const all = reconcile({ kind: 'all', at: LAUNCH_TIME }, LAUNCH_TIME, planner.deps)
      await expect(all).rejects.toThrow('1 campaigns could not be planned')
      expect([...planner.schedules.made.keys()].every(name => name.startsWith('c2.'))).toBe(true)
      expect(planner.schedules.made.size).toBe(3)
    })

    test('a few calls are under way at once, and no more', async () => {
      const planner = await aPlanner(aRunningCampaign({}, [BERLIN, CAIRO]))
      const { create } = planner.schedules
      let [now, most] = [0, 0]
      planner.schedules.create = async schedule => {
        most = Math.max(most, ++now)
        await new Promise(resolve => setTimeout(resolve, 1))
        now--
        await create(schedule)
      }
      await planner.run()
      expect(most).toBe(3)
    })
  })

  describe('a morning that came while the planner was on its way', () => {
    test.each([
      ['just now', 0, 1],
      ['a few minutes ago', 14 * MINUTE, 1],
      ['long ago', 15 * MINUTE, 0],
    ])('%s', async (_, since, opened) => {
      const planner = await aPlanner(aRunningCampaign())
      await planner.run(MORNING - MINUTE, MORNING + since)
      const body = { campaignId: 'c1', waveId: 'w1', step: 'invitation', place: BERLIN, at: MORNING }
      expect(planner.waves.sent).toEqual(Array(opened).fill({ body, delaySeconds: 0 }))
      expect([...planner.schedules.made.values()].map(({ at }) => at > MORNING)).toEqual([true, true])
    })

    test('is left to its schedule where that is still about to fire', async () => {
      const planner = await aPlanner(aRunningCampaign())
      await planner.run()
      const planned = [...planner.schedules.made.keys()]
      await planner.run(MORNING + 20_000)
      expect([...planner.schedules.made.keys()]).toEqual(planned)
      expect(planner.waves.sent).toEqual([])
    })

    test('is not opened again by the daily run, which finds it fired', async () => {
      const planner = await aPlanner(aRunningCampaign())
      await reconcile({ kind: 'all', at: MORNING + MINUTE }, 0, planner.deps)
      expect(planner.waves.sent).toEqual([])
    })

    test('and that a pause held back is left to the plan', async () => {
      const paused = pause(aRunningCampaign(), { by: 'editor-1', now: REMINDER - MINUTE })
      if (paused.outcome !== 'changed') throw new Error(paused.outcome)
      const resumed = resume(paused.campaign, { by: 'editor-1', now: REMINDER + MINUTE })
      if (resumed.outcome !== 'changed') throw new Error(resumed.outcome)
      const planner = await aPlanner(resumed.campaign)
      await planner.run(REMINDER + MINUTE)
      expect(planner.waves.sent).toEqual([])
    })
  })

  test('has the audience frozen in time, or at once where the time has come, again and again until it is', async () => {
    const planner = await aPlanner(aLaunchedCampaign())
    await planner.run()
    expect(planner.audience.sent).toEqual([])
    expect([...planner.schedules.made.values()]).toMatchObject([
      { queueArn: 'arn:audience', at: Date.parse('2026-03-01T04:00:00Z') },
    ])
    const late = Date.parse('2026-03-01T12:00:00Z')
    await planner.run(late)
    await reconcile({ kind: 'all', at: late }, late, planner.deps)
    expect(planner.audience.sent).toEqual(
      Array(2).fill({ body: { campaignId: 'c1', waveId: 'w1', at: late } }),
    )
  })

  test('tells the bus of a launch, and of nothing else', async () => {
    const planner = await aPlanner(aLaunchedCampaign())
    await planner.run()
    expect(planner.deps.bus.published).toEqual([])
    await reconcile(
      { kind: 'campaign', campaignId: 'c1', at: LAUNCH_TIME, launched: true },
      LAUNCH_TIME,
      planner.deps,
    )
    expect(planner.deps.bus.published).toEqual([
      {
        kind: 'CampaignLaunched',
        detail: { campaignId: 'c1', name: 'Spring check-in', waves: 1, at: '2026-02-27T09:00:00Z' },
      },
    ])
  })

  test('leaves a campaign alone that does not exist', async () => {
    const planner = await aPlanner()
    await planner.run()
    expect(planner.schedules.made.size).toBe(0)
  })
})
