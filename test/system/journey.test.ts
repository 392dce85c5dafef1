import { expect, test } from 'vitest'
import { employee, hiddenFields, linkIn, questionFields } from '../../local/demo/actors.ts'
import { itemsOf, oneSystem } from './one-system.ts'
import { aCampaign, hrOf, launched, mailsTo } from './running.ts'

/** A person keeps what they send on a private page, over two rounds, and gives it up. */

const running = oneSystem()
const at = (time: string) => running().clock.advanceTo(Date.parse(time))
const ME = 'p5@example.com'
const OTHER = 'p7@example.com'

/** The answers of a round, sent, and the form that the reply offers for keeping them. */
async function answer(address: string, value: string) {
  const mails = await mailsTo(running(), address)
  const link = linkIn(mails.at(-1) ?? { text: '' })
  const { html } = await employee.open(link)
  const answers = questionFields(html).map((field): [string, string] => [field, value])
  const reply = await employee.send(link, [...hiddenFields(html), ['choice', 'send'], ...answers])
  expect(reply.status).toBe(200)
  return { link, reply: reply.html, sent: [...hiddenFields(html), ...answers] }
}

const keyIn = (html: string) => /<code>([\w-]{22})<\/code>/.exec(html)?.[1] ?? ''
const door = () => `${running().url}/j`
const open = (key: string, act = 'open') =>
  employee.send(door(), [
    ['key', key],
    ['act', act],
    ['language', 'en'],
  ])

let key = ''
let first: Awaited<ReturnType<typeof answer>>

test('the reply offers to keep what was just sent, and shows a key, once', async () => {
  const system = running()
  const waves = [
    { opensOn: '2026-03-03', remindAfterDays: [], closesAfterDays: 10 },
    { opensOn: '2026-04-14', remindAfterDays: [], closesAfterDays: 10 },
  ]
  await launched(system, await hrOf(system), { campaign: aCampaign({ waves, instruments: ['gad-7'] }) })
  await at('2026-03-03T12:00:00Z')
  first = await answer(ME, '1')
  expect(first.reply).toContain('value=new')
  // Exactly what was sent goes into the form again.
  for (const [field, value] of first.sent.filter(([name]) => name.startsWith('q.')))
    expect(first.reply).toContain(`name="${field}" value="${value}"`)
  const made = await employee.send(first.link, [...first.sent, ['keep', 'new']])
  expect(made.status).toBe(200)
  key = keyIn(made.html)
  expect(key).toHaveLength(22)
  expect(made.html).toContain(`${running().url}/j#${key}`)
})

test('the key opens what was sent with it, the same however often, and the whole link does too', async () => {
  const { status, html } = await open(key)
  expect([status, html.includes('3 March 2026')]).toEqual([200, true])
  expect((await open(`${door()}#${key}`)).html).toBe(html)
})

test('another round is added with the key, and a wrong key loses nothing of what was sent', async () => {
  await at('2026-04-14T12:00:00Z')
  const second = await answer(ME, '0')
  const wrong = await employee.send(second.link, [
    ...second.sent,
    ['keep', 'add'],
    ['key', `${key.slice(0, 21)}!`],
  ])
  expect(wrong.html).toContain('id=key-problem')
  expect(wrong.html).toContain('value=new')
  const added = await employee.send(second.link, [...second.sent, ['keep', 'add'], ['key', key]])
  expect(added.html).toContain('It’s on your private page')
  const { html } = await open(key)
  expect([html.includes('3 March 2026'), html.includes('14 April 2026')]).toEqual([true, true])
  expect(html).toContain('this got lighter')
})

test('somebody who reads the mailbox and keeps a page of their own sees nothing of the person’s', async () => {
  const impostor = await employee.send(first.link, [...first.sent, ['keep', 'new']])
  // The first round is closed by now: its link leads to no page at all.
  expect(keyIn(impostor.html)).toBe('')
  const [mail] = (await mailsTo(running(), ME)).slice(-1)
  const link = linkIn(mail ?? { text: '' })
  const made = await employee.send(link, [
    ...first.sent
      .map(([name]): [string, string] => [name, name.startsWith('q.') ? '3' : 'en'])
      .filter(([name]) => name !== 'version'),
    ...first.sent.filter(([name]) => name === 'version'),
    ['keep', 'new'],
  ])
  const theirs = await open(keyIn(made.html))
  expect(theirs.html).not.toContain('3 March 2026')
  expect((await open(key)).html).toContain('this got lighter')
})

test('everything can be downloaded, for oneself and for a doctor', async () => {
  const json = JSON.parse((await open(key, 'json')).html)
  expect(json.checkIns.map(({ on }: { on: string }) => on)).toEqual(['2026-03-03', '2026-04-14'])
  const fhir = JSON.parse((await open(key, 'fhir')).html)
  expect(
    fhir.entry.filter(
      (each: { resource: { resourceType: string } }) => each.resource.resourceType === 'Observation',
    ),
  ).toHaveLength(2)
})

test('made-up keys and no keys get the same page as a key that was given up', async () => {
  const given = await answer(OTHER, '2')
  const made = await employee.send(given.link, [...given.sent, ['keep', 'new']])
  const theirs = keyIn(made.html)
  await open(theirs, 'forget-sure')
  const pages = await Promise.all([theirs, 'A'.repeat(22), ''].map(each => open(each)))
  const without = (html: string) =>
    html.replace(/(id=key name=key value=")[^"]*/, '$1').replace(/<!--x+-->$/, '')
  for (const { status, html } of pages) {
    expect(status).toBe(404)
    expect(without(html)).toBe(without(pages[0]?.html ?? ''))
  }
})

test('a new key takes the old one’s power; then the page is deleted, and nothing of it is left', async () => {
  const { html } = await open(key, 'replace')
  const next = keyIn(html)
  expect(next).not.toBe(key)
  expect((await open(key)).status).toBe(404)
  expect((await open(next)).html).toContain('14 April 2026')
  expect((await open(next, 'forget')).html).toContain('Delete this page?')
  expect((await open(next, 'forget-sure')).html).toContain('Your private page is deleted')
  expect((await open(next)).status).toBe(404)
  const left = (await itemsOf(running(), 'Vault')).filter(({ pk }) => /^J(KEY|OURNEY)#/.test(String(pk)))
  // The impostor's own, and nothing else.
  expect(left).toHaveLength(2)
})

test('no key stands in any log, nor in any table', async () => {
  const system = running()
  expect(system.logs().join('\n')).not.toContain(key)
  const all = await Promise.all(
    (['Vault', 'Outreach', 'Campaigns', 'Directory'] as const).map(table => itemsOf(system, table)),
  )
  expect(JSON.stringify(all)).not.toContain(key)
})
