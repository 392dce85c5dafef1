import { Readable } from 'node:stream'
import type { Caller } from '../../functions/domain/staff/caller.ts'
import { api } from '../../functions/edges/api.ts'
import { auditRoutes } from '../../functions/edges/routes/audit.ts'
import { campaignRoutes } from '../../functions/edges/routes/campaigns.ts'
import { connectionRoutes } from '../../functions/edges/routes/connections.ts'
import { giveBackRoutes } from '../../functions/edges/routes/give-back.ts'
import { launchRoutes } from '../../functions/edges/routes/launch.ts'
import { rehearsalRoutes } from '../../functions/edges/routes/rehearsal.ts'
import { reportRoutes } from '../../functions/edges/routes/report.ts'
import { resourceRoutes } from '../../functions/edges/routes/resources.ts'
import { rosterRoutes } from '../../functions/edges/routes/roster.ts'
import { serviceAccountRoutes } from '../../functions/edges/routes/service-accounts.ts'
import { supportListRoutes } from '../../functions/edges/routes/support-routes.ts'
import { AudienceStore } from '../../functions/store/audience.ts'
import { AuditLog } from '../../functions/store/audit-log.ts'
import { CampaignStore } from '../../functions/store/campaigns.ts'
import { ConnectionStore } from '../../functions/store/connections.ts'
import { GiveBackStore } from '../../functions/store/give-backs.ts'
import { IdempotencyKeyStore } from '../../functions/store/idempotency-keys.ts'
import { ImportList } from '../../functions/store/import-list.ts'
import { OwnResourceStore } from '../../functions/store/own-resources.ts'
import { ReaderStore } from '../../functions/store/readers.ts'
import { RecountStore } from '../../functions/store/recounts.ts'
import { ReportStore } from '../../functions/store/reports.ts'
import { RosterImportStore } from '../../functions/store/roster-imports.ts'
import { ScimGroupStore } from '../../functions/store/scim-groups.ts'
import { SendRateStore } from '../../functions/store/send-rate.ts'
import { ServiceAccountStore } from '../../functions/store/service-accounts.ts'
import { SupportRouteStore } from '../../functions/store/support-routes.ts'
import { aRecordedQueue } from '../flows/recorded.ts'
import { memoryTable } from '../memory-table.ts'
import { aContext, aRequest, callers, DEADLINES } from './invoking.ts'

const KNOWN: Record<string, Caller> = {
  admin: { kind: 'person', subject: 'admin-1', role: 'admin' },
  editor: { kind: 'person', subject: 'editor-1', role: 'editor' },
  viewer: { kind: 'person', subject: 'viewer-1', role: 'viewer' },
  colleague: { kind: 'person', subject: 'colleague-1', role: undefined },
  reader: { kind: 'service', subject: 'service:reader', scopes: ['campaigns:read', 'roster:read'] },
}

/** HR's API as programs meet it, over tables in memory: every route that edits something. */
export function anApi() {
  const [directory, campaigns] = [memoryTable(), memoryTable()]
  let made = 0
  const newId = () => `id-${++made}`
  const audit = new AuditLog(directory)
  const routes = new SupportRouteStore(directory)
  const own = new OwnResourceStore(directory)
  const support = aRecordedQueue()
  const audience = new AudienceStore(directory)
  const stores = { campaigns: new CampaignStore(campaigns), audience, audit, planning: aRecordedQueue() }
  const gate = {
    routes,
    ownResources: own,
    sendingQuota: async () => ({ max24Hour: 50_000, maxPerSecond: 14, sandbox: false }),
    privacyBudget: 1_000_000,
  }
  const reports = new ReportStore(campaigns)
  const employer = { ORGANISATION: 'Fernweh', DEFAULT_LOCALE: 'en', PUBLIC_URL: 'https://example.com' }
  const handler = api(
    'manage-campaigns',
    DEADLINES,
    {
      ...campaignRoutes({ ...stores, newId }),
      ...launchRoutes({ ...stores, ...gate, rates: new SendRateStore(campaigns) }),
      ...rehearsalRoutes({ ...stores, ...gate, giveBacks: new GiveBackStore(campaigns), contactCap: 6 }),
      ...supportListRoutes({ ...stores, routes, own, readers: new ReaderStore(campaigns), support }),
      ...resourceRoutes({ ...stores, routes, own, readers: new ReaderStore(campaigns), support }),
      ...connectionRoutes({
        connections: new ConnectionStore(directory),
        groups: new ScimGroupStore(directory),
        recounts: new RecountStore(directory),
        recount: aRecordedQueue(),
        audit,
        newId,
        newSecret: newId,
        scimUrl: 'https://example.com/scim/v2',
      }),
      ...serviceAccountRoutes({
        accounts: new ServiceAccountStore(directory),
        audit,
        newSecret: newId,
        newEnding: newId,
      }),
      ...auditRoutes({ audit }),
      ...reportRoutes({ campaigns: stores.campaigns, reports, employer }),
      ...giveBackRoutes({
        ...stores,
        giveBacks: new GiveBackStore(campaigns),
        reports,
        routes,
        defaultLocale: 'en',
        employer,
      }),
      ...rosterRoutes({
        imports: new RosterImportStore(directory),
        list: new ImportList(directory),
        audience,
        audit,
        newId,
        uploadUrl: async (id, seconds) => `https://example.com/${id}?seconds=${seconds}&n=${++made}`,
        open: async () => Readable.from([Buffer.from('person_id,email\np1,a@example.com\n')]),
        readAgain: async () => {},
      }),
    },
    callers(KNOWN),
    { keys: new IdempotencyKeyStore(directory), origins: ['https://dashboard.example.com'] },
  )
  const call = async (
    routeKey: string,
    {
      as = 'admin',
      headers = {},
      body,
      id,
      waveId = 'w1',
      query = {},
      now,
    }: {
      as?: string
      headers?: Record<string, string>
      body?: unknown
      id?: string
      waveId?: string
      query?: Record<string, string>
      now?: number
    } = {},
  ) => {
    const text = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body)
    const event = aRequest({
      routeKey,
      headers: { authorization: `Bearer ${as}`, ...headers },
      body: text,
      ...(id === undefined ? {} : { id }),
    })
    event.queryStringParameters = query
    event.pathParameters = routeKey.includes('{id}') ? { ...event.pathParameters, waveId } : {}
    if (now !== undefined) event.requestContext.timeEpoch = now
    const { statusCode = 0, headers: told = {}, body: answered = '' } = await handler(event, aContext())
    return {
      status: statusCode,
      headers: told as Record<string, string>,
      text: answered,
      body: (/json/.test(String(told['content-type'])) && answered !== ''
        ? JSON.parse(answered)
        : {}) as Record<string, unknown>,
    }
  }
  return { call, directory, campaigns }
}
