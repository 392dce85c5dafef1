/** @module-tag exhaustive */
import { expect, test } from 'vitest'
import { employee, linkIn } from '../../local/demo/actors.ts'
import { copyFor } from '../copies.ts'
import { itemsOf, oneSystem } from './one-system.ts'
import { aCampaign, aRoster, hrOf, launched, mailsTo } from './running.ts'

const running = oneSystem()

const STOPPED = 'p1@example.com'
const BOUNCED = 'bounce+p2@example.com'
const CORRECTED = 'p2@example.com'
const MOVED = 'p3@example.com'
const OTHER = 'p4@example.com'

/** So many that no change of the roster below has to be confirmed. */
const rosterOf = (changed: (n: number) => Partial<Record<string, string>>) =>
  aRoster(60, n => ({ ...(n === 2 && { email: BOUNCED }), ...changed(n) }))
const asBefore = rosterOf(() => ({}))
const rekeyed = rosterOf(n => (n === 1 || n === 2 ? { person_id: `new-${n}` } : {}))

const opening = (opensOn: string) =>
  aCampaign({ waves: [{ opensOn, remindAfterDays: [3], closesAfterDays: 5 }] })
const advanceTo = (iso: string) => running().clock.advanceTo(Date.parse(iso))
const mailsOf = async (...addresses: string[]) =>
  Promise.all(addresses.map(async address => (await mailsTo(running(), address)).length))

/** Where the mails of the person are stopped, by the link in their first mail. */
async function stopLink(): Promise<string> {
  const [mail] = await mailsTo(running(), STOPPED)
  return linkIn(mail ?? { text: '' }).replace('/c/', '/u/')
}

test('an address that HR moves in the middle of a wave gets no reminder, and the others get theirs', async () => {
  const system = running()
  await launched(system, await hrOf(system), { roster: asBefore, campaign: opening('2026-03-03') })
  await advanceTo('2026-03-03T09:00:00Z')
  expect(await mailsOf(STOPPED, BOUNCED, MOVED, OTHER)).toEqual([1, 1, 1, 1])
  await employee.send(await stopLink(), [['choice', 'stop']])

  const moved = rosterOf(n => (n === 3 ? { email: 'hr@example.com' } : {}))
  await (await hrOf(system)).uploadRoster(moved)
  await system.clock.quiet()
  await advanceTo('2026-03-06T12:00:00Z')
  expect(await mailsOf(STOPPED, BOUNCED, MOVED, OTHER, 'hr@example.com')).toEqual([1, 1, 1, 2, 0])
  expect(JSON.stringify(await itemsOf(system, 'Outreach'))).not.toContain('@example.com')
})

test('stopped mails stay stopped, and a bounced address unused, where HR gives the person another id', async () => {
  const system = running()
  await advanceTo('2026-03-16T12:00:00Z')
  await launched(system, await hrOf(system), { roster: rekeyed, campaign: opening('2026-03-17') })
  await advanceTo('2026-03-17T12:00:00Z')
  expect(await mailsOf(STOPPED, BOUNCED, MOVED, OTHER)).toEqual([1, 1, 2, 3])
})

test('and are turned on again under either id by the page where they were stopped', async () => {
  const system = running()
  await advanceTo('2026-03-30T12:00:00Z')
  await employee.send(await stopLink(), [['choice', 'resume']])
  await launched(system, await hrOf(system), { roster: rekeyed, campaign: opening('2026-03-31') })
  await advanceTo('2026-03-31T12:00:00Z')
  expect(await mailsOf(STOPPED, BOUNCED)).toEqual([2, 1])
})

test('an address that bounced and that HR has put right is asked in the next wave whether emails are welcome', async () => {
  const system = running()
  await advanceTo('2026-04-13T12:00:00Z')
  const corrected = rosterOf(n => (n === 2 ? { email: CORRECTED } : {}))
  await launched(system, await hrOf(system), { roster: corrected, campaign: opening('2026-04-14') })
  await advanceTo('2026-04-14T12:00:00Z')
  expect(await mailsOf(BOUNCED, CORRECTED)).toEqual([1, 1])
  const [mail] = await mailsTo(system, CORRECTED)
  expect((await employee.open(linkIn(mail ?? { text: '' }))).html).toContain(
    copyFor('en').notice['new-address'].title,
  )
})
