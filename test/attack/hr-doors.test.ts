import { describe, expect, test } from 'vitest'
import { campaignDraft } from '../../functions/domain/campaign/campaign-draft.ts'
import { HOUR } from '../../functions/domain/time.ts'
import type { ApiRequest } from '../../functions/edges/route.ts'
import { auditRoutes } from '../../functions/edges/routes/audit.ts'
import { campaignRoutes } from '../../functions/edges/routes/campaigns.ts'
import { launchRoutes } from '../../functions/edges/routes/launch.ts'
import { rehearsalRoutes } from '../../functions/edges/routes/rehearsal.ts'
import { reportRoutes } from '../../functions/edges/routes/report.ts'
import type { Table } from '../../functions/ports/table.ts'
import { AudienceStore } from '../../functions/store/audience.ts'
import { AuditLog } from '../../functions/store/audit-log.ts'
import { CampaignStore } from '../../functions/store/campaigns.ts'
import { GiveBackStore } from '../../functions/store/give-backs.ts'
import { OwnResourceStore } from '../../functions/store/own-resources.ts'
import { ReportStore } from '../../functions/store/reports.ts'
import { SendRateStore } from '../../functions/store/send-rate.ts'
import { SupportRouteStore } from '../../functions/store/support-routes.ts'
import { aRecordedQueue } from '../flows/recorded.ts'
import { anEmployer } from '../simulation/simulate.ts'
import { CALM } from '../simulation/weather.ts'

/**
 * An attacker at HR's desk while a wave is open. Of one employer there are two histories, which differ only in what
 * people do with their emails: nobody does anything, or everybody answers, stops the emails or puts them off. Whatever a
 * door of HR's says, and however many requests it takes to say it, must be the same in both.
 */

const HISTORIES = {
  silent: { answers: 0, notNow: 0, stops: 0, followUps: 0 },
  answering: { answers: 1, notNow: 0, stops: 0, followUps: 1 },
  leaving: { answers: 0, notNow: 0.3, stops: 0.7, followUps: 0 },
}
type History = keyof typeof HISTORIES

/** Seeds whose HR lets one campaign run, with reminders. */
const SEEDS = [2, 5, 9, 13, 21, 34]
const weather = { ...CALM, ses: { ...CALM.ses, bounces: 0 } }

/** The same table, with every request counted. */
function counted(table: Table, count: () => void): Table {
  return new Proxy(table, {
    get(target, name) {
      const value = Reflect.get(target, name)
      if (typeof value !== 'function') return value
      return (...of: unknown[]) => {
        count()
        return value.apply(target, of)
      }
    },
  })
}

/** What every door says at this hour after the first morning of a seed, and how many requests each took. */
async function asked(seed: number, history: History, hoursLater: number) {
  const { world, stage, scenario } = await anEmployer(seed, { weather, habits: HISTORIES[history] })
  const now = Math.min(...scenario.mornings) + hoursLater * HOUR
  await world.run(now)
  let requests = 0
  const count = () => {
    requests++
  }
  const directory = counted(stage.tables.directory, count)
  const campaigns = counted(stage.tables.campaigns, count)
  let drafts = 0
  const desk = {
    campaigns: new CampaignStore(campaigns),
    audience: new AudienceStore(directory),
    routes: new SupportRouteStore(directory),
    ownResources: new OwnResourceStore(directory),
    audit: new AuditLog(directory),
    rates: new SendRateStore(campaigns),
    reports: new ReportStore(campaigns),
    giveBacks: new GiveBackStore(campaigns),
    planning: aRecordedQueue<never>(),
    newId: () => `draft-${++drafts}`,
    employer: { ORGANISATION: 'An employer', DEFAULT_LOCALE: 'en', PUBLIC_URL: 'https://hearten.example' },
    privacyBudget: 500_000,
    contactCap: 6,
    // So tight that a gate which counts what was sent lately would open or shut by it.
    sendingQuota: async () => ({ max24Hour: scenario.people.length + 5, maxPerSecond: 14, sandbox: false }),
  }
  const routes = {
    ...campaignRoutes(desk),
    ...launchRoutes(desk),
    ...rehearsalRoutes(desk),
    ...reportRoutes(desk),
    ...auditRoutes(desk),
  }
  const said: Record<string, unknown> = {}
  const ask = async (route: string, of: Partial<ApiRequest<unknown>> = {}) => {
    const before = requests
    const request = { now, staff: 'hr', params: {}, query: {}, headers: {}, body: undefined, ...of }
    const answer = await routes[route]?.handle(request as ApiRequest<never>)
    said[`${route} ${JSON.stringify(of.params ?? {})}`] = { answer, requests: requests - before }
    return answer
  }
  const running = (await desk.campaigns.list()).map(({ campaign }) => campaign)
  await ask('GET /api/campaigns')
  await ask('GET /api/audit')
  for (const { id } of running) {
    await ask('GET /api/campaigns/{id}', { params: { id } })
    await ask('GET /api/campaigns/{id}/report', { params: { id } })
    await ask('POST /api/campaigns/{id}/rehearsal', { params: { id } })
    await ask('POST /api/campaigns/{id}/pause', { params: { id } })
    await ask('POST /api/campaigns/{id}/resume', { params: { id } })
  }
  const opensOn = new Date(now + 100 * HOUR).toISOString().slice(0, 10)
  const waves = [{ opensOn, remindAfterDays: [], closesAfterDays: 10 }]
  const draft = { name: 'A probe', instruments: ['phq-4'], waves, dpiaReference: 'D' }
  await ask('POST /api/campaigns', { body: campaignDraft.parse(draft) })
  await ask('POST /api/campaigns/{id}/launch', { params: { id: 'draft-1' } })
  const took = stage.ledger.attempts.length + stage.ledger.facts.filter(({ kind }) => kind !== 'left').length
  return { said, took, running: running.map(({ status }) => status) }
}

describe.each(SEEDS)('at the employer of seed %i', seed => {
  test.each([1, 6, 30, 54, 78])(
    '%i hours after the first morning no door tells what people did',
    async hours => {
      const silent = await asked(seed, 'silent', hours)
      for (const history of ['answering', 'leaving'] as const) {
        const other = await asked(seed, history, hours)
        expect(other.said).toEqual(silent.said)
        // The histories do differ by then.
        if (hours >= 54 && silent.running.includes('running')) expect(other.took).toBeGreaterThan(silent.took)
      }
    },
  )
})

test('no report can be read while a wave is open, though answers lie in the Vault', async () => {
  let open = 0
  for (const seed of SEEDS) {
    const { said, took } = await asked(seed, 'answering', 78)
    for (const [door, of] of Object.entries(said))
      if (door.startsWith('GET /api/campaigns/{id}/report')) {
        expect((of as { answer: { status: number } }).answer.status).toBe(404)
        if (took > 0) open++
      }
  }
  expect(open).toBeGreaterThan(0)
})
