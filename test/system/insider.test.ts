/** @module-tag exhaustive */
import { expect, test } from 'vitest'
import { DEFAULT_BUDGET } from '../../functions/domain/privacy/budget.ts'
import { DAY, isoOf } from '../../functions/domain/time.ts'
import { oneSystem } from './one-system.ts'
import { mostInAWindow, noteTold, type Told } from './paid.ts'
import { aRoster, hrOf, someSupportRoutes } from './running.ts'

const running = oneSystem()

/** Walks of somebody in HR who wants to know what one person answered: p0, in a roster of 60. */
const TARGET = 'p0'
const advanceTo = (at: number) => running().clock.advanceTo(at)

async function upload(csv: string): Promise<void> {
  const system = running()
  const hr = await hrOf(system)
  // So many leave and come that an import asks.
  await hr.uploadRoster(csv, { confirm: true })
  await system.clock.quiet()
}

async function verify(at: number): Promise<void> {
  const routes = someSupportRoutes.map(route => ({ ...route, verifiedOn: isoOf(at).slice(0, 10) }))
  expect(await (await hrOf(running())).call('PUT', '/api/support-routes', { routes })).toMatchObject({
    status: 200,
  })
}

/** Drafts and tries to launch; true where it was launched. */
async function launches(opensAt: number, over: object): Promise<boolean> {
  const hr = await hrOf(running())
  const { id } = (
    await hr.call('POST', '/api/campaigns', {
      name: 'Another look',
      instruments: ['phq-2'],
      waves: [{ opensOn: isoOf(opensAt).slice(0, 10), closesAfterDays: 3 }],
      dpiaReference: 'DPIA-2026-014',
      ...over,
    })
  ).body as { id: string }
  const launched = await hr.call('POST', `/api/campaigns/${id}/launch`)
  await running().clock.quiet()
  return launched.status === 202
}

test('sixteen campaigns, segments made for the purpose, a crowd made up, leavers, and new ids: no one is told of beyond the budget', {
  timeout: 600_000,
}, async () => {
  // A Monday every two weeks: each campaign would be allowed all that is left.
  const mondays = Array.from({ length: 16 }, (_, n) => Date.parse('2026-03-09') + n * 14 * DAY)
  let launched = 0
  const told: Told = new Map()
  for (const [n, monday] of mondays.entries()) {
    await advanceTo(monday - 3 * DAY)
    await verify(monday - 3 * DAY)
    // Each time the target is in another department with another nine, or alone beside a crowd that is made up; from
    // the eighth on with a new id, from the twelfth on at a new address.
    const people = n % 3 === 2 ? 90 : 60
    await upload(
      aRoster(people, of => ({
        ...(of === 0 && n >= 7 ? { person_id: 'p0-rehired' } : {}),
        ...(of === 0 && n >= 11 ? { email: 'p0.new@example.com' } : {}),
        department: of === 0 || (of - n) % 6 === 0 ? `Made up ${n}` : `Other ${of % 2}`,
        status: of > 0 && of <= n ? 'left' : 'active',
      })),
    )
    const audience = n % 2 === 0 ? {} : { departments: [`Made up ${n}`] }
    if (
      await launches(monday, {
        audience,
        reportsAYear: [4, 6, 12][n % 3],
        breakdowns: n % 2 === 0 ? ['department'] : [],
      })
    )
      launched++
    await advanceTo(monday + 6 * DAY)
    await noteTold(running(), told)
  }
  expect(launched).toBeGreaterThan(1)
  // The target is one person, under two ids.
  const ofTarget = [...(told.get(TARGET) ?? []), ...(told.get('p0-rehired') ?? [])]
  expect(ofTarget.length).toBeGreaterThan(0)
  expect(mostInAWindow(ofTarget)).toBeLessThanOrEqual(DEFAULT_BUDGET)
  for (const of of told.values()) expect(mostInAWindow(of)).toBeLessThanOrEqual(DEFAULT_BUDGET)
  console.log(
    `${launched} of 16 campaigns launched; of the target told ${mostInAWindow(ofTarget) / 1e6} of ${DEFAULT_BUDGET / 1e6}, in ${ofTarget.length} reports`,
  )
})
