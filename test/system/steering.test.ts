/** @module-tag exhaustive */
import { DeleteScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler'
import { expect, test } from 'vitest'
import type { System } from '../../local/system.ts'
import { actingAs, itemsOf, oneSystem, putOnQueue, whilePutting } from './one-system.ts'
import { aCampaign, hrOf, launched } from './running.ts'

const running = oneSystem()

const advanceTo = (iso: string) => running().clock.advanceTo(Date.parse(iso))

const opening = (opensOn: string) =>
  aCampaign({ waves: [{ opensOn, remindAfterDays: [3], closesAfterDays: 10 }] })

/** HR does this to a campaign, and the planner follows. */
async function steer(verb: 'pause' | 'resume' | 'cancel', id: string): Promise<void> {
  const system = running()
  const done = await (await hrOf(system)).call('POST', `/api/campaigns/${id}/${verb}`)
  if (done.status !== 200) throw new Error(`${verb} was refused: ${done.text}`)
  await system.clock.quiet()
}

const launchedNow = async (campaign: object) => launched(running(), await hrOf(running()), { campaign })

const schedulesOf = (id: string) =>
  running()
    .schedules()
    .filter(({ name }) => name.startsWith(`${id}.`))

const statusOf = async (system: System, id: string) =>
  ((await (await hrOf(system)).call('GET', `/api/campaigns/${id}`)).body as { status: string }).status

const sentAt = async () =>
  (await running().mails({ to: 'p1@example.com' })).map(({ at }) => new Date(at).toISOString())

test('paused before the morning nothing goes out; resumed, it goes out on the next working morning', async () => {
  const id = await launchedNow(opening('2026-03-05'))
  // Until its audience is frozen, there is the schedule for that alone.
  expect(schedulesOf(id)).toHaveLength(1)
  await advanceTo('2026-03-05T08:00:00Z')
  expect(schedulesOf(id)).toHaveLength(3)
  await steer('pause', id)
  expect(schedulesOf(id)).toEqual([])
  await advanceTo('2026-03-06T12:00:00Z')
  expect(await running().mailCount()).toBe(0)

  // It is Friday noon: Monday is the next working morning.
  await steer('resume', id)
  await advanceTo('2026-03-09T08:29:59Z')
  expect(await running().mailCount()).toBe(0)
  // Fourteen a second.
  await advanceTo('2026-03-09T08:30:02Z')
  expect(await sentAt()).toEqual([expect.stringMatching(/^2026-03-09T08:30:0[012]/)])
  expect(await running().mailCount()).toBe(30)
})

test('a pause in the middle of a morning sends nothing twice', async () => {
  const [campaign] = (await itemsOf(running(), 'Campaigns')).filter(({ pk }) => pk === 'CAMPAIGNS')
  const id = campaign?.sk ?? ''
  await advanceTo('2026-03-09T09:00:00Z')
  await steer('pause', id)
  await advanceTo('2026-03-09T10:00:00Z')
  await steer('resume', id)
  await advanceTo('2026-03-10T12:00:00Z')
  expect(await running().mailCount()).toBe(30)

  // Counted from the morning after the pause, on which the invitation was made up for.
  await advanceTo('2026-03-13T12:00:00Z')
  expect(await running().mailCount()).toBe(60)
  await steer('cancel', id)
})

test('a cancelled campaign sends nothing, even where its schedule or its message comes all the same', async () => {
  const system = running()
  const before = await system.mailCount()
  const id = await launchedNow(opening('2026-03-24'))
  await advanceTo('2026-03-23T12:00:00Z')
  const bodies = schedulesOf(id).map(({ input, next }) =>
    String(input.Target.Input).replace('<aws.scheduler.scheduled-time>', new Date(next ?? 0).toISOString()),
  )
  expect(bodies).toHaveLength(3)
  await steer('cancel', id)
  expect(schedulesOf(id)).toEqual([])
  await advanceTo('2026-03-24T08:31:00Z')
  await putOnQueue(
    system,
    'Waves',
    bodies.filter(body => body.includes('"step"')),
  )
  await putOnQueue(
    system,
    'Closings',
    bodies.filter(body => !body.includes('"step"')),
  )
  await advanceTo('2026-04-10T12:00:00Z')
  expect(await system.mailCount()).toBe(before)
  expect(await statusOf(system, id)).toBe('cancelled')
  expect((await itemsOf(system, 'Campaigns')).filter(({ pk }) => pk === `REPORTS#${id}`)).toEqual([])
})

test('a schedule that was lost is made again by the daily round, in time', async () => {
  const system = running()
  const before = await system.mailCount()
  const id = await launchedNow(opening('2026-04-14'))
  const scheduler = new SchedulerClient(actingAs(system, 'owner'))
  const names = () =>
    schedulesOf(id)
      .map(({ name }) => name)
      .sort()
  // First the one that freezes the audience, then those that open, remind and close.
  for (const [count, frozenBy, nextRound] of [
    [1, '2026-04-11T11:00:00Z', '2026-04-11T12:00:01Z'],
    [3, '2026-04-13T11:00:00Z', '2026-04-13T12:00:01Z'],
  ] as const) {
    await advanceTo(frozenBy)
    const lost = names()
    expect(lost).toHaveLength(count)
    for (const { name, input } of schedulesOf(id))
      await scheduler.send(new DeleteScheduleCommand({ Name: name, GroupName: input.GroupName }))
    expect(names()).toEqual([])
    await advanceTo(nextRound)
    expect(names()).toEqual(lost)
  }
  scheduler.destroy()
  await advanceTo('2026-04-14T08:00:00Z')
  expect(await system.mailCount()).toBe(before + 30)
  await steer('cancel', id)
})

/** A launch that gets as far as the campaign and no further: SQS refuses its message for as long as it is asked. */
async function launchedUntold(opensOn: string): Promise<string> {
  const system = running()
  const hr = await hrOf(system)
  const { id } = (await hr.call('POST', '/api/campaigns', opening(opensOn))).body as { id: string }
  system.faults.set({ seed: 1, rates: { 'sqs.SendMessageBatch': { throttle: 1 } } })
  expect(await hr.call('POST', `/api/campaigns/${id}/launch`)).toMatchObject({ status: 500 })
  system.faults.set({ seed: 0, rates: {} })
  await system.clock.quiet()
  expect(schedulesOf(id)).toEqual([])
  return id
}

test('a launch whose message was lost is taken up by the daily round', async () => {
  const id = await launchedUntold('2026-04-21')
  await advanceTo('2026-04-15T12:00:01Z')
  expect(schedulesOf(id)).toHaveLength(1)
})

test('HR that tries such a launch again need not wait for that', async () => {
  const system = running()
  const id = await launchedUntold('2026-04-22')
  const again = await (await hrOf(system)).call('POST', `/api/campaigns/${id}/launch`)
  expect(again.status).toBe(409)
  await system.clock.quiet()
  expect(schedulesOf(id)).toHaveLength(1)
})

test('a campaign that is cancelled while its report is being published shows none', async () => {
  const system = running()
  const id = await launchedNow(opening('2026-05-19'))
  const report = async () => (await hrOf(system)).call('GET', `/api/campaigns/${id}/report`)
  await advanceTo('2026-05-29T21:58:00Z')
  const cancelled = whilePutting(system, 'publish-report', async () => {
    expect((await (await hrOf(system)).call('POST', `/api/campaigns/${id}/cancel`)).status).toBe(200)
  })
  await advanceTo('2026-05-29T22:30:00Z')
  await cancelled
  expect(await statusOf(system, id)).toBe('cancelled')
  expect((await itemsOf(system, 'Campaigns')).some(({ pk }) => pk === `REPORTS#${id}`)).toBe(true)
  expect((await report()).status).toBe(404)
})
