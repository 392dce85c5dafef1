/** @module-tag exhaustive */
import { expect, test } from 'vitest'
import { DAY } from '../../functions/domain/time.ts'
import { employee, hiddenFields, linkIn, questionFields } from '../../local/demo/actors.ts'
import { copyFor } from '../copies.ts'
import { oneSystem } from './one-system.ts'
import { aCampaign, hrOf, launched, mailsTo } from './running.ts'

const en = copyFor('en')
const running = oneSystem()

/** A campaign that has just opened on this day; what each person gets from it, oldest first. */
async function openedOn(opensOn: string, wave: object = { remindAfterDays: [3], closesAfterDays: 10 }) {
  const system = running()
  const before = await system.mailCount()
  await launched(system, await hrOf(system), { campaign: aCampaign({ waves: [{ opensOn, ...wave }] }) })
  const earlier = new Map<string, number>()
  for (const address of ['p1@example.com', 'p2@example.com'])
    earlier.set(address, (await mailsTo(system, address)).length)
  await system.clock.advanceTo(Date.parse(`${opensOn}T09:00:00Z`))
  const mails = async (address: string) => (await mailsTo(system, address)).slice(earlier.get(address))
  const firstLink = async (address: string) => {
    const [mail] = await mails(address)
    if (!mail) throw new Error(`${address} has no mail`)
    return linkIn(mail)
  }
  return { system, mails, firstLink, sent: async () => (await system.mailCount()) - before }
}

test('who puts it off is written to on the morning they chose, and not before, not even to be reminded', async () => {
  const { system, mails: mailsOf, firstLink } = await openedOn('2026-03-03')
  const link = await firstLink('p1@example.com')

  const page = await employee.send(`${link}/later`, [['days', '7']])
  expect(page.status).toBe(200)
  expect(page.html).toContain('on the morning you chose')
  // A name is random and hashed letters, which may have these two in them: as a word they would be the person's id.
  for (const { name, input } of system.schedules()) {
    expect(name).not.toMatch(/\bp1\b/)
    expect(JSON.stringify(input).replaceAll(name, '')).not.toContain('p1')
  }

  // The reminder of 6 March goes to the others alone.
  await system.clock.advanceTo(Date.parse('2026-03-10T08:29:00Z'))
  expect(await mailsOf('p1@example.com')).toHaveLength(1)
  expect(await mailsOf('p2@example.com')).toHaveLength(2)
  await system.clock.advanceTo(Date.parse('2026-03-10T08:31:00Z'))
  const mails = await mailsOf('p1@example.com')
  expect(mails).toHaveLength(2)

  // The link of the new mail works, and so does the old one.
  const again = await employee.open(linkIn(mails[1] ?? { text: '' }))
  expect(again.status).toBe(200)
  const reply = await employee.send(link, [...hiddenFields(again.html), ['choice', 'send']])
  expect(reply.status).toBe(200)
})

test('who has answered meanwhile is left in peace; who asks for a morning behind the end is told', async () => {
  const { system, firstLink, sent } = await openedOn('2026-03-17', { closesAfterDays: 5 })

  const link = await firstLink('p1@example.com')
  await employee.send(`${link}/later`, [['days', '1']])
  const page = await employee.open(link)
  expect((await employee.send(link, [...hiddenFields(page.html), ['choice', 'send']])).status).toBe(200)
  const late = await employee.send(`${await firstLink('p2@example.com')}/later`, [['days', '7']])
  expect(late.html).toContain(en.notice['not-now-over'].text[0])
  const wrong = await employee.send(`${await firstLink('p2@example.com')}/later`, [['days', '-1']])
  expect(wrong.status).toBe(200)

  await system.clock.advanceTo(Date.parse('2026-03-26T12:00:00Z'))
  expect(await sent()).toBe(30)
})

test('the page comes back in another language with every choice kept, and nothing is stored', async () => {
  const { system, mails, firstLink } = await openedOn('2026-04-07')
  const link = await firstLink('p1@example.com')
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
  await system.clock.advanceTo(Date.parse('2026-04-10T08:31:00Z'))
  expect(await mails('p1@example.com')).toHaveLength(2)
})

test.each([
  // Far enough apart for the contact cap: six emails in 30 days.
  ['2026-04-14', 3],
  ['2026-04-21', 1],
  ['2026-05-08', 7],
])(
  'who puts off what opened on %s by %i days gets no reminder on the same morning',
  async (opensOn, days) => {
    const { system, mails, firstLink } = await openedOn(opensOn, {
      remindAfterDays: [days],
      closesAfterDays: 10,
    })
    await employee.send(`${await firstLink('p1@example.com')}/later`, [['days', `${days}`]])
    await system.clock.advanceTo(Date.parse(`${opensOn}T12:00:00Z`) + days * DAY)
    expect(await mails('p1@example.com')).toHaveLength(2)
    expect(await mails('p2@example.com')).toHaveLength(2)
  },
)

test('a page that promises a mail says to everybody alike where to turn emails on that were stopped', async () => {
  const { system, mails, firstLink } = await openedOn('2026-05-19')
  const [stopped, other] = [await firstLink('p1@example.com'), await firstLink('p2@example.com')]
  const turnedOff = stopped.replace('/c/', '/u/')
  await employee.send(turnedOff, [['choice', 'stop']])

  const chosen: [string, string][] = [
    ['kind', 'nature'],
    ['pace', 'weekly'],
    ['language', 'en'],
  ]
  for (const [path, fields] of [
    ['/follow-ups', chosen],
    ['/later', [['days', '3']]],
  ] as [string, [string, string][]][]) {
    const [one, another] = [stopped, other].map(async link => {
      const { html } = await employee.send(`${link}${path}`, fields)
      return html.slice(html.indexOf('<h1'), html.indexOf('</main>')).replaceAll(link.slice(-43), 'TOKEN')
    })
    expect(await one).toContain(en.followUp.stopped)
    expect(await one).toBe(await another)
  }

  // Nothing comes to who leaves it at that; what was chosen comes once the mails are on again.
  await system.clock.advanceTo(Date.parse('2026-05-22T12:00:00Z'))
  expect(await mails('p1@example.com')).toHaveLength(1)
  expect(await mails('p2@example.com')).toHaveLength(2)
  const back = await employee.send(turnedOff, [['choice', 'resume']])
  expect(back.html).toContain(en.notice.resubscribed.title)
  await system.clock.advanceTo(Date.parse('2026-05-26T12:00:00Z'))
  expect(await mails('p1@example.com')).toHaveLength(2)
})

test('late in the life of a link the page says which emails still come, and when', async () => {
  const system = running()
  // Of the wave that opened on 19 May and took answers for ten days.
  const link = linkIn((await mailsTo(system, 'p3@example.com')).at(-1) ?? { text: '' })
  const saved = async (...kinds: string[]) =>
    (
      await employee.send(`${link}/follow-ups`, [
        ...kinds.map((kind): [string, string] => ['kind', kind]),
        ['pace', 'weekly'],
        ['language', 'en'],
      ])
    ).html
  await system.clock.advanceTo(Date.parse('2026-06-16T12:00:00Z'))
  expect(await saved('sleep', 'nature')).toMatch(
    /You’ll get one email, on Tuesday 23 June\..*<li>Rest and sleep<\/li><li>Being outdoors<\/li>/s,
  )
  expect(await saved()).toContain('<h1>We won’t send these emails</h1>')
  await system.clock.advanceTo(Date.parse('2026-06-24T12:00:00Z'))
  const over = await saved('sleep')
  expect(over).toContain(en.followUp.chosen.over.title)
})
