import { describe, expect, test } from 'vitest'
import type { PlanningMessage } from '../../functions/domain/messages.ts'
import { DEFAULT_BUDGET } from '../../functions/domain/privacy/budget.ts'
import type { SupportMessage } from '../../functions/domain/support/support-message.ts'
import { launchCampaign } from '../../functions/flows/launch.ts'
import { putSupportRoutes } from '../../functions/flows/support-routes.ts'
import { AudienceStore } from '../../functions/store/audience.ts'
import { AuditLog } from '../../functions/store/audit-log.ts'
import { CampaignStore } from '../../functions/store/campaigns.ts'
import { OwnResourceStore } from '../../functions/store/own-resources.ts'
import { SendRateStore } from '../../functions/store/send-rate.ts'
import { SupportRouteStore } from '../../functions/store/support-routes.ts'
import { aDraftCampaign, anAudience, aSupportRoute, LAUNCH_TIME } from '../builders.ts'
import { memoryTable } from '../memory-table.ts'
import { aRecordedQueue } from './recorded.ts'

const NOW = LAUNCH_TIME
const QUOTA = { max24Hour: 50_000, maxPerSecond: 14, sandbox: false }

/** HR's desk: a draft, an audience, and support routes for it. */
async function aDesk() {
  const directory = memoryTable()
  const deps = {
    campaigns: new CampaignStore(memoryTable()),
    audience: new AudienceStore(directory),
    routes: new SupportRouteStore(directory),
    ownResources: new OwnResourceStore(directory),
    audit: new AuditLog(directory),
    rates: new SendRateStore(memoryTable()),
    planning: aRecordedQueue<PlanningMessage>(),
    support: aRecordedQueue<SupportMessage>(),
    sendingQuota: async () => QUOTA,
    privacyBudget: DEFAULT_BUDGET,
  }
  await deps.campaigns.create(aDraftCampaign())
  await deps.audience.put(anAudience(), 1)
  const put = await putSupportRoutes({ routes: [aSupportRoute()] }, { by: 'editor-1', now: NOW - 1000 }, deps)
  expect(put.outcome).toBe('put')
  return deps
}
type Desk = Awaited<ReturnType<typeof aDesk>>

const launching = (deps: Desk, at = NOW) => launchCampaign('c1', { by: 'editor-1', now: at }, deps)
const emptying = (deps: Desk, at = NOW) => putSupportRoutes({ routes: [] }, { by: 'editor-2', now: at }, deps)
const statusOf = async ({ campaigns }: Desk) => (await campaigns.find('c1'))?.campaign.status
const auditOf = async ({ audit }: Desk) => (await audit.latest(NOW + 1, 50)).map(({ action }) => action)

/** What a launch needs is either there when it is over, or there is no launch. */
async function expectSafe(deps: Desk) {
  const launched = (await statusOf(deps)) !== 'draft'
  const { routes } = await deps.routes.get()
  expect(launched && routes.length === 0, 'a campaign runs, and its routes are gone').toBe(false)
  return { launched, emptied: routes.length === 0 }
}

