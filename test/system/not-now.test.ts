import { expect, test } from 'vitest'
import { employee, hiddenFields, linkIn, questionFields } from '../../local/actors.ts'
import type { System } from '../../local/system.ts'
import { aCampaign, aSystem, launched, mailsTo } from './running.ts'

const firstLink = async (system: System, address: string) => {
  const [mail] = await mailsTo(system, address)
  if (!mail) throw new Error(`${address} has no mail`)
  return linkIn(mail)
}

test('who puts it off is written to on the morning they chose, and not before, not even to be reminded', async () => {
  const { system, hr } = await aSystem()
  await launched(system, hr)
  await system.clock.advanceTo(Date.parse('2026-03-03T09:00:00Z'))
  const link = await firstLink(system, 'p1@example.com')

  const page = await employee.send(`${link}/later`, [['days', '7']])
  expect(page.status).toBe(200)
  expect(page.html).toContain('on the morning you chose')
  expect(
    system
      .schedules()
      .map(({ name, input }) => `${name} ${input}`)
      .join(),
  ).not.toContain('p1')

  // The reminder of 6 March goes to the others alone.
  await system.clock.advanceTo(Date.parse('2026-03-10T08:29:00Z'))
  expect(await mailsTo(system, 'p1@example.com')).toHaveLength(1)
  expect(await mailsTo(system, 'p2@example.com')).toHaveLength(2)
  await system.clock.advanceTo(Date.parse('2026-03-10T08:31:00Z'))
  const mails = await mailsTo(system, 'p1@example.com')
  expect(mails).toHaveLength(2)

  // The link of the new mail works, and so does the old one.
  const again = await employee.open(linkIn(mails[1] ?? { text: '' }))
  expect(again.status).toBe(200)
  const reply = await employee.send(link, [...hiddenFields(again.html), ['choice', 'send']])
  expect(reply.status).toBe(200)
})

test('who has answered meanwhile is left in peace; who asks for a morning behind the end is told', async () => {
  const { system, hr } = await aSystem()
  await launched(system, hr, {
    campaign: aCampaign({ waves: [{ opensOn: '2026-03-03', closesAfterDays: 5 }] }),
  })
  await system.clock.advanceTo(Date.parse('2026-03-03T09:00:00Z'))

  const link = await firstLink(system, 'p1@example.com')
  await employee.send(`${link}/later`, [['days', '1']])
  await employee.send(link, [['choice', 'send']])
  const late = await employee.send(`${await firstLink(system, 'p2@example.com')}/later`, [['days', '7']])
  expect(late.html).toContain('we will not write again')
  const wrong = await employee.send(`${await firstLink(system, 'p2@example.com')}/later`, [['days', '-1']])
  expect(wrong.status).toBe(200)

  await system.clock.advanceTo(Date.parse('2026-03-12T12:00:00Z'))
  expect(await system.mailCount()).toBe(30)
})

test('the page comes back in another language with every choice kept, and nothing is stored', async () => {
  const { system, hr } = await aSystem()
  await launched(system, hr)
  await system.clock.advanceTo(Date.parse('2026-03-03T09:00:00Z'))
  const link = await firstLink(system, 'p1@example.com')
  const page = await employee.open(link)
  const [first = '', second = ''] = questionFields(page.html)

  const shown = await employee.send(link, [
    ...hiddenFields(page.html),
    [first, '2'],
    [second, 'declined'],
    ['show', 'de'],
  ])
  expect(shown.status).toBe(200)
  expect(shown.html).toContain('<html lang="de"')
  expect(shown.html).toMatch(new RegExp(`name="?${first}"? value=2 checked`))
  expect(shown.html).toMatch(new RegExp(`name="?${second}"? value=declined checked`))

  // Nothing was stored: the reminder comes.
  await system.clock.advanceTo(Date.parse('2026-03-06T08:31:00Z'))
  expect(await mailsTo(system, 'p1@example.com')).toHaveLength(2)
})
