/** @module-tag exhaustive */
import { expect, test } from 'vitest'
import { DAY } from '../../functions/domain/time.ts'
import { employee, hiddenFields, linkIn, questionFields } from '../../local/demo/actors.ts'
import { itemsOf, oneSystem } from './one-system.ts'
import { aCampaign, aRoster, hrOf, launched, mailsTo } from './running.ts'

/** Somebody answers, keeps a private page, chooses follow-ups, and leaves. Then two years pass on the clock. */

const running = oneSystem()
const at = (time: string) => running().clock.advanceTo(Date.parse(time))
const ME = 'p5'
const MY_ADDRESS = 'p5@example.com'
let key = ''

const open = () =>
  employee.send(`${running().url}/j`, [
    ['key', key],
    ['act', 'open'],
    ['language', 'en'],
  ])

/** Kinds of items in Outreach and Vault that are about a person. */
async function kindsLeft(): Promise<string[]> {
  const both = await Promise.all(['Outreach', 'Vault'].map(table => itemsOf(running(), table)))
  const about = /^(E|W|WISHES|F|CALL|JKEY|JOURNEY)#/
  const kinds = both
    .flat()
    .flatMap(({ pk, sk }) => (sk === 'JOURNEY' ? ['choices'] : (about.exec(pk)?.[1] ?? [])))
  return [...new Set(kinds)].sort()
}

test('who leaves gets no more email, and their private page goes on', async () => {
  const system = running()
  const campaign = aCampaign({ instruments: ['gad-7'] })
  await launched(system, await hrOf(system), { campaign })
  await at('2026-03-03T10:00:00Z')
  const link = linkIn((await mailsTo(system, MY_ADDRESS)).at(-1) ?? { text: '' })
  const { html } = await employee.open(link)
  const sheet = [
    ...hiddenFields(html),
    ...questionFields(html).map((field): [string, string] => [field, '1']),
  ]
  await employee.send(link, sheet)
  const made = await employee.send(link, [...sheet, ['keep', 'new']])
  key = /<code>([\w-]{22})<\/code>/.exec(made.html)?.[1] ?? ''
  await employee.send(`${link}/follow-ups`, [
    ['kind', 'nature'],
    ['pace', 'weekly'],
  ])
  const leaving = aRoster(30, n => (`p${n}` === ME ? { status: 'left' } : {}))
  await (await hrOf(system)).uploadRoster(leaving)
  await system.clock.quiet()
  const sent = (await mailsTo(system, MY_ADDRESS)).length
  await at('2026-04-30T12:00:00Z')
  expect(await mailsTo(system, MY_ADDRESS)).toHaveLength(sent)
  expect((await open()).html).toContain('3 March 2026')
  // The row of somebody who has left goes after thirty days.
  const people = (await itemsOf(system, 'Directory')).filter(({ pk }) => pk.startsWith('PEOPLE#'))
  expect(people.map(({ sk }) => sk)).not.toContain(ME)
})

test('everything goes when its time is up, and the private page last', { timeout: 600_000 }, async () => {
  expect(await kindsLeft()).toEqual(['E', 'JKEY', 'JOURNEY', 'W', 'choices'].sort())
  await at('2026-07-01T12:00:00Z')
  expect(await kindsLeft()).toEqual(['JKEY', 'JOURNEY', 'W', 'choices'].sort())
  await at('2027-03-30T12:00:00Z')
  expect(await kindsLeft()).toContain('W')
  await at('2027-04-10T12:00:00Z')
  expect(await kindsLeft()).toEqual(['JKEY', 'JOURNEY'])
  expect((await open()).html).toContain('3 March 2026')
  await running().clock.advanceTo(Date.UTC(2026, 2, 3) + 762 * DAY)
  expect((await open()).status).toBe(200)
  await running().clock.advanceTo(Date.UTC(2026, 2, 3) + 800 * DAY)
  expect((await open()).status).toBe(404)
  expect(await kindsLeft()).toEqual([])
})