describe('a launch', () => {
  test('has the campaign planned, is in the audit log, and says what to expect', async () => {
    const deps = await aDesk()
    const launched = await launching(deps)
    expect(launched).toMatchObject({
      outcome: 'launched',
      campaign: {
        id: 'c1',
        status: 'running',
        countries: ['DE'],
        frozenWaves: [],
        reportsAYear: 2,
        privacyBudget: 500_000,
        reportCost: 250_000,
      },
      expectations: { report: { reportsAYear: 2, wholeWithin: expect.any(Number), breakdowns: [] } },
    })
    expect(deps.planning.sent.map(({ body }) => body)).toEqual([
      { kind: 'campaign', campaignId: 'c1', at: NOW, launched: true },
    ])
    expect(await auditOf(deps)).toContain('launch campaign')
  })

  test('that is not ready changes nothing and says all that is missing', async () => {
    const deps = await aDesk()
    expect((await emptying(deps)).outcome).toBe('put')
    const refused = await launching(deps)
    expect(refused).toMatchObject({ outcome: 'not-ready' })
    expect(await statusOf(deps)).toBe('draft')
    expect(deps.planning.sent).toEqual([])
  })

  // The gate tells things about the audience, and a refusal in the last moment that it was passed.
  test('that is refused is in the audit log, with who asked and when, whatever refused it', async () => {
    const refusals: [string, (deps: Desk) => Promise<unknown>][] = [
      ['not-ready', emptying],
      ['wrong-state', launching],
      ['conflict', async ({ campaigns }) => Object.assign(campaigns, { change: async () => 'conflict' })],
      ['conflict', async ({ routes }) => Object.assign(routes, { change: async () => 'conflict' })],
    ]
    for (const [outcome, before] of refusals) {
      const deps = await aDesk()
      await before(deps)
      expect(await launching(deps, NOW + 5)).toMatchObject({ outcome })
      expect(await deps.audit.latest(NOW + 6, 1)).toEqual([
        { at: NOW + 5, staff: 'editor-1', action: 'try to launch campaign', subject: 'c1' },
      ])
    }
  })

  test('of a campaign that there is not leaves no entry', async () => {
    const deps = await aDesk()
    const before = await auditOf(deps)
    await launchCampaign('c9', { by: 'editor-1', now: NOW }, deps)
    expect(await auditOf(deps)).toEqual(before)
  })

  test('of one that is launched sends its message again, and of none says so', async () => {
    const deps = await aDesk()
    await launching(deps)
    expect(await launching(deps)).toMatchObject({ outcome: 'wrong-state' })
    expect(deps.planning.sent).toHaveLength(2)
    expect(await launchCampaign('c9', { by: 'editor-1', now: NOW }, deps)).toEqual({ outcome: 'unknown' })
  })
})

describe('a launch and a list that would take its routes away', () => {
  test('one after the other: the list is refused, and says what needs the routes', async () => {
    const deps = await aDesk()
    await launching(deps)
    expect(await emptying(deps, NOW + 1)).toMatchObject({ outcome: 'still-needed' })
    expect(await expectSafe(deps)).toEqual({ launched: true, emptied: false })
  })

  // Each of them stops before its n-th request while the other runs whole: every place where one can slip in.
  const STEPS = 12

  /** The same stores, but before their n-th request `meanwhile` runs, once. */
  function interrupted(deps: Desk, n: number, meanwhile: () => Promise<unknown>): Desk {
    let calls = 0
    const slippedInto = <Store extends object>(store: Store): Store =>
      new Proxy(store, {
        get(target, name) {
          const value = Reflect.get(target, name)
          if (typeof value !== 'function') return value
          return async (...of: unknown[]) => {
            if (++calls === n) await meanwhile()
            return value.apply(target, of)
          }
        },
      })
    return {
      ...deps,
      campaigns: slippedInto(deps.campaigns),
      routes: slippedInto(deps.routes),
      audit: slippedInto(deps.audit),
    }
  }

  test.each(Array.from({ length: STEPS }, (_, n) => n + 1))(
    'a list that comes before request %i of a launch',
    async n => {
      const deps = await aDesk()
      const outcomes: string[] = []
      const launched = await launching(
        interrupted(deps, n, async () => outcomes.push((await emptying(deps)).outcome)),
      )
      const { launched: runs } = await expectSafe(deps)
      expect(launched.outcome === 'launched').toBe(runs)
      // Nothing that was not launched is on its way to be planned.
      if (!runs) expect(deps.planning.sent).toEqual([])
    },
  )

  test.each(Array.from({ length: STEPS }, (_, n) => n + 1))(
    'a launch that comes before request %i of a list',
    async n => {
      const deps = await aDesk()
      const put = await emptying(interrupted(deps, n, () => launching(deps)))
      const { emptied } = await expectSafe(deps)
      expect(put.outcome === 'put').toBe(emptied)
    },
  )
})
