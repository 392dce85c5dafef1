import { expect, test } from 'vitest'
import { DAY, HOUR, MINUTE } from '../../functions/domain/time.ts'
import { employee, hiddenFields, linkIn, questionFields } from '../../local/demo/actors.ts'
import { copyFor } from '../copies.ts'
import { itemsOf, oneSystem } from './one-system.ts'
import { aCampaign, hrOf, launched, mailsTo } from './running.ts'

/** Two people do everything there is to do. One has it all deleted, undoes it, and asks again; a day later it is gone. */

const en = copyFor('en')
const running = oneSystem()
const TABLES = ['Directory', 'Campaigns', 'Outreach', 'Vault'] as const
const ME = 'p5'
const OTHER = 'p7'
const addressOf = (person: string) => `${person}@example.com`

const links = new Map<string, string>()
const linkOf = (person: string) => links.get(person) ?? ''
const erasePage = (person: string) => `${linkOf(person).replace('/c/', '/u/')}/erase`
const choose = (page: string, choice: string) => employee.send(page, [['choice', choice]])
const later = (milliseconds: number) => running().clock.advanceTo(running().clock.now() + milliseconds)

/** All four tables, as their owner reads them. */
const scan = async () =>
  (
    await Promise.all(
      TABLES.map(async table => (await itemsOf(running(), table)).map(item => ({ table, item }))),
    )
  ).flat()

/** Without the comment that fills a page up, and the link in it. */
const read = (html: string) => html.replace(/<!--x+-->$/, '').replaceAll(/[\w-]{43}/g, '')

/** They answer, choose emails, ask for a call. */
async function doesEverything(person: string): Promise<void> {
  const link = linkOf(person)
  const { html } = await employee.open(link)
  const answers = questionFields(html).map((field): [string, string] => [field, '2'])
  expect((await employee.send(link, [...hiddenFields(html), ['choice', 'send'], ...answers])).status).toBe(
    200,
  )
  for (const pace of ['weekly', 'fortnightly']) {
    await employee.send(`${link}/follow-ups`, [
      ['kind', 'nature'],
      ['pace', pace],
    ])
    await later(MINUTE)
  }
  const form = await employee.open(`${link}/call`)
  const [, to = ''] = /name="?to"? value="?([^">\s]+)/.exec(form.html) ?? []
  const asked = await employee.send(`${link}/call`, [
    ['language', 'en'],
    ['to', to],
    ['reach', '0170 1234567'],
  ])
  expect(asked.status).toBe(200)
  await running().clock.quiet()
}

let before: Awaited<ReturnType<typeof scan>>
let shownToHr: string[]

const asHr = async () => {
  const hr = await hrOf(running())
  return Promise.all(
    ['/api/campaigns', '/api/audience', '/api/audit'].map(async path => (await hr.call('GET', path)).text),
  )
}

test('the page is the same for somebody who did everything and for somebody who did nothing', async () => {
  const system = running()
  await launched(system, await hrOf(system), { campaign: aCampaign({ instruments: ['gad-7'] }) })
  await system.clock.advanceTo(Date.parse('2026-03-03T09:00:00Z'))
  for (const person of [ME, OTHER, 'p9'])
    links.set(person, linkIn((await mailsTo(system, addressOf(person))).at(-1) ?? { text: '' }))
  for (const person of [ME, OTHER]) await doesEverything(person)
  await later(5 * MINUTE)
  before = await scan()
  const [mine, nobodys] = await Promise.all([employee.open(erasePage(ME)), employee.open(erasePage('p9'))])
  expect([mine.status, nobodys.status]).toEqual([200, 200])
  expect(read(mine.html)).toBe(read(nobodys.html))
  // Opening it changes nothing, however often.
  expect(await scan()).toEqual(before)
  const stop = await employee.open(linkOf(ME).replace('/c/', '/u/'))
  expect(stop.html).toContain(en.unsubscribe.erase)
  expect(stop.html).toContain(erasePage(ME).replace(system.url, ''))
})

test('asking, asking again and undoing what nobody asked for say the same to everybody', async () => {
  const first = await choose(erasePage(ME), 'erase')
  const again = await choose(erasePage(ME), 'erase')
  const nobodys = await choose(erasePage('p9'), 'erase')
  expect(first.status).toBe(200)
  expect(new Set([first, again, nobodys].map(({ html }) => read(html))).size).toBe(1)
  const undone = await choose(erasePage('p9'), 'undo')
  const twice = await choose(erasePage('p9'), 'undo')
  expect(read(undone.html)).toBe(read(twice.html))
})

