import { expect, test } from 'vitest'
import { publishedView } from '../../functions/domain/report/report-view.ts'
import { employee, hiddenFields, linkIn, questionFields } from '../../local/demo/actors.ts'
import { oneSystem } from './one-system.ts'
import { aCampaign, aRoster, hrOf, launched, mailsTo } from './running.ts'

const running = oneSystem()

test('a campaign is lived through from launch to report', async () => {
  const system = running()
  const id = await launched(system, await hrOf(system), {
    campaign: aCampaign({ reportsAYear: 2 }),
  })

  await system.clock.advanceTo(Date.parse('2026-03-03T08:29:59Z'))
  expect(await system.mailCount()).toBe(0)
  await system.clock.advanceTo(Date.parse('2026-03-03T08:31:00Z'))
  expect(await system.mailCount()).toBe(30)

  const [invitation] = await mailsTo(system, 'p1@example.com')
  if (!invitation) throw new Error('no invitation')
  for (let n = 0; n < 20; n++) {
    const [mail] = await mailsTo(system, `p${n}@example.com`)
    if (!mail) throw new Error(`p${n} has no mail`)
    const link = linkIn(mail)
    const page = await employee.open(link)
    expect(page.status).toBe(200)
    const reply = await employee.send(link, [
      ...hiddenFields(page.html),
      ['choice', 'send'],
      ...questionFields(page.html).map((field): [string, string] => [field, String(n % 4)]),
    ])
    expect(reply.status).toBe(200)
  }
  await employee.send(`${linkIn(invitation)}/follow-ups`, [
    ['kind', 'nature'],
    ['pace', 'weekly'],
    ['language', 'en'],
  ])

  await system.clock.advanceTo(Date.parse('2026-03-06T08:31:00Z'))
  expect(await system.mailCount()).toBe(40)
  expect(await mailsTo(system, 'p1@example.com')).toHaveLength(1)
  expect(await mailsTo(system, 'p25@example.com')).toHaveLength(2)

  await system.clock.advanceTo(Date.parse('2026-03-18T12:00:00Z'))
  expect((await mailsTo(system, 'p1@example.com')).map(mail => mail.subject)).toHaveLength(3)

  const later = await hrOf(system)
  const report = await later.call('GET', `/api/campaigns/${id}/report`)
  expect(report.body).toMatchObject({ outcome: 'published', invited: 30, reportsAYear: 2 })
  // Twenty of thirty answered; fifteen of them spoke of some strain or more.
  const told = publishedView.omit({ publishedAt: true }).loose().parse(report.body)
  expect(Math.abs((told.participation?.percent ?? 0) - 67)).toBeLessThan(30)
})

test('what lies in the mail queue when a campaign is cancelled stays there', {
  tags: 'exhaustive',
}, async () => {
  const system = running()
  const waves = [{ opensOn: '2026-04-07', remindAfterDays: [3], closesAfterDays: 10 }]
  const id = await launched(system, await hrOf(system), {
    roster: aRoster(200),
    campaign: aCampaign({ waves }),
  })
  const before = await system.mailCount()
  // At the rate of this account two hundred mails take a quarter of a minute; HR cancels behind the first of them.
  await system.clock.advanceTo(Date.parse('2026-04-07T07:30:00Z'))
  expect((await (await hrOf(system)).call('POST', `/api/campaigns/${id}/cancel`)).status).toBe(200)
  await system.clock.quiet()
  const sent = await system.mailCount()
  await system.clock.advanceTo(Date.parse('2026-04-12T12:00:00Z'))
  expect(await system.mailCount()).toBe(sent)
  expect(sent - before).toBeLessThan(60)
})
