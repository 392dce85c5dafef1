import { describe, expect, test } from 'vitest'
import { DEFAULT_BUDGET } from '../../functions/domain/privacy/budget.ts'
import { rehearseCampaign } from '../../functions/flows/rehearsal.ts'
import { AudienceStore } from '../../functions/store/audience.ts'
import { AuditLog } from '../../functions/store/audit-log.ts'
import { CampaignStore } from '../../functions/store/campaigns.ts'
import { GiveBackStore } from '../../functions/store/give-backs.ts'
import { OwnResourceStore } from '../../functions/store/own-resources.ts'
import { SupportRouteStore } from '../../functions/store/support-routes.ts'
import { aDraftCampaign, aLaunchedCampaign, anAudience, LAUNCH_TIME } from '../builders.ts'
import { memoryTable } from '../memory-table.ts'

const act = { by: 'viewer-1', now: LAUNCH_TIME }

async function aDesk() {
  const directory = memoryTable()
  const campaigns = memoryTable()
  const deps = {
    campaigns: new CampaignStore(campaigns),
    audience: new AudienceStore(directory),
    routes: new SupportRouteStore(directory),
    ownResources: new OwnResourceStore(directory),
    audit: new AuditLog(directory),
    giveBacks: new GiveBackStore(campaigns),
    sendingQuota: async () => ({ max24Hour: 50_000, maxPerSecond: 14, sandbox: false }),
    privacyBudget: DEFAULT_BUDGET,
    contactCap: 6,
  }
  await deps.campaigns.create(aDraftCampaign())
  await deps.audience.put(anAudience(), 1)
  return deps
}

describe('a rehearsal', () => {
  test('changes nothing, and the audit log has who asked', async () => {
    const deps = await aDesk()
    const before = await deps.campaigns.list()
    const rehearsal = await rehearseCampaign('c1', act, deps)
    // Nobody can help them yet, so nobody would be asked.
    expect(rehearsal).toMatchObject({ waves: [{ invited: 0, leftOut: [{ country: 'DE', people: 300 }] }] })
    expect(rehearsal?.missing.map(({ field }) => field)).toContain('supportRoutes')
    expect(await deps.campaigns.list()).toEqual(before)
    expect(await deps.audit.latest(LAUNCH_TIME + 1, 50)).toEqual([
      { at: LAUNCH_TIME, staff: 'viewer-1', action: 'rehearse campaign', subject: 'c1' },
    ])
  })

  test('of a launched campaign does not see itself as another campaign', async () => {
    const deps = await aDesk()
    await deps.campaigns.create({ ...aLaunchedCampaign(), id: 'c2' })
    const rehearsal = await rehearseCampaign('c2', act, deps)
    expect(rehearsal?.collisions).toEqual([])
    expect((await rehearseCampaign('c1', act, deps))?.collisions).toEqual([
      { day: '2026-03-02', campaign: 'Spring check-in', invited: 300 },
      { day: '2026-03-06', campaign: 'Spring check-in', invited: 300 },
    ])
  })

  test('of a campaign that there is not leaves no entry', async () => {
    const deps = await aDesk()
    expect(await rehearseCampaign('c9', act, deps)).toBeUndefined()
    expect(await deps.audit.latest(LAUNCH_TIME + 1, 50)).toEqual([])
  })
})
