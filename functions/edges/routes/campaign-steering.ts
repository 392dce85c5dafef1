import type * as z from 'zod'
import type { Queue } from '../../aws/queues.ts'
import { type Campaign, cancel, pause, resume, type Transition } from '../../domain/campaign.ts'
import type { PlanningMessage } from '../../domain/messages.ts'
import type { AuditLog } from '../../store/audit-log.ts'
import type { CampaignStore } from '../../store/campaigns.ts'
import { ok, type Route, refuse, route } from '../api.ts'
import { shownCampaign } from '../shown-campaign.ts'

interface Deps {
  campaigns: CampaignStore
  audit: AuditLog
  planning: Queue<PlanningMessage>
}

/** The campaign is changed, and the planner told; should the telling be lost, the planner's daily round finds it. */
const steer = (
  { campaigns, audit, planning }: Deps,
  verb: string,
  transition: (from: Campaign, act: { by: string; now: number }) => Transition<Campaign>,
) =>
  route({
    role: 'editor',
    handle: async ({ params, now, staff }) => {
      const found = await campaigns.find(params.id ?? '')
      if (!found) return refuse('not-found', 'There is no such campaign.')
      const next = transition(found.campaign, { by: staff, now })
      if (next.outcome === 'refused') return refuse('wrong-state', next.problem)
      if (next.outcome === 'changed') {
        if ((await campaigns.change(next.campaign, found)) === 'conflict')
          return refuse('conflict', 'Read it again.')
        await audit.add({ at: now, staff, action: `${verb} campaign`, subject: next.campaign.id })
      }
      await planning.send([{ body: { kind: 'campaign', campaignId: next.campaign.id, at: now } }])
      return ok(shownCampaign(next.campaign))
    },
  })

export const campaignSteeringRoutes = (deps: Deps): Record<string, Route<z.ZodType>> => ({
  'POST /api/campaigns/{id}/pause': steer(deps, 'pause', pause),
  'POST /api/campaigns/{id}/resume': steer(deps, 'resume', resume),
  'POST /api/campaigns/{id}/cancel': steer(deps, 'cancel', cancel),
})