test('one email tells of it, looks like every other in the inbox, and its link undoes it', async () => {
  const system = running()
  await later(2 * MINUTE)
  const [invitation, told, ...more] = await mailsTo(system, addressOf(ME))
  expect(more).toEqual([])
  expect(told?.subject).toBe(invitation?.subject)
  const undo = /http\S+\/u\/\S+\/erase/.exec(told?.text ?? '')?.[0] ?? ''
  expect(undo).not.toBe(erasePage(ME))
  expect(told?.text).toContain('Wednesday 4 March')
  expect((await employee.open(undo)).status).toBe(200)
  expect((await choose(undo, 'undo')).html).toContain('Nothing will be deleted')
  // The link was of that request alone.
  expect((await employee.open(undo)).status).toBe(404)
  await later(DAY)
  const now = await scan()
  const keysOf = (items: typeof now, person: string) =>
    items
      .filter(({ item }) => JSON.stringify(item).includes(`"${person}"`))
      .map(({ item }) => `${item.pk} ${item.sk}`)
  expect(keysOf(now, ME)).toEqual(keysOf(before, ME))
})

test('within a day of being asked for again, nothing is left but what the docs allow', async () => {
  const system = running()
  before = await scan()
  shownToHr = await asHr()
  expect((await choose(erasePage(ME), 'erase')).status).toBe(200)
  await later(24 * HOUR)
  const after = await scan()

  const kindOf = ({ table, item }: (typeof after)[number]) =>
    `${table} ${item.pk.split('#')[0]} ${item.sk.split('#')[0]}`
  const gone = before.filter(
    each =>
      !after.some(
        ({ table, item }) => table === each.table && item.pk === each.item.pk && item.sk === each.item.sk,
      ),
  )
  expect(new Set(gone.map(kindOf))).toEqual(
    new Set([
      'Outreach E ANSWERED',
      'Outreach E SENT',
      'Vault CALL REQUEST',
      'Vault F FOLLOW_UP',
      'Vault F PLANNED',
      'Vault P JOURNEY',
      'Vault W P',
    ]),
  )
  // By name (docs/erasure.md): the roster row, and that nobody writes there.
  const named = after.filter(({ item }) => JSON.stringify(item).includes(`"${ME}"`) || item.pk === `P#${ME}`)
  expect(named.map(kindOf).sort()).toEqual([
    'Campaigns AUDIENCE Europe/Berlin|DE',
    'Directory PEOPLE p5',
    'Directory ROSTER PLAN',
    'Outreach P CONTACT',
  ])
  const contact = after.find(({ item }) => item.pk === `P#${ME}`)?.item
  expect(contact).toEqual({
    ...{ pk: `P#${ME}`, sk: 'CONTACT', contact: { unsubscribedAt: 0 } },
    ...{ first: expect.any(String), version: expect.any(Number) },
  })
  // In the Vault: half of what both had.
  const inVault = (items: typeof after) =>
    items.flatMap(({ table, item: { pk, sk } }) => (table === 'Vault' && pk !== 'KEY' ? [`${pk} ${sk}`] : []))
  expect(inVault(after)).toHaveLength(inVault(before).length / 2)
  expect(inVault(before)).toEqual(expect.arrayContaining(inVault(after)))
  expect(system.schedules().filter(({ name }) => name.startsWith('erase.'))).toEqual([])
})

test('HR sees nothing of it, and no log names anybody', async () => {
  expect(await asHr()).toEqual(shownToHr)
  const logs = running().logs().join('\n')
  for (const person of [ME, addressOf(ME)]) expect(logs).not.toContain(`"${person}"`)
})

test('the link is dead, and nothing is sent any more', async () => {
  const system = running()
  const sent = (await mailsTo(system, addressOf(ME))).length
  expect((await employee.open(linkOf(ME))).status).toBe(404)
  expect((await employee.open(erasePage(ME))).status).toBe(404)
  await later(14 * DAY)
  expect(await mailsTo(system, addressOf(ME))).toHaveLength(sent)
  expect((await mailsTo(system, addressOf(OTHER))).length).toBeGreaterThan(1)
  // The wave has closed, and its report is out.
  const hr = await hrOf(system)
  expect((await hr.call('GET', '/api/campaigns')).text).toContain('"status":"closed"')
})
