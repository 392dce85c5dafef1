import { type News, newsKey, newsOf } from '../domain/news.ts'
import { stateAt } from '../domain/roster/import-life.ts'
import type { CrisisLine } from '../domain/support/crisis-lines.ts'
import type { Instant } from '../domain/time.ts'
import type { AudienceStore } from '../store/audience.ts'
import type { CampaignStore } from '../store/campaigns.ts'
import type { ConnectionStore } from '../store/connections.ts'
import type { ImportList } from '../store/import-list.ts'
import type { NewsStore } from '../store/news.ts'
import type { OwnResourceStore } from '../store/own-resources.ts'
import type { SupportRouteStore } from '../store/support-routes.ts'

/** The newest imports: whoever uploads more between two looks sees what became of them. */
const IMPORTS_LOOKED_AT = 5

export interface NewsDeps {
  imports: Pick<ImportList, 'page'>
  connections: Pick<ConnectionStore, 'list' | 'leaving'>
  routes: Pick<SupportRouteStore, 'get'>
  ownResources: Pick<OwnResourceStore, 'get'>
  audience: Pick<AudienceStore, 'get'>
  campaigns: Pick<CampaignStore, 'list'>
  news: Pick<NewsStore, 'told' | 'note'>
  lines: () => Promise<readonly CrisisLine[]>
  /** One email with all of it, to everybody at HR who gets news. */
  send: (news: readonly News[]) => Promise<void>
}

/**
 * Tells HR what is new, in one email. It is sent before it is noted: who dies in between tells it twice, and nobody goes
 * without. Returns how many pieces there were.
 */
export async function tellNews(now: Instant, deps: NewsDeps): Promise<number> {
  const [facts, told] = await Promise.all([read(now, deps), deps.news.told()])
  const fresh = newsOf(facts, now).filter(each => !told.has(newsKey(each)))
  if (fresh.length === 0) return 0
  await deps.send(fresh)
  await deps.news.note(fresh.map(newsKey), now)
  return fresh.length
}

async function read(now: Instant, deps: NewsDeps): Promise<Parameters<typeof newsOf>[0]> {
  const [{ imports }, connections, kept, own, audience, campaigns, lines] = await Promise.all([
    deps.imports.page(IMPORTS_LOOKED_AT),
    deps.connections.list(),
    deps.routes.get(),
    deps.ownResources.get(),
    deps.audience.get(),
    deps.campaigns.list(),
    deps.lines(),
  ])
  const leaving = await Promise.all(
    connections
      .filter(({ revokedAt }) => revokedAt === undefined)
      .map(async ({ connectionId, name }) => ({
        connectionId,
        name,
        heldSince: (await deps.connections.leaving(connectionId)).heldSince,
      })),
  )
  return {
    // One that was only to be looked at has somebody who looks.
    imports: imports
      .filter(({ preview }) => !preview)
      .map(each => ({ importId: each.importId, state: stateAt(each, now) })),
    connections: leaving,
    routes: kept.routes,
    lines,
    confirmations: kept.crisisLines,
    countries: [...new Set(audience?.cells.map(({ country }) => country) ?? [])],
    resources: own.resources,
    campaigns: campaigns.map(({ campaign }) => campaign),
  }
}
