import { isStale } from '../../domain/follow-up/own-resources.ts'
import { isToVerifyAgain } from '../../domain/support/support-gate.ts'
import type { AudienceStore } from '../../store/audience.ts'
import type { CampaignStore } from '../../store/campaigns.ts'
import type { OwnResourceStore } from '../../store/own-resources.ts'
import type { SupportRouteStore } from '../../store/support-routes.ts'
import type { ConsolePages } from './console-page.ts'

export interface HomeDeps {
  campaigns: Pick<CampaignStore, 'list'>
  audience: Pick<AudienceStore, 'get'>
  routes: Pick<SupportRouteStore, 'get'>
  ownResources: Pick<OwnResourceStore, 'get'>
}

export const homePages = ({ campaigns, audience, routes, ownResources }: HomeDeps): ConsolePages => ({
  'GET /hr': {
    role: 'viewer',
    handle: async ({ desk, now }) => {
      const [all, summary, kept, own] = await Promise.all([
        campaigns.list(),
        audience.get(),
        routes.get(),
        ownResources.get(),
      ])
      const { homePage } = await import('../../pages/hr/home-page.ts')
      const newestFirst = all.map(({ campaign }) => campaign).sort((a, b) => b.createdAt - a.createdAt)
      return {
        html: homePage(desk, {
          routes: kept.routes.length,
          routesToVerify: kept.routes.filter(route => isToVerifyAgain(route, now)).length,
          people: summary?.people ?? 0,
          ownResources: own.resources.length,
          resourcesToVerify: own.resources.filter(each => isStale(each, now)).length,
          campaigns: newestFirst,
        }),
      }
    },
  },
})
