/** @module-tag exhaustive */
import { expect, test } from 'vitest'
import { DEFAULT_BUDGET } from '../../functions/domain/privacy/budget.ts'
import { liveAYear } from '../../local/demo/year.ts'
import { oneSystem } from './one-system.ts'
import { mostInAWindow, noteTold, type Told } from './paid.ts'
import { hrOf } from './running.ts'

const running = oneSystem()

test('a company of 250 lives through four quarters: joiners come in, leavers hear nothing, and each has its report', {
  timeout: 600_000,
}, async () => {
  const system = running()
  const lines: string[] = []
  const told: Told = new Map()
  const { people, quarters } = await liveAYear(system, {
    count: 250,
    seed: 1,
    tell: line => lines.push(line),
    afterEach: () => noteTold(system, told),
  })
  console.log(lines.join('\n'))
  expect(quarters).toHaveLength(4)
  const gone = new Set<string>()
  for (const { waveId, atWork, joined, left, mailed, audience, report } of quarters) {
    for (const email of left) gone.add(email)
    expect(audience).toMatchObject({ invited: atWork, counted: atWork })
    for (const email of joined) expect(mailed).toContain(email)
    for (const email of gone) expect(mailed).not.toContain(email)
    expect(report.json).toMatchObject({ waveId, outcome: 'published', invited: atWork })
    // Each round is told, beside those before it, and nothing is empty.
    expect(report.json.scales[0]?.share).not.toBeNull()
    expect(report.json.waves).toHaveLength(Number(waveId.slice(1)))
    expect(report.json.wishes.map(({ kind }) => kind)).toEqual(['movement', 'talking'])
  }
  // A hard summer, and then relief: the share follows, by far more than its margin.
  const shares = quarters.map(({ report }) => report.json.scales[0]?.share?.percent ?? 0)
  expect(shares[2]).toBeGreaterThan(shares[1] ?? 100)
  expect(shares[3]).toBeLessThan(shares[2] ?? 0)

  expect(told.size).toBe(people.length)
  for (const of of told.values()) expect(mostInAWindow(of)).toBeLessThanOrEqual(DEFAULT_BUDGET)
  // The year is spent: a fifth report of them has to wait.
  const hr = await hrOf(system)
  const { id } = (
    await hr.call('POST', '/api/campaigns', {
      name: 'One more',
      instruments: ['phq-4'],
      waves: [{ opensOn: '2027-01-12', closesAfterDays: 10 }],
      reportsAYear: 4,
      dpiaReference: 'DPIA-2026-014',
    })
  ).body as { id: string }
  const refused = await hr.call('POST', `/api/campaigns/${id}/launch`)
  expect(refused.status).toBe(422)
  expect(JSON.stringify(refused.body)).toContain('/reportsAYear')
})
