/** @module-tag exhaustive */
import { expect, test } from 'vitest'
import { oneSystem } from './one-system.ts'
import { aCampaign, hrOf, launched } from './running.ts'

const running = oneSystem()
const at = (text: string) => Date.parse(`2026-03-${text}:00Z`)

test('SES is away from the invitation to the afternoon of the reminder: emails come in the day, and one a person and day', async () => {
  const system = running()
  const waves = [{ opensOn: '2026-03-03', remindAfterDays: [1, 2], closesAfterDays: 10 }]
  // At two: the fewer the hours in which emails are tried, the sooner this has been lived through.
  await launched(system, await hrOf(system), { campaign: aCampaign({ sendAt: '14:00', waves }) })
  system.faults.set({ seed: 1, rates: { 'ses.SendBulkEmail': { throttle: 1 } } })
  await system.clock.advanceTo(at('04T14:00'))
  expect(await system.mailCount()).toBe(0)
  system.faults.set({ seed: 1, rates: {} })
  await system.clock.advanceTo(at('13T12:00'))

  const mails = await system.mails()
  const hourIn = (instant: number) => new Date(instant + 3_600_000).toISOString().slice(11, 13)
  for (const mail of mails) {
    expect(Number(hourIn(mail.at))).toBeGreaterThanOrEqual(14)
    expect(Number(hourIn(mail.at))).toBeLessThan(18)
  }
  const days = mails.map(mail => `${mail.to[0]} ${new Date(mail.at).toISOString().slice(0, 10)}`)
  expect(new Set(days).size).toBe(days.length)
  expect(new Set(mails.map(({ to }) => to[0])).size).toBe(30)
})

test('what SES takes no more of at a quarter to six comes the next working morning', async () => {
  const system = running()
  const before = await system.mailCount()
  const campaign = aCampaign({
    sendAt: '17:45',
    // A Friday.
    waves: [{ opensOn: '2026-03-20', remindAfterDays: [], closesAfterDays: 10 }],
  })
  await launched(system, await hrOf(system), { campaign })
  system.faults.set({ seed: 1, rates: { 'ses.SendBulkEmail': { throttle: 1 } } })
  await system.clock.advanceTo(at('21T02:00'))
  system.faults.set({ seed: 1, rates: {} })
  await system.clock.advanceTo(at('23T16:44'))
  expect(await system.mailCount()).toBe(before)
  await system.clock.advanceTo(at('23T17:30'))
  expect(await system.mailCount()).toBe(before + 30)
})
