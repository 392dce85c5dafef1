/** @module-tag exhaustive */
import { expect, test } from 'vitest'
import * as z from 'zod'
import { DEFAULT_BUDGET, varianceNumber } from '../../functions/domain/privacy/budget.ts'
import { draw } from '../../functions/domain/report/report.ts'
import { employee, hiddenFields, linkIn, questionFields } from '../../local/demo/actors.ts'
import { itemsOf, oneSystem } from './one-system.ts'
import { mostInAWindow, noteTold, type Told } from './paid.ts'
import { aCampaign, aRoster, hrOf, launched, mailsTo } from './running.ts'

/** Somebody who wants to weigh more than one person, and groups that overlap: each table counts each person once. */

const running = oneSystem()
const PEOPLE = 240
const ANSWERING = 24
/** Those of the people who answer that tick the kind; the first of them as often as they can. */
const TICKING = 6
const yesNo = (is: boolean) => (is ? 'yes' : 'no')
const ofBoth = (n: number) => n % 4 === 0
const asRows = aRoster(PEOPLE)
/** People who work at night, people who care for somebody at home, and people who do both. */
const roster = asRows
  .split('\n')
  .map((line, row) => {
    if (row === 0) return `${line},segment:night,segment:carer`
    const n = row - 1
    return `${line},${yesNo(n % 2 === 0)},${yesNo(ofBoth(n) || n % 4 === 1)}`
  })
  .join('\n')

async function imported(csv: string) {
  const hr = await hrOf(running())
  const importId = await hr.uploadRoster(csv)
  await running().clock.quiet()
  return (await hr.call('GET', `/api/roster/imports/${importId}`)).body
}

/** Six standard deviations of one cell: beyond it by chance once in a thousand million. */
const reach = (cost: number, cells = 1) => 6 * Math.sqrt(cells * varianceNumber(cost))
const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0)

test('a roster cannot put a person into two groups of one breakdown: neither by a column twice, nor by a second row', async () => {
  const twice = asRows
    .split('\n')
    .map((line, row) => (row === 0 ? `${line},segment:night,segment:night` : `${line},yes,no`))
  expect(await imported(twice.join('\n'))).toMatchObject({
    status: 'refused',
    reason: expect.stringContaining('is there twice'),
  })
  const [header = '', first = ''] = roster.split('\n')
  const again = first.replace('Sales', 'Care')
  expect(again).not.toBe(first)
  expect(await imported([header, first, again].join('\n'))).toMatchObject({
    status: 'refused',
    reason: expect.stringContaining('neither row is used until each id is there once'),
  })
})

test('ten ticks and ten forms of one person count once, and so does everybody in groups that overlap', {
  timeout: 400_000,
}, async () => {
  const system = running()
  const hr = await hrOf(system)
  const id = await launched(system, hr, {
    roster,
    campaign: aCampaign({
      waves: [{ opensOn: '2026-03-03', remindAfterDays: [], closesAfterDays: 10 }],
      breakdowns: ['night', 'carer'],
      reportWishes: ['movement', 'talking'],
      reportsAYear: 1,
    }),
  })
  await system.clock.advanceTo(Date.parse('2026-03-03T12:00:00Z'))
  for (let n = 0; n < ANSWERING; n++) {
    const [mail] = await mailsTo(system, `p${n}@example.com`)
    const link = linkIn(mail ?? { text: '' })
    const { html } = await employee.open(link)
    const answers = questionFields(html).map((field): [string, string] => [field, '1'])
    const sent = await employee.send(link, [...hiddenFields(html), ['choice', 'send'], ...answers])
    expect(sent.status).toBe(200)
    const ticks = n === 0 ? 10 : n < TICKING ? 1 : 0
    for (let form = 0; form < ticks; form++) {
      const chosen = await employee.send(`${link}/follow-ups`, [
        ...Array.from({ length: ticks }, (): [string, string] => ['kind', 'movement']),
        ['pace', 'weekly'],
        ['language', 'en'],
      ])
      expect(chosen.status).toBe(200)
    }
  }
  const told: Told = new Map()
  await system.clock.advanceTo(Date.parse('2026-03-15T12:00:00Z'))
  await noteTold(system, told)
  const vault = await itemsOf(system, 'Vault')
  const wishes = vault.filter(({ pk }) => String(pk).startsWith(`WISHES#${id}#w1#`))
  expect(wishes.map(({ kinds }) => kinds)).toEqual(Array(TICKING).fill(['movement']))
  const drawn = vault.filter(({ pk }) => pk === `DRAW#${id}#w1`)
  expect(drawn).toHaveLength(1)
  const { plan, tables } = z.object({ draw }).parse(drawn[0]).draw

  // A kind that was ticked a hundred times by one person, and once by five others.
  const ofWish = plan.wishes?.cost ?? 0
  expect(plan.wishes?.kinds).toEqual(['movement', 'talking'])
  const [movement = [], talking = []] = tables.wishes
  const cells = [
    [movement, [TICKING, ANSWERING - TICKING, PEOPLE - ANSWERING]],
    [talking, [0, ANSWERING, PEOPLE - ANSWERING]],
  ] as const
  for (const [noisy, counted] of cells)
    noisy.forEach((cell, n) => {
      expect(Math.abs(cell - (counted[n] ?? 0))).toBeLessThan(reach(ofWish))
    })
  // Each of a hundred ticks would stand out of the noise.
  expect(reach(ofWish)).toBeLessThan(60)

  // Every table holds the people invited once, whatever groups they share; those of both kinds too.
  expect(plan.invited).toBe(PEOPLE)
  expect(plan.dimensions.map(({ dimension }) => dimension)).toEqual(['night', 'carer'])
  for (const [d, { groups, cost }] of plan.dimensions.entries()) {
    expect(sum(groups.map(({ invited }) => invited))).toBe(PEOPLE)
    expect(groups.map(({ invited }) => invited)).toEqual([PEOPLE / 2, PEOPLE / 2])
    const ofScale = tables.dimensions[d]?.[0] ?? []
    const answered = sum(ofScale.flatMap(group => group.slice(0, -1)))
    const all = sum(ofScale.flat())
    expect(Math.abs(answered - ANSWERING)).toBeLessThan(reach(cost, 4))
    expect(Math.abs(all - PEOPLE)).toBeLessThan(reach(cost, 6))
  }
  // Who is in both groups, and who ticked a hundred times, paid what everybody pays, and no more than the year allows.
  expect(told.size).toBe(PEOPLE)
  const ofScales = plan.scales.length * (plan.whole.cost + sum(plan.dimensions.map(({ cost }) => cost)))
  expect(plan.cost).toBe(ofScales + 2 * ofWish)
  for (const of of told.values()) expect(of.map(({ cost }) => cost)).toEqual([plan.cost])
  expect(mostInAWindow(told.get('p0') ?? [])).toBeLessThanOrEqual(DEFAULT_BUDGET)
  const off = movement.map((cell, n) => cell - (cells[0][1][n] ?? 0))
  console.log(
    `of a kind ticked a hundred times by one and once by five, drawn ${movement[0]}, ${off[0]} off (one standard deviation: ${reach(ofWish) / 6}); each person paid ${plan.cost / 1e6} of ${DEFAULT_BUDGET / 1e6}`,
  )
})
